package io.putzplan.engine.check;

import io.putzplan.engine.labour.Window;
import io.putzplan.engine.problem.PlanningPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The spans of a window that hold a day of the planning period. */
final class WindowSpans {

    private static final LocalDate FIRST_OF_1970 = LocalDate.of(1970, 1, 1);

    private WindowSpans() {}

    static List<DaySpan> of(Window window, PlanningPeriod period) {
        DaySpan days = DaySpan.of(period);
        return switch (window.kind()) {
            case ROLLING ->
                days.weeks(period.weekStart()).stream()
                        .map(week -> DaySpan.endingWith(week.last(), window.days()))
                        .toList();
            case CALENDAR_WEEK -> blocks(days, DayOfWeek.MONDAY, window.days());
            case WORKWEEK -> blocks(days, period.weekStart(), window.days());
            case CALENDAR_MONTH ->
                days.months().stream()
                        .map(month -> whole(month.first().withDayOfMonth(1), 1))
                        .toList();
            case CALENDAR_YEAR -> years(days);
        };
    }

    /** Calendar years that hold one of {@code days}. */
    static List<DaySpan> years(DaySpan days) {
        List<DaySpan> years = new ArrayList<>();
        LocalDate year = days.first().withDayOfYear(1);
        for (; !year.isAfter(days.last()); year = year.plusYears(1)) {
            years.add(whole(year, 12));
        }
        return years;
    }

    private static DaySpan whole(LocalDate first, int months) {
        return new DaySpan(first, first.plusMonths(months).minusDays(1));
    }

    private static List<DaySpan> blocks(DaySpan days, DayOfWeek weekStart, int length) {
        LocalDate anchor = FIRST_OF_1970.with(TemporalAdjusters.nextOrSame(weekStart));
        long before = Math.floorDiv(ChronoUnit.DAYS.between(anchor, days.first()), length);
        List<DaySpan> blocks = new ArrayList<>();
        LocalDate block = anchor.plusDays(before * length);
        for (; !block.isAfter(days.last()); block = block.plusDays(length)) {
            blocks.add(new DaySpan(block, block.plusDays(length - 1L)));
        }
        return blocks;
    }
}
