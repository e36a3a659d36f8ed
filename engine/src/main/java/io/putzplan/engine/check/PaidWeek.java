package io.putzplan.engine.check;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.PlanningPeriod;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The worked shifts of one cleaner in one pay week.
 *
 * @param cleaner who
 * @param firstDay first day of the week, which may lie before the period
 * @param lastDay last day of the week within the period
 * @param historySeconds work of the week before the period
 * @param shifts in order; empty when nothing is worked
 */
record PaidWeek(Cleaner cleaner, LocalDate firstDay, LocalDate lastDay, long historySeconds, List<PaidShift> shifts) {

    /** All weeks of the period, and those of shifts outside it. */
    static List<PaidWeek> of(Cleaner cleaner, List<PaidShift> shifts, PlanningPeriod period) {
        Map<LocalDate, List<PaidShift>> byWeek = new TreeMap<>();
        LocalDate week = weekOf(period.firstDay(), period);
        for (LocalDate next = week; !next.isAfter(period.lastDay()); next = next.plusWeeks(1)) {
            byWeek.put(next, new ArrayList<>());
        }
        shifts.forEach(shift -> byWeek.computeIfAbsent(weekOf(shift.day(), period), ignored -> new ArrayList<>())
                .add(shift));
        List<PaidWeek> weeks = new ArrayList<>();
        byWeek.forEach((first, own) -> {
            LocalDate last = first.plusDays(6);
            boolean reachesBeyond = last.isAfter(period.lastDay()) && !first.isAfter(period.lastDay());
            long history =
                    first.equals(week) ? cleaner.history().workedThisWeek().toSeconds() : 0;
            weeks.add(new PaidWeek(cleaner, first, reachesBeyond ? period.lastDay() : last, history, own));
        });
        return weeks;
    }

    private static LocalDate weekOf(LocalDate day, PlanningPeriod period) {
        return day.with(TemporalAdjusters.previousOrSame(period.weekStart()));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && day.isBefore(firstDay.plusWeeks(1));
    }

    /** Days of the week up to the last within the period, those before the period included. */
    long dayCount() {
        return lastDay.toEpochDay() - firstDay.toEpochDay() + 1;
    }

    long paidSeconds() {
        return PaidShift.paidSeconds(shifts);
    }

    ExactCents straight() {
        return PaidShift.straight(shifts);
    }
}
