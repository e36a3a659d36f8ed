package io.putzplan.engine.check;

import io.putzplan.engine.check.WorkedShift.Stay;
import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.ProtectedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which one rule forbids work, from when to when, and who worked on them. */
final class ProtectedTime {

    private final ProblemFacts facts;
    private final ProtectedDay terms;

    ProtectedTime(ProblemFacts facts, ProtectedDay terms) {
        this.facts = facts;
        this.terms = terms;
    }

    /** When {@code day} is protected, if it is. */
    Span spanOf(LocalDate day) {
        Span civil = facts.clock().spanOf(day);
        long earlier = terms.earlier().toSeconds();
        return new Span(civil.start() - earlier, civil.end() - earlier);
    }

    /** As what {@code day} is protected where the firm works; null when it is not. */
    @Nullable DayKind kindOf(LocalDate day) {
        return kindOf(day, facts.isHoliday(day));
    }

    /** Seconds of {@code stay} in protected time. */
    long secondsOf(Stay stay) {
        DaySpan touched = facts.clock().daysOf(stay.span());
        return new DaySpan(touched.first(), touched.last().plusDays(1))
                .days()
                .filter(day -> kindAt(stay, day) != null)
                .mapToLong(day -> spanOf(day).intersection(stay.span()).seconds())
                .sum();
    }

    /** As what {@code person} worked on {@code day} of the period while it was protected; null when they did not. */
    @Nullable DayKind workedBy(PersonWork person, LocalDate day) {
        for (WorkedShift shift : person.shifts()) {
            for (Stay stay : shift.stays()) {
                DayKind kind = kindAt(stay, day);
                if (kind != null && touches(stay, day)) {
                    return kind;
                }
            }
        }
        return null;
    }

    /** Whether {@code person} worked on {@code sunday}, in the period or as far as known before. */
    boolean isWorked(PersonWork person, LocalDate sunday) {
        return person.past().isWorked(sunday)
                || person.shifts().stream()
                        .flatMap(shift -> shift.stays().stream())
                        .anyMatch(stay -> touches(stay, sunday));
    }

    private boolean touches(Stay stay, LocalDate day) {
        return !spanOf(day).intersection(stay.span()).isEmpty();
    }

    private @Nullable DayKind kindAt(Stay stay, LocalDate day) {
        return kindOf(day, facts.isHoliday(stay.visit().household(), day));
    }

    private @Nullable DayKind kindOf(LocalDate day, boolean isHoliday) {
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY && terms.days().contains(DayKind.SUNDAY)) {
            return DayKind.SUNDAY;
        }
        return isHoliday && terms.days().contains(DayKind.PUBLIC_HOLIDAY) ? DayKind.PUBLIC_HOLIDAY : null;
    }
}
