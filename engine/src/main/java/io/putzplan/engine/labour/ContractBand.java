package io.putzplan.engine.labour;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the shape of a contract bounds.
 *
 * @param maxPlusPercent how much more than agreed minimum hours may be called in a week, in per cent; null when not bounded
 * @param maxMinusPercent how much less than agreed maximum hours is paid at least in a week, in per cent; null when not bounded
 * @param defaultWeekly weekly hours that count as agreed where none are; null when none do
 * @param accountCapPercent most work in a month beyond the agreed hours, in per cent of them; null when not bounded
 * @param earningsCap most straight pay in a calendar month; null when not bounded
 */
public record ContractBand(
        @Nullable Integer maxPlusPercent,
        @Nullable Integer maxMinusPercent,
        @Nullable Duration defaultWeekly,
        @Nullable Integer accountCapPercent,
        @Nullable EarningsCap earningsCap)
        implements RuleTerms {

    /**
     * A cap that follows the minimum wage: wage × numerator / denominator, rounded up to a whole unit of currency, SGB IV §8(1a).
     *
     * @param minimumWageRule id of the rule that holds the minimum wage
     * @param numerator e.g. 130
     * @param denominator e.g. 3
     */
    public record EarningsCap(String minimumWageRule, int numerator, int denominator) {

        /** The cap in cents for a minimum wage of {@code wageCents} an hour. */
        public long cents(long wageCents) {
            return 100 * Math.ceilDiv(wageCents * numerator, 100L * denominator);
        }
    }

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof ContractBand band
                && Bounds.isAtMost(maxPlusPercent, band.maxPlusPercent)
                && Bounds.isAtMost(maxMinusPercent, band.maxMinusPercent)
                && (band.defaultWeekly == null || band.defaultWeekly.equals(defaultWeekly))
                && Bounds.isAtMost(accountCapPercent, band.accountCapPercent)
                && (band.earningsCap == null || band.earningsCap.equals(earningsCap));
    }
}
