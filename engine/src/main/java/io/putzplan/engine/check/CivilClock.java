package io.putzplan.engine.check;

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

/** What the clock on the wall shows during spans of elapsed time. */
final class CivilClock {

    private final ZoneId zone;

    CivilClock(ZoneId zone) {
        this.zone = zone;
    }

    LocalDateTime civil(long epochSecond) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(epochSecond), zone);
    }

    /** First moment of {@code day}. */
    long startOf(LocalDate day) {
        return day.atStartOfDay(zone).toEpochSecond();
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
        LocalDate last = civil(span.end()).toLocalDate().plusDays(1);
        for (LocalDate day = civil(span.start()).toLocalDate().minusDays(1);
                !day.isAfter(last);
                day = day.plusDays(1)) {
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
