package io.putzplan.engine.labour;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Unpaid break time owed by the amount of work, e.g. ArbZG §4.
 *
 * @param tiers what is owed, by ascending work; the last tier that applies counts
 * @param minBlock shortest off-duty block that counts as a break
 * @param maxContinuousWork longest stretch of work without such a block, inclusive; null when any
 * @param notInFirstOrLast time after the beginning and before the end of work in which no break counts, e.g. JArbSchG §11(2)
 */
public record BreakAfter(
        List<Tier> tiers, Duration minBlock, @Nullable Duration maxContinuousWork, Duration notInFirstOrLast)
        implements RuleTerms {

    public BreakAfter {
        tiers = List.copyOf(tiers);
    }

    /** Breaks that count anywhere in the shift. */
    public BreakAfter(List<Tier> tiers, Duration minBlock, @Nullable Duration maxContinuousWork) {
        this(tiers, minBlock, maxContinuousWork, Duration.ZERO);
    }

    /**
     * Break time owed from some amount of work on.
     *
     * @param comparison whether {@code work} itself already triggers
     * @param work threshold
     * @param breakTime total of the break blocks owed
     */
    public record Tier(Comparison comparison, Duration work, Duration breakTime) {}

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof BreakAfter owed
                && owed.tiers.stream().allMatch(this::owesAtLeast)
                && minBlock.compareTo(owed.minBlock) >= 0
                && Bounds.isAtMost(maxContinuousWork, owed.maxContinuousWork)
                && notInFirstOrLast.compareTo(owed.notInFirstOrLast) >= 0;
    }

    private boolean owesAtLeast(Tier owed) {
        return tiers.stream()
                .anyMatch(tier -> tier.comparison().isNoLaterThan(tier.work(), owed.comparison(), owed.work())
                        && tier.breakTime().compareTo(owed.breakTime()) >= 0);
    }
}
