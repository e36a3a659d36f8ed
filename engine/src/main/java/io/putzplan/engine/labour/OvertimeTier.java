package io.putzplan.engine.labour;

import java.time.Duration;
import java.util.List;

/**
 * Pay above the hourly wage for paid time beyond thresholds, e.g. 29 USC 207(a)(1).
 *
 * @param scope what is added up
 * @param tiers thresholds, ascending
 * @param base what a percentage is taken of
 */
public record OvertimeTier(Scope scope, List<Tier> tiers, Base base) implements RuleTerms {

    public OvertimeTier {
        tiers = List.copyOf(tiers);
    }

    /** One weekly threshold. */
    public OvertimeTier(Duration over, int percentOfWage) {
        this(Scope.WEEK, List.of(new Tier(over, percentOfWage)), Base.REGULAR_RATE);
    }

    /** What is added up. */
    public enum Scope {
        /** Paid time of a civil day. */
        DAY,
        /** Paid time of the pay week that is not yet at a premium by the day. */
        WEEK,
        /** Paid time of the seventh day of a pay week with work on all seven. */
        SEVENTH_DAY,
        /** As for the week, with the agreed weekly hours as threshold, to which that of the tier is added. */
        CONTRACT
    }

    /** What a percentage is taken of. */
    public enum Base {
        /** All straight pay of the pay week divided by its paid time, 29 USC 207(e). */
        REGULAR_RATE,
        /** The wage of the day. */
        WAGE
    }

    /**
     * A threshold.
     *
     * @param over paid time from which it applies, exclusive
     * @param percentOfWage pay for such time as a percentage of straight pay, e.g. 150; at least 100
     */
    public record Tier(Duration over, int percentOfWage) {}

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof OvertimeTier overtime
                && scope == overtime.scope
                && base == overtime.base
                && overtime.tiers.stream().allMatch(this::paysAtLeast);
    }

    private boolean paysAtLeast(Tier paid) {
        return tiers.stream()
                .anyMatch(tier ->
                        tier.over().compareTo(paid.over()) <= 0 && tier.percentOfWage() >= paid.percentOfWage());
    }
}
