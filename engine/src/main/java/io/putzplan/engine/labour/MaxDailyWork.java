package io.putzplan.engine.labour;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Most work in one day.
 *
 * @param limit longest work, inclusive
 * @param dayBasis to which day work belongs
 * @param normal work beyond which a record is owed, e.g. ArbZG §16(2); null when there is none
 */
public record MaxDailyWork(
        Duration limit, DayBasis dayBasis, @Nullable Duration normal) implements RuleTerms {

    /** A limit on each shift. */
    public MaxDailyWork(Duration limit) {
        this(limit, DayBasis.SHIFT, null);
    }

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof MaxDailyWork max
                && limit.compareTo(max.limit) <= 0
                && dayBasis == max.dayBasis
                && Bounds.isAtMost(normal, max.normal);
    }
}
