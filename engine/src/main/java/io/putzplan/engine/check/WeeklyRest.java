package io.putzplan.engine.check;

import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.MinWeeklyRest.WeekMoment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A free time as a long rest of one span of days.
 *
 * @param gap the free time
 * @param inside seconds of it that lie in the span
 * @param deficit what it lacks, at most the whole rest
 * @param slack what it has to spare; 0 when it lacks something
 */
record WeeklyRest(Span gap, long inside, long deficit, long slack) {

    static WeeklyRest of(Span gap, MinWeeklyRest terms, DaySpan days, Clock clock) {
        long rest = terms.rest().toSeconds();
        long needed = rest + terms.dailyRest().toSeconds();
        long inside = gap.intersection(clock.spanOf(days)).seconds();
        long missing = needed - gap.seconds();
        missing = Math.max(missing, terms.sunday() ? outsideSunday(gap, days, clock) : rest - inside);
        WeekMoment latest = terms.latestStart();
        if (latest != null) {
            LocalDate day = days.last().with(TemporalAdjusters.previousOrSame(latest.day()));
            missing = Math.max(missing, gap.start() - clock.epochSecond(day.atTime(latest.time())));
        }
        return new WeeklyRest(gap, inside, Math.clamp(missing, 0, needed), Math.max(0, -missing));
    }

    private static long outsideSunday(Span gap, DaySpan days, Clock clock) {
        Span sunday = clock.spanOf(days.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)));
        return sunday.seconds() - sunday.intersection(gap).seconds();
    }
}
