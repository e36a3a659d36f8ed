package io.putzplan.engine.labour;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
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
 * @param sundayExemptions flags of visits that may be worked on the Sunday; a rest that cannot hold it for their sake alone may lie
 *     on any days of the span
 */
public record MinWeeklyRest(
        Duration rest,
        Duration dailyRest,
        Window window,
        int times,
        boolean sunday,
        @Nullable WeekMoment latestStart,
        Set<String> sundayExemptions)
        implements RuleTerms {

    public MinWeeklyRest {
        sundayExemptions = Set.copyOf(sundayExemptions);
    }

    /** A rest whose Sunday, if it holds one, no visit may take. */
    public MinWeeklyRest(
            Duration rest,
            Duration dailyRest,
            Window window,
            int times,
            boolean sunday,
            @Nullable WeekMoment latestStart) {
        this(rest, dailyRest, window, times, sunday, latestStart, Set.of());
    }

    /** A moment of each week. */
    public record WeekMoment(DayOfWeek day, LocalTime time) {}

    /** The same rest on any days of the span. */
    public MinWeeklyRest onAnyDays() {
        return new MinWeeklyRest(rest, dailyRest, window, times, false, null);
    }

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof MinWeeklyRest min
                && rest.compareTo(min.rest) >= 0
                && dailyRest.compareTo(min.dailyRest) >= 0
                && (sunday || !min.sunday)
                && (!min.sunday || min.sundayExemptions.containsAll(sundayExemptions))
                && isNoLaterThan(min.latestStart)
                && (window.equals(min.window) ? times >= min.times : isNestedIn(min));
    }

    private boolean isNoLaterThan(@Nullable WeekMoment moment) {
        return moment == null
                || (latestStart != null
                        && latestStart.day() == moment.day()
                        && !latestStart.time().isAfter(moment.time()));
    }

    /** Whether its weeks are halves of the fortnights of {@code min}, where two rests are enough, wherever they lie. */
    private boolean isNestedIn(MinWeeklyRest min) {
        return window.kind() == min.window.kind()
                && window.days() < min.window.days()
                && !min.sunday
                && min.latestStart == null;
    }
}
