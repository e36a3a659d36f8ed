package io.putzplan.engine.labour;

import java.time.Duration;
import java.util.List;

/**
 * Unpaid break time owed by the amount of work, e.g. ArbZG §4.
 *
 * @param tiers what is owed, by ascending work; the last tier that applies counts
 * @param minBlock shortest off-duty block that counts as a break
 * @param maxContinuousWork longest stretch of work without such a block, inclusive
 */
public record BreakAfter(List<Tier> tiers, Duration minBlock, Duration maxContinuousWork) implements RuleTerms {

    public BreakAfter {
        tiers = List.copyOf(tiers);
    }

    /**
     * Break time owed from some amount of work on.
     *
     * @param comparison whether {@code work} itself already triggers
     * @param work threshold
     * @param breakTime total of the break blocks owed
     */
    public record Tier(Comparison comparison, Duration work, Duration breakTime) {}
}
