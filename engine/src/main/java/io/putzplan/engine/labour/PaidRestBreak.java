package io.putzplan.engine.labour;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Short paid rests owed by the amount of work, e.g. WAC 296-126-092(4).
 *
 * @param duration length of one rest
 * @param per work per rest
 * @param rounding what happens to a fraction of {@code per}
 * @param maxWithout longest stretch without a rest or an off-duty block of at least {@code duration}, inclusive; null when any
 * @param minWork least work from which any rest is owed, inclusive
 * @param missed what is paid for missed rests; null when nothing is
 */
public record PaidRestBreak(
        Duration duration,
        Duration per,
        Rounding rounding,
        @Nullable Duration maxWithout,
        Duration minWork,
        @Nullable Missed missed)
        implements RuleTerms {

    /** Rests owed from any work on, without a premium. */
    public PaidRestBreak(Duration duration, Duration per, Rounding rounding, @Nullable Duration maxWithout) {
        this(duration, per, rounding, maxWithout, Duration.ZERO, null);
    }

    /** How work is turned into a number of rests. */
    public enum Rounding {
        /** Only full periods count. */
        FLOOR,
        /** More than half a period counts as a whole one. */
        MAJOR_FRACTION
    }

    /**
     * What is paid for missed rests.
     *
     * @param premium time paid
     * @param perDay whether once a day, whatever the number; else for each rest
     * @param isWork whether that time counts for overtime
     */
    public record Missed(Duration premium, boolean perDay, boolean isWork) {

        private boolean isNoLessThan(Missed other) {
            return premium.compareTo(other.premium) >= 0 && (!perDay || other.perDay) && (isWork || !other.isWork);
        }
    }

    /** Number of rests owed for {@code work}. */
    public int owedFor(Duration work) {
        if (work.compareTo(minWork) < 0) {
            return 0;
        }
        long period = per.toSeconds();
        long seconds = work.toSeconds();
        long full = seconds / period;
        boolean majorFraction = rounding == Rounding.MAJOR_FRACTION && 2 * (seconds % period) > period;
        return Math.toIntExact(majorFraction ? full + 1 : full);
    }

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof PaidRestBreak owed
                && duration.compareTo(owed.duration) >= 0
                && per.compareTo(owed.per) <= 0
                && (rounding == Rounding.MAJOR_FRACTION || owed.rounding == Rounding.FLOOR)
                && Bounds.isAtMost(maxWithout, owed.maxWithout)
                && minWork.compareTo(owed.minWork) <= 0
                && (owed.missed == null || (missed != null && missed.isNoLessThan(owed.missed)));
    }
}
