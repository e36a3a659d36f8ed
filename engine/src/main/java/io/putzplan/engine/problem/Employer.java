package io.putzplan.engine.problem;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The firm, as far as labour rules ask.
 *
 * @param traits what is particular about it
 * @param employees headcount worldwide, 1 to 10 000 000
 * @param region where it works unless a household says otherwise, e.g. {@code DE-BY} or {@code US-WA-SEATTLE}: an ISO 3166 country
 *     code, then ever smaller parts, parted by hyphens; null for the region of the rule pack
 * @param historyPolicy what is taken for work before the period that is not known
 */
public record Employer(
        Set<EmployerTrait> traits, int employees, @Nullable String region, HistoryPolicy historyPolicy) {

    /** A firm with 100 employees and nothing particular, whose history is taken as average where unknown. */
    public static final Employer DEFAULT = new Employer(Set.of(), 100, null, HistoryPolicy.ASSUME_AVERAGE);

    public Employer {
        traits = Ordered.copyOf(traits);
    }
}
