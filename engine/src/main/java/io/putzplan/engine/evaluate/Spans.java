package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.Window;
import io.putzplan.engine.problem.PlanningPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The spans of days, over which things are added up, that hold a day of a period. */
final class Spans {

    private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

    private final PlanningPeriod period;

    Spans(PlanningPeriod period) {
        this.period = period;
    }

    /** A span of days, both ends inclusive. */
    record Span(LocalDate from, LocalDate to) {}

    List<Span> of(Window window) {
        return switch (window.kind()) {
            case ROLLING -> rolling(window.days());
            case CALENDAR_WEEK -> blocks(DayOfWeek.MONDAY, window.days());
            case WORKWEEK -> blocks(period.weekStart(), window.days());
            case CALENDAR_MONTH ->
                months(Math.max(1, Math.toIntExact(window.length().toTotalMonths())));
            case CALENDAR_YEAR -> months(12 * Math.max(1, window.length().getYears()));
        };
    }

    /** Spans of {@code days} that end with each week that holds a day of the period, or with the period. */
    List<Span> rolling(int days) {
        return weeks().stream()
                .map(week -> {
                    LocalDate end = week.to().isAfter(period.lastDay()) ? period.lastDay() : week.to();
                    return new Span(end.minusDays(days - 1L), end);
                })
                .toList();
    }

    /** The weeks of the employer. */
    List<Span> weeks() {
        return blocks(period.weekStart(), 7);
    }

    private List<Span> blocks(DayOfWeek begin, int days) {
        LocalDate anchor = EPOCH.with(TemporalAdjusters.nextOrSame(begin));
        long passed = Math.floorDiv(ChronoUnit.DAYS.between(anchor, period.firstDay()), (long) days);
        List<Span> spans = new ArrayList<>();
        for (LocalDate from = anchor.plusDays(passed * days);
                !from.isAfter(period.lastDay());
                from = from.plusDays(days)) {
            spans.add(new Span(from, from.plusDays(days - 1L)));
        }
        return spans;
    }

    /** Blocks of months that count from January 1970. */
    List<Span> months(int months) {
        LocalDate first = period.firstDay().withDayOfMonth(1);
        long passed = Math.floorDiv(ChronoUnit.MONTHS.between(EPOCH, first), (long) months);
        List<Span> spans = new ArrayList<>();
        for (LocalDate from = EPOCH.plusMonths(passed * months);
                !from.isAfter(period.lastDay());
                from = from.plusMonths(months)) {
            spans.add(new Span(from, from.plusMonths(months).minusDays(1)));
        }
        return spans;
    }
}
