package io.putzplan.engine.check;

import io.putzplan.engine.problem.PlanningPeriod;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one cleaner works in one week of the period.
 *
 * @param firstDay first day of the week within the period
 * @param historySeconds work of that week before the period
 * @param shifts shifts of the week in order, at least one
 */
record WorkedWeek(LocalDate firstDay, long historySeconds, List<WorkedShift> shifts) {

    /** The weeks in which all {@code shifts} of one cleaner lie. */
    static List<WorkedWeek> of(List<WorkedShift> shifts, PlanningPeriod period) {
        Map<LocalDate, List<WorkedShift>> byWeek = new TreeMap<>();
        for (WorkedShift shift : shifts) {
            LocalDate week = shift.day().with(TemporalAdjusters.previousOrSame(period.weekStart()));
            byWeek.computeIfAbsent(week, ignored -> new ArrayList<>()).add(shift);
        }
        List<WorkedWeek> weeks = new ArrayList<>();
        byWeek.forEach((week, shiftsOfWeek) -> {
            boolean holdsFirstDay =
                    !period.firstDay().isBefore(week) && period.firstDay().isBefore(week.plusWeeks(1));
            long history =
                    shiftsOfWeek.getFirst().cleaner().history().workedThisWeek().toSeconds();
            weeks.add(new WorkedWeek(
                    holdsFirstDay ? period.firstDay() : week, holdsFirstDay ? history : 0, shiftsOfWeek));
        });
        return weeks;
    }

    long workSeconds() {
        return shifts.stream().mapToLong(WorkedShift::workSeconds).sum();
    }
}
