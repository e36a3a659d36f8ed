package io.putzplan.engine.check;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.WorkedDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one person did before the planning period, under all contracts together. */
final class PastWork {

    private final Clock clock;
    private final LocalDate firstDay;
    private final List<Cleaner> contracts;
    private final List<ContractHistory> histories;

    PastWork(ProblemFacts facts, List<Cleaner> contracts) {
        this.clock = facts.clock();
        this.firstDay = facts.problem().period().firstDay();
        this.contracts = contracts;
        this.histories = contracts.stream()
                .map(cleaner -> new ContractHistory(facts.problem(), cleaner))
                .toList();
    }

    /** Work before the period on the days of {@code span}, taken for granted where it is not known. */
    long secondsIn(DaySpan span) {
        return histories.stream().mapToLong(history -> history.secondsIn(span)).sum();
    }

    /** Work that is known to have been done on {@code day} before the period. */
    long knownSecondsOn(LocalDate day) {
        return histories.stream()
                .mapToLong(history -> history.knownSecondsOn(day))
                .sum();
    }

    /** Whether it is known that work was done on {@code day} before the period. */
    boolean isWorked(LocalDate day) {
        return day.isBefore(firstDay) && knownSecondsOn(day) > 0;
    }

    /** Whether it is known of every contract what was worked on {@code day}. */
    boolean isKnown(LocalDate day) {
        return histories.stream().allMatch(history -> history.isKnown(day));
    }

    /** End of the last work before the period, in seconds since the epoch; null when unknown. */
    @Nullable Long lastEnd() {
        return contracts.stream()
                .map(contract -> contract.history().lastShiftEnd())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map((LocalDateTime end) -> clock.epochSecond(end))
                .orElse(null);
    }

    /** The days with work, whole, the last of them until the last work ended when that was on it. */
    List<Span> busy() {
        List<LocalDate> days = contracts.stream()
                .flatMap(contract -> contract.history().days().stream())
                .map(WorkedDay::day)
                .filter(this::isWorked)
                .distinct()
                .sorted()
                .toList();
        return days.stream().map(day -> busyOn(day, day.equals(days.getLast()))).toList();
    }

    private Span busyOn(LocalDate day, boolean isLast) {
        Span whole = clock.spanOf(day);
        Long end = lastEnd();
        boolean endsOnIt = isLast && end != null && clock.dayOf(end).equals(day);
        return endsOnIt ? new Span(whole.start(), Objects.requireNonNull(end)) : whole;
    }
}
