package io.putzplan.engine.labour;

import java.util.List;
import java.util.Set;

/**
 * What a statute leaves to private parties.
 *
 * @param by who may loosen the rule
 * @param to the loosest terms allowed, at least one; terms are allowed that are no looser than one of these
 */
public record Loosening(Set<Layer> by, List<RuleTerms> to) {

    public Loosening {
        by = Set.copyOf(by);
        to = List.copyOf(to);
    }

    /** Whether {@code layer} may set {@code terms}. */
    public boolean allows(Layer layer, RuleTerms terms) {
        return by.contains(layer) && to.stream().anyMatch(terms::isNoLooserThan);
    }
}
