package io.putzplan.engine.check;

import io.putzplan.engine.labour.ClockWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The civil clock of a problem against elapsed time. */
record Clock(ZoneId zone) {

    /** No period is longer; what lasts longer is no shift but a fault of the roster. */
    private static final int MOST_DAYS = 62;

    /** Seconds since the epoch of a civil time; the earlier one where the clock shows it twice. */
    long epochSecond(LocalDateTime civil) {
        return civil.atZone(zone).toEpochSecond();
    }

    /** Seconds since the epoch of the first moment of {@code day}. */
    private long startOf(LocalDate day) {
        return day.atStartOfDay(zone).toEpochSecond();
    }

    LocalDateTime civil(long epochSecond) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(epochSecond), zone);
    }

    LocalDate dayOf(long epochSecond) {
        return civil(epochSecond).toLocalDate();
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

    /**
     * The parts of {@code span} between which the clock passes midnight, one of {@code times}, or jumps. Whatever depends on those
     * times of day alone does not change inside a part.
     */
    List<Span> cut(Span span, Collection<LocalTime> times) {
        if (span.isEmpty()) {
            return List.of();
        }
        NavigableSet<Long> moments = new TreeSet<>();
        LocalDate last = dayOf(span.end()).plusDays(1);
        for (LocalDate day = dayOf(span.start()).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            addMoments(moments, day.atStartOfDay());
            for (LocalTime time : times) {
                addMoments(moments, day.atTime(time));
            }
        }
        ZoneOffsetTransition jump = zone.getRules().nextTransition(Instant.ofEpochSecond(span.start()));
        while (jump != null && jump.toEpochSecond() < span.end()) {
            moments.add(jump.toEpochSecond());
            jump = zone.getRules().nextTransition(jump.getInstant());
        }
        List<Span> parts = new ArrayList<>();
        long from = span.start();
        for (long moment : moments.subSet(span.start(), false, span.end(), false)) {
            parts.add(new Span(from, moment));
            from = moment;
        }
        parts.add(new Span(from, span.end()));
        return parts;
    }

    /** A civil time may be shown twice, or never. */
    private void addMoments(Collection<Long> moments, LocalDateTime time) {
        for (ZoneOffset offset : zone.getRules().getValidOffsets(time)) {
            moments.add(time.toEpochSecond(offset));
        }
    }
}
