package io.putzplan.engine.labour;

import java.time.LocalTime;

/**
 * A part of every day in civil time of the place of work.
 *
 * @param from first moment
 * @param until first moment after, on the next day when not after {@code from}
 */
public record ClockWindow(LocalTime from, LocalTime until) {

    private static final int DAY_SECONDS = 86_400;

    /** Whether it reaches into the next day. */
    public boolean crossesMidnight() {
        return !until.isAfter(from);
    }

    /** Whether all of {@code other} lies in it, on every day. */
    boolean contains(ClockWindow other) {
        int offset = Math.floorMod(other.from.toSecondOfDay() - from.toSecondOfDay(), DAY_SECONDS);
        return offset + other.seconds() <= seconds();
    }

    private int seconds() {
        int seconds = Math.floorMod(until.toSecondOfDay() - from.toSecondOfDay(), DAY_SECONDS);
        return seconds == 0 ? DAY_SECONDS : seconds;
    }
}
