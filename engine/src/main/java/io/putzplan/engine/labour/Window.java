package io.putzplan.engine.labour;

import io.putzplan.engine.problem.PlanningPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A span over which something is added up.
 *
 * @param kind where such spans begin
 * @param length how long one is; days and weeks, or months, which count as 52/12 weeks each, rounded down to whole weeks, where
 *     the span rolls
 */
public record Window(Kind kind, Period length) {

    /** Where spans begin. */
    public enum Kind {
        /** Spans end with every week that begins in the period, the weeks of the employer; they look back. */
        ROLLING,
        /** Weeks from Monday 00:00, in blocks that count from Monday 1970-01-05. */
        CALENDAR_WEEK,
        /** Weeks from the day the employer chose, in blocks that count from its first in 1970. */
        WORKWEEK,
        CALENDAR_MONTH,
        CALENDAR_YEAR
    }

    /** One calendar week from Monday. */
    public static final Window CALENDAR_WEEK = new Window(Kind.CALENDAR_WEEK, Period.ofWeeks(1));

    /** One week from the day the employer chose. */
    public static final Window WORKWEEK = new Window(Kind.WORKWEEK, Period.ofWeeks(1));

    /** Length in days of a span that rolls or consists of weeks. */
    public int days() {
        long weeksOfMonths = length.toTotalMonths() * 52 / 12;
        return Math.toIntExact(7 * weeksOfMonths + length.get(ChronoUnit.DAYS));
    }

    /** First day of the earliest span that holds a day of {@code period}, or, where spans roll, that ends in its first week. */
    public LocalDate firstDay(PlanningPeriod period) {
        LocalDate first = period.firstDay();
        return switch (kind) {
            case ROLLING -> endOfFirstWeek(period).minusDays(days() - 1L);
            case CALENDAR_WEEK -> firstOfBlock(first, DayOfWeek.MONDAY);
            case WORKWEEK -> firstOfBlock(first, period.weekStart());
            case CALENDAR_MONTH -> first.withDayOfMonth(1);
            case CALENDAR_YEAR -> first.withDayOfYear(1);
        };
    }

    /** Last day of the first week of {@code period}, or of the period where that is earlier. */
    static LocalDate endOfFirstWeek(PlanningPeriod period) {
        LocalDate end = period.firstDay()
                .with(TemporalAdjusters.previousOrSame(period.weekStart()))
                .plusDays(6);
        return end.isAfter(period.lastDay()) ? period.lastDay() : end;
    }

    private LocalDate firstOfBlock(LocalDate day, DayOfWeek begin) {
        LocalDate anchor = LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(begin));
        return day.minusDays(Math.floorMod(ChronoUnit.DAYS.between(anchor, day), days()));
    }
}
