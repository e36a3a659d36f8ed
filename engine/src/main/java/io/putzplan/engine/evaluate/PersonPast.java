package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.PlanningPeriod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one person worked before the period under all contracts. */
final class PersonPast {

    private final List<Cleaner> contracts;
    private final List<PastWork> pasts;

    PersonPast(List<Cleaner> contracts, PlanningPeriod period, HistoryPolicy policy) {
        this.contracts = contracts;
        pasts = contracts.stream()
                .map(contract -> new PastWork(contract, period, policy))
                .toList();
    }

    List<Cleaner> contracts() {
        return contracts;
    }

    /** The first contract, which decides on rules about sums over weeks. */
    Cleaner first() {
        return contracts.getFirst();
    }

    /** Work of the series, 0 for the person, else a contract from 1, on all days between two before the period. */
    long secondsBetween(int series, LocalDate from, LocalDate to) {
        if (series > 0) {
            return pasts.get(series - 1).secondsBetween(from, to);
        }
        return pasts.stream().mapToLong(past -> past.secondsBetween(from, to)).sum();
    }

    /** Work that is known to have been done on {@code day}. */
    long knownSecondsOn(LocalDate day) {
        return pasts.stream().mapToLong(past -> past.knownSecondsOn(day)).sum();
    }

    boolean isWorked(LocalDate day) {
        return pasts.stream().anyMatch(past -> past.isWorked(day));
    }

    boolean isKnown(LocalDate day) {
        return pasts.stream().allMatch(past -> past.isKnown(day));
    }

    /** Number of known worked days between two, both inclusive, the second cut to the period. */
    int daysBetween(LocalDate from, LocalDate to, LocalDate firstDay) {
        int worked = 0;
        for (LocalDate day = from; !day.isAfter(to) && day.isBefore(firstDay); day = day.plusDays(1)) {
            worked += isWorked(day) ? 1 : 0;
        }
        return worked;
    }

    /** End of the last work; {@link CompiledProblem#NONE} when unknown. */
    int lastEnd(CivilDays days) {
        LocalDateTime last = lastShiftEnd();
        return last == null ? NONE : days.second(last);
    }

    private @Nullable LocalDateTime lastShiftEnd() {
        LocalDateTime last = null;
        for (Cleaner contract : contracts) {
            LocalDateTime end = contract.history().lastShiftEnd();
            last = end != null && (last == null || end.isAfter(last)) ? end : last;
        }
        return last;
    }

    /** Busy times of the {@code most} days before the period, begin and end in turn, ascending. */
    int[] busy(CivilDays days, int most) {
        List<Integer> busy = new ArrayList<>();
        LocalDateTime lastEnd = lastShiftEnd();
        LocalDate lastWorked = null;
        for (int day = -most; day < 0; day++) {
            LocalDate date = days.date(day);
            if (isWorked(date)) {
                busy.add(days.second(date.atStartOfDay()));
                busy.add(days.second(date.plusDays(1).atStartOfDay()));
                lastWorked = date;
            }
        }
        if (lastEnd != null && lastEnd.toLocalDate().equals(lastWorked)) {
            busy.set(busy.size() - 1, days.second(lastEnd));
        }
        return busy.stream().mapToInt(Integer::intValue).toArray();
    }
}
