package io.putzplan.engine.labour;

import java.time.Duration;

/**
 * Short paid rests owed by the amount of work, e.g. WAC 296-126-092(4).
 *
 * @param duration length of one rest
 * @param per work per rest
 * @param rounding what happens to a fraction of {@code per}
 * @param maxWithout longest stretch without a rest or an off-duty block of at least {@code duration}, inclusive
 */
public record PaidRestBreak(Duration duration, Duration per, Rounding rounding, Duration maxWithout)
        implements RuleTerms {

    /** How work is turned into a number of rests. */
    public enum Rounding {
        /** Only full periods count. */
        FLOOR,
        /** More than half a period counts as a whole one. */
        MAJOR_FRACTION
    }

    /** Number of rests owed for {@code work}. */
    public int owedFor(Duration work) {
        long period = per.toSeconds();
        long seconds = work.toSeconds();
        long full = seconds / period;
        boolean majorFraction = rounding == Rounding.MAJOR_FRACTION && 2 * (seconds % period) > period;
        return Math.toIntExact(majorFraction ? full + 1 : full);
    }
}
