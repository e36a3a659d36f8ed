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
 * The worked shifts of one cleaner in one pay week, or of one person under several contracts.
 *
 * @param contracts whose, the first of which decides on rules; at least one
 * @param firstDay first day of the week, which may lie before the period
 * @param lastDay last day of the week within the period
 * @param historySeconds work of the week before the period
 * @param shifts in order; empty when nothing is worked
 */
record PaidWeek(
        List<Cleaner> contracts, LocalDate firstDay, LocalDate lastDay, long historySeconds, List<PaidShift> shifts) {

    /** All weeks of the period, and those of shifts outside it. */
    static List<PaidWeek> of(List<Cleaner> contracts, List<PaidShift> shifts, PlanningPeriod period) {
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
            long history = first.equals(week) ? workedBefore(contracts) : 0;
            weeks.add(new PaidWeek(contracts, first, reachesBeyond ? period.lastDay() : last, history, own));
        });
        return weeks;
    }

    private static long workedBefore(List<Cleaner> contracts) {
        return contracts.stream()
                .mapToLong(contract -> contract.history().workedThisWeek().toSeconds())
                .sum();
    }

    /** What was worked in this week under one of the contracts. */
    PaidWeek of(Cleaner contract) {
        List<PaidShift> own = shifts.stream()
                .filter(shift -> shift.cleaner().id().equals(contract.id()))
                .toList();
        return new PaidWeek(List.of(contract), firstDay, lastDay, /* historySeconds= */ 0, own);
    }

    /** The contract by which rules are chosen. */
    Cleaner cleaner() {
        return contracts.getFirst();
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
