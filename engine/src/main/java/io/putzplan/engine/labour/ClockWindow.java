package io.putzplan.engine.labour;

import java.time.LocalTime;

/**
 * A part of every day in civil time of the place of work.
 *
 * @param from first moment
 * @param until first moment after, on the next day when not after {@code from}
 */
public record ClockWindow(LocalTime from, LocalTime until) {

    /** Whether it reaches into the next day. */
    public boolean crossesMidnight() {
        return !until.isAfter(from);
    }
}
