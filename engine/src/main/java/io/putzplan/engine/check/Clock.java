package io.putzplan.engine.check;

import io.putzplan.engine.labour.ClockWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The civil clock of a problem against elapsed time. */
record Clock(ZoneId zone) {

    /** No period is longer; what lasts longer is no shift but a fault of the roster. */
    private static final int MOST_DAYS = 62;

    /** Seconds since the epoch of a civil time; the earlier one where the clock shows it twice. */
    long epochSecond(LocalDateTime civil) {
        return civil.atZone(zone).toEpochSecond();
    }

    /** Seconds since the epoch of civil midnight. */
    long startOf(LocalDate day) {
        return epochSecond(day.atStartOfDay());
    }

    LocalDate dayOf(long epochSecond) {
        return Instant.ofEpochSecond(epochSecond).atZone(zone).toLocalDate();
    }

    /** From the first midnight to the last. */
    Span spanOf(DaySpan days) {
        return new Span(startOf(days.first()), startOf(days.last().plusDays(1)));
    }

    Span spanOf(LocalDate day) {
        return spanOf(new DaySpan(day, day));
    }

    /** The civil days that {@code span} touches, as far as any lawful shift can reach. */
    DaySpan daysOf(Span span) {
        LocalDate first = dayOf(span.start());
        return new DaySpan(first, dayOf(Math.max(span.start(), span.end() - 1))).until(first.plusDays(MOST_DAYS));
    }

    /** The parts of {@code span} that lie in {@code window} of some day. */
    List<Span> partsIn(ClockWindow window, Span span) {
        DaySpan touched = daysOf(span);
        List<Span> windows = new ArrayList<>();
        new DaySpan(touched.first().minusDays(1), touched.last())
                .days()
                .forEach(day -> windows.add(windowOf(window, day)));
        return span.partsOf(Span.union(windows));
    }

    private Span windowOf(ClockWindow window, LocalDate day) {
        LocalDate lastDay = window.crossesMidnight() ? day.plusDays(1) : day;
        return new Span(epochSecond(day.atTime(window.from())), epochSecond(lastDay.atTime(window.until())));
    }
}
