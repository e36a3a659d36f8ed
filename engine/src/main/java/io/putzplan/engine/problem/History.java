package io.putzplan.engine.problem;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before the planning period and still bears on it.
 *
 * @param workedThisWeek work already done in the week that contains the first day, 0 to 168 h
 * @param lastShiftEnd end of the last work before the period; null when unknown
 * @param knownSince first day from which {@code days} is complete; null when only the two above are known
 * @param days work on days before the period, by ascending day; those of the week of the first day add up to {@code workedThisWeek};
 *     where that is zero they decide it
 * @param earnedThisMonthCents straight pay already earned in the month of the first day, in cents
 */
public record History(
        Duration workedThisWeek,
        @Nullable LocalDateTime lastShiftEnd,
        @Nullable LocalDate knownSince,
        List<WorkedDay> days,
        long earnedThisMonthCents) {

    /** Nothing worked before the period. */
    public static final History NONE = new History(Duration.ZERO, null);

    public History {
        days = List.copyOf(days);
    }

    /** A history of which only the current week is known. */
    public History(Duration workedThisWeek, @Nullable LocalDateTime lastShiftEnd) {
        this(workedThisWeek, lastShiftEnd, null, List.of(), 0);
    }

    /** The same history with {@code work} in the week that contains the first day. */
    History withWorkedThisWeek(Duration work) {
        return new History(work, lastShiftEnd, knownSince, days, earnedThisMonthCents);
    }
}
