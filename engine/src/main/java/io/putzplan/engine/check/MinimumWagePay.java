package io.putzplan.engine.check;

import io.putzplan.engine.check.PayLaw.MinimumWage;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What straight pay lacks to the minimum wages of the places worked at, over the pay week or the calendar month. */
final class MinimumWagePay {

    private final PayLaw law;

    MinimumWagePay(PayLaw law) {
        this.law = law;
    }

    private boolean isByMonth(PaidShift shift) {
        return law.comparesByMonth(shift.day(), shift.cleaner());
    }

    /** The top-up of {@code week}; shifts that are compared by the month are left out. */
    Optional<PayEntry> ofWeek(PaidWeek week) {
        return topUp(week.shifts().stream().filter(shift -> !isByMonth(shift)).toList());
    }

    /** The top-ups of the months whose last shift is in {@code week}, of all {@code shifts} of the cleaner in order. */
    List<PayEntry> ofMonthsEndingIn(PaidWeek week, List<PaidShift> shifts) {
        Map<YearMonth, List<PaidShift>> byMonth = shifts.stream()
                .filter(this::isByMonth)
                .collect(Collectors.groupingBy(
                        shift -> YearMonth.from(shift.day()), LinkedHashMap::new, Collectors.toList()));
        return byMonth.values().stream()
                .filter(month -> week.holds(month.getLast().day()))
                .flatMap(month -> topUp(month).stream())
                .toList();
    }

    private static Optional<PayEntry> topUp(List<PaidShift> shifts) {
        ExactCents minimum = shifts.stream().map(PaidShift::minimum).reduce(ExactCents.ZERO, ExactCents::plus);
        ExactCents missing = minimum.minus(PaidShift.straight(shifts));
        return shifts.stream()
                .flatMap(shift -> shift.highestMinimumWage().stream())
                .reduce((first, second) -> second.cents() > first.cents() ? second : first)
                .filter(highest -> missing.isPositive())
                .map(MinimumWage::clause)
                .map(clause -> new PayEntry(PayKind.MIN_WAGE, clause, PaidShift.paidSeconds(shifts), 0, missing));
    }
}
