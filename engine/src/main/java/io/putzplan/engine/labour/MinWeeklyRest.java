package io.putzplan.engine.labour;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A long rest in every span of days.
 *
 * @param rest part of the free time that lies in the span, at least
 * @param dailyRest free time that comes on top, inside or outside the span
 * @param window the span: calendar weeks or workweeks, in blocks of 7 or 14 days
 * @param times how many such rests in the span, 1 or 2
 * @param sunday whether the rest holds the whole Sunday of the span, which then may reach beyond the span
 * @param latestStart latest beginning of the rest, inclusive; null when any
 */
public record MinWeeklyRest(
        Duration rest,
        Duration dailyRest,
        Window window,
        int times,
        boolean sunday,
        @Nullable WeekMoment latestStart) implements RuleTerms {

    /** A moment of each week. */
    public record WeekMoment(DayOfWeek day, LocalTime time) {}
}
