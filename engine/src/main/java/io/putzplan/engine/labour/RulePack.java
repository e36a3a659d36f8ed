package io.putzplan.engine.labour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The labour rules of one jurisdiction, with everything it extends already merged in.
 *
 * <p>A pack that extends another takes over its rules and replaces those of the same terms type that it states itself.
 *
 * @param id name of the pack, e.g. {@code US-WA}
 * @param title jurisdiction in words
 * @param rules all rules in force for it
 */
public record RulePack(String id, String title, List<LabourRule> rules) {

    public RulePack {
        rules = List.copyOf(rules);
    }

    /** The rule with terms of {@code type} in force on {@code day}; a pack holds at most one of each type per day. */
    public <T extends RuleTerms> Optional<LabourRule> ruleOn(LocalDate day, Class<T> type) {
        return rules.stream()
                .filter(rule -> type.isInstance(rule.terms()) && rule.isInForceOn(day))
                .findFirst();
    }

    /** The terms of {@code type} in force on {@code day}. */
    public <T extends RuleTerms> Optional<T> termsOn(LocalDate day, Class<T> type) {
        return ruleOn(day, type).map(rule -> type.cast(rule.terms()));
    }
}
