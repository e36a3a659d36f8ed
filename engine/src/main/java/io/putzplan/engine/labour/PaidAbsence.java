package io.putzplan.engine.labour;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Pay for time not worked, or the hours that earn it.
 *
 * @param kind what is paid
 * @param percent of the wage that is paid for the hours lost; 0 when only hours are earned
 * @param waitDays days of employment before the first day that is paid
 * @param maxDays most days of one absence that are paid; null when all
 * @param earnPerHours hours worked that earn one paid hour; null when none are earned
 * @param usableAfterDays days of employment before earned hours may be used
 */
public record PaidAbsence(
        Kind kind,
        int percent,
        int waitDays,
        @Nullable Integer maxDays,
        @Nullable Duration earnPerHours,
        int usableAfterDays)
        implements RuleTerms {

    /** What is paid. */
    public enum Kind {
        SICK,
        LEAVE,
        MATERNITY,
        TRAINING,
        PUBLIC_HOLIDAY,
        /** Earns hours of sick leave by work. */
        SICK_ACCRUAL
    }

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof PaidAbsence paid
                && kind == paid.kind
                && percent >= paid.percent
                && waitDays <= paid.waitDays
                && (maxDays == null || (paid.maxDays != null && maxDays >= paid.maxDays))
                && Bounds.isAtMost(earnPerHours, paid.earnPerHours)
                && usableAfterDays <= paid.usableAfterDays;
    }
}
