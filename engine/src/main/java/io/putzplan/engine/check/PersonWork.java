package io.putzplan.engine.check;

import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that one person does, under every contract and for other employers as far as that counts.
 *
 * @param contracts cleaners of the problem that are this person, in its order, at least one
 * @param shifts worked shifts by day, and on one day by begin of work
 * @param otherJobs work for other employers that counts and begins on a day of the period, by begin
 * @param past work before the period
 */
record PersonWork(List<Cleaner> contracts, List<WorkedShift> shifts, List<BusyTime> otherJobs, PastWork past) {

    /** The work of every person of the problem. */
    static List<PersonWork> of(ProblemFacts facts, List<CleanerWork> cleaners) {
        Map<String, List<CleanerWork>> byPerson = cleaners.stream()
                .collect(Collectors.groupingBy(
                        work -> work.cleaner().person(), LinkedHashMap::new, Collectors.toList()));
        return byPerson.values().stream().map(works -> of(works, facts)).toList();
    }

    private static PersonWork of(List<CleanerWork> works, ProblemFacts facts) {
        List<Cleaner> contracts = works.stream().map(CleanerWork::cleaner).toList();
        List<WorkedShift> shifts = works.stream()
                .flatMap(work -> work.shifts().stream())
                .sorted(Comparator.comparing(WorkedShift::day)
                        .thenComparingLong(shift -> shift.workSpan().start()))
                .toList();
        return new PersonWork(contracts, shifts, otherJobs(contracts, facts), new PastWork(facts, contracts));
    }

    private static List<BusyTime> otherJobs(List<Cleaner> contracts, ProblemFacts facts) {
        DaySpan period = DaySpan.of(facts.problem().period());
        return contracts.stream()
                .flatMap(contract -> contract.absences().stream())
                .filter(absence -> absence.kind() == AbsenceKind.OTHER_JOB)
                .map(absence -> new BusyTime(absence.from().toLocalDate(), spanOf(absence, facts.clock()), null))
                .filter(job -> period.holds(job.day())
                        && facts.law()
                                .workTimeOn(job.day(), contracts.getFirst())
                                .addsOtherEmployers())
                .distinct()
                .sorted(Comparator.comparingLong(job -> job.span().start()))
                .toList();
    }

    private static Span spanOf(Absence absence, Clock clock) {
        return new Span(clock.epochSecond(absence.from()), clock.epochSecond(absence.until()));
    }

    /** The contract by which rules over days are chosen. */
    Cleaner first() {
        return contracts.getFirst();
    }

    Subject subject(LocalDate day) {
        return new Subject(first().id(), day, null);
    }

    /** Shifts and other jobs of the period by day, and on one day by begin. */
    List<BusyTime> busyTimes() {
        return Stream.concat(shifts.stream().map(BusyTime::of), otherJobs.stream())
                .sorted(Comparator.comparing(BusyTime::day)
                        .thenComparingLong(busy -> busy.span().start()))
                .toList();
    }

    /** All times known to be busy, before and in the period: disjoint and in order. */
    List<Span> busySpans() {
        return Span.union(
                Stream.concat(past.busy().stream(), busyTimes().stream().map(BusyTime::span))
                        .toList());
    }

    /** Whether a shift of the roster belongs to one of {@code days}. */
    boolean hasShiftIn(DaySpan days) {
        return shifts.stream().anyMatch(shift -> days.holds(shift.day()));
    }

    /** Whether a shift, another job that counts, or known work before the period belongs to {@code day}. */
    boolean isWorked(LocalDate day) {
        return past.isWorked(day)
                || shifts.stream().anyMatch(shift -> shift.day().equals(day))
                || otherJobs.stream().anyMatch(job -> job.day().equals(day));
    }

    /** Number of days worked among {@code days}. */
    long daysWorkedIn(DaySpan days) {
        return days.days().filter(this::isWorked).count();
    }

    /** Work on days of the period. */
    long secondsIn(DaySpan days) {
        long here = shifts.stream()
                .filter(shift -> days.holds(shift.day()))
                .mapToLong(WorkedShift::workSeconds)
                .sum();
        long elsewhere = otherJobs.stream()
                .filter(job -> days.holds(job.day()))
                .mapToLong(job -> job.span().seconds())
                .sum();
        return here + elsewhere;
    }

    /** Work for other employers that begins on {@code day}. */
    long otherSecondsOn(LocalDate day) {
        return otherJobs.stream()
                .filter(job -> job.day().equals(day))
                .mapToLong(job -> job.span().seconds())
                .sum();
    }

    /** Whether {@code day} begins inside an absence of one of {@code kinds}. */
    boolean isAway(LocalDate day, Set<AbsenceKind> kinds) {
        return contracts.stream()
                .flatMap(contract -> contract.absences().stream())
                .anyMatch(absence -> kinds.contains(absence.kind()) && Absences.beginsIn(absence, day));
    }
}
