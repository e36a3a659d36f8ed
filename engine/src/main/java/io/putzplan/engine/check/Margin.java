package io.putzplan.engine.check;

import io.putzplan.engine.roster.Measure;

/**
 * How far a limit was from being reached.
 *
 * @param measure what {@code value} and {@code limit} count
 * @param value what was found
 * @param limit what it must not exceed, or fall below
 * @param seconds what is left to the limit, in seconds; below 0 beyond it
 * @param interval where it was found
 */
record Margin(Measure measure, long value, long limit, long seconds, Span interval) {

    /** A time of {@code value} seconds, which must be at most {@code limit}. */
    static Margin atMost(long value, long limit, Span interval) {
        return new Margin(Measure.DURATION, value, limit, limit - value, interval);
    }

    /** A time of {@code value} seconds, which must be at least {@code limit}. */
    static Margin atLeast(long value, long limit, Span interval) {
        return new Margin(Measure.DURATION, value, limit, value - limit, interval);
    }

    /** A number of days, which must be at most {@code limit}. */
    static Margin daysAtMost(long value, long limit, Span interval) {
        return new Margin(Measure.DAYS, value, limit, Findings.DAY_SECONDS * (limit - value), interval);
    }

    /** A number of days, which must be at least {@code limit}, each missing one worth {@code secondsPerDay}. */
    static Margin daysAtLeast(long value, long limit, long secondsPerDay, Span interval) {
        return new Margin(Measure.DAYS, value, limit, secondsPerDay * (value - limit), interval);
    }

    /** The same value, of which {@code seconds} are known to be missing. */
    Margin missingBy(long seconds) {
        return new Margin(measure, value, limit, -seconds, interval);
    }
}
