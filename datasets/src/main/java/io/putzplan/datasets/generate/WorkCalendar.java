package io.putzplan.datasets.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The days of a planning period on which the firm works.
 *
 * @param firstDay first day of the period
 * @param workDays its days, Sundays and public holidays left out, at least one
 */
record WorkCalendar(LocalDate firstDay, List<LocalDate> workDays) {

    WorkCalendar {
        workDays = List.copyOf(workDays);
    }

    static WorkCalendar of(GeneratorSpec spec, PublicHolidays holidays) {
        List<LocalDate> workDays = spec.firstDay()
                .datesUntil(spec.firstDay().plusDays(spec.days()))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.contains(day))
                .toList();
        if (workDays.isEmpty()) {
            throw new IllegalArgumentException(
                    "generator spec: firstDay %s with days %d holds only Sundays and public holidays, must hold a work day"
                            .formatted(spec.firstDay(), spec.days()));
        }
        return new WorkCalendar(spec.firstDay(), workDays);
    }

    /** Monday of the week of {@code day}. */
    static LocalDate weekOf(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    /** The days of the same week as {@code day}, itself included. */
    List<LocalDate> sameWeek(LocalDate day) {
        LocalDate monday = weekOf(day);
        return workDays.stream().filter(other -> weekOf(other).equals(monday)).toList();
    }
}
