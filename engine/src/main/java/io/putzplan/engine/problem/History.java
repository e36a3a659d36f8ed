package io.putzplan.engine.problem;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What lies before the planning period and still bears on it.
 *
 * @param workedThisWeek work already done in the week that contains the first day, 0 to 168 h
 * @param lastShiftEnd end of the last work before the period; null when unknown
 */
public record History(Duration workedThisWeek, @Nullable LocalDateTime lastShiftEnd) {

    /** Nothing worked before the period. */
    public static final History NONE = new History(Duration.ZERO, null);
}
