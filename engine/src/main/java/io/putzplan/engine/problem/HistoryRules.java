package io.putzplan.engine.problem;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What histories must be like, and what follows when they say only half. */
final class HistoryRules {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    /** Most earned in a month, in cents: a million in the currency's major unit. */
    private static final long MAX_EARNED_CENTS = 100_000_000;

    private final CivilTimes times;
    private final Findings findings;

    HistoryRules(CivilTimes times, Findings findings) {
        this.times = times;
        this.findings = findings;
    }

    /** {@code cleaners}, where {@code workedThisWeek} left at zero is taken from the days of the week that are stated. */
    static List<Cleaner> withWorkOfWeek(List<Cleaner> cleaners, PlanningPeriod period) {
        if (cleaners.stream().noneMatch(cleaner -> lacksWorkOfWeek(cleaner.history(), period))) {
            return cleaners;
        }
        return cleaners.stream()
                .map(cleaner -> lacksWorkOfWeek(cleaner.history(), period)
                        ? cleaner.withHistory(
                                cleaner.history().withWorkedThisWeek(workOfWeek(cleaner.history(), period)))
                        : cleaner)
                .toList();
    }

    private static boolean lacksWorkOfWeek(History history, PlanningPeriod period) {
        return history.workedThisWeek().isZero() && !workOfWeek(history, period).isZero();
    }

    private static Duration workOfWeek(History history, PlanningPeriod period) {
        return workSince(history.days(), period.firstDay().with(TemporalAdjusters.previousOrSame(period.weekStart())));
    }

    private static Duration workSince(List<WorkedDay> days, LocalDate from) {
        return days.stream()
                .filter(worked -> !worked.day().isBefore(from))
                .map(WorkedDay::work)
                .reduce(Duration.ZERO, Duration::plus);
    }

    void check(Subject subject, History history) {
        boolean total = findings.duration(subject, "workedThisWeek", history.workedThisWeek(), Duration.ZERO, WEEK);
        findings.range(subject, "earnedThisMonthCents", history.earnedThisMonthCents(), 0, MAX_EARNED_CENTS);
        boolean end = lastShiftEnd(subject, history.lastShiftEnd());
        boolean since = knownSince(subject, history);
        boolean days = days(subject, history);
        if (total && since && days) {
            week(subject, history);
        }
        if (end && days) {
            lastOfDays(subject, history);
        }
    }

    private boolean lastShiftEnd(Subject subject, @Nullable LocalDateTime end) {
        if (end == null || !times.check(findings, subject, "lastShiftEnd", end)) {
            return false;
        }
        if (times.firstDay() != null && end.toLocalDate().isAfter(times.firstDay())) {
            inPeriod(subject, "lastShiftEnd", end, "must not be after the first day " + times.firstDay());
            return false;
        }
        return true;
    }

    private void inPeriod(Subject subject, String property, Object found, String needed) {
        findings.error(subject, property, "HISTORY_IN_PERIOD", found, needed, null);
    }

    private boolean knownSince(Subject subject, History history) {
        LocalDate since = history.knownSince();
        if (since == null) {
            if (!history.days().isEmpty()) {
                contradicts(
                        subject, "knownSince", "missing", "must be given with days, as the day they are complete from");
            }
            return history.days().isEmpty();
        }
        if (!times.checkNear(findings, subject, "knownSince", since.atStartOfDay())) {
            return false;
        }
        if (times.firstDay() != null && since.isAfter(times.firstDay())) {
            inPeriod(subject, "knownSince", since, "must not be after the first day " + times.firstDay());
            return false;
        }
        return true;
    }

    private boolean days(Subject history, History stated) {
        boolean sound = true;
        @Nullable LocalDate previous = null;
        for (int i = 0; i < stated.days().size(); i++) {
            Subject subject = history.child("days", i);
            WorkedDay worked = stated.days().get(i);
            sound &= findings.positiveDuration(subject, "work", worked.work(), DAY);
            sound &= day(subject, worked.day(), stated.knownSince())
                    && findings.ascending(subject, "day", worked.day(), previous);
            previous = worked.day() == null ? previous : worked.day();
        }
        return sound;
    }

    private boolean day(Subject subject, @Nullable LocalDate day, @Nullable LocalDate knownSince) {
        if (day == null) {
            findings.missing(subject, "day");
            return false;
        }
        if (times.firstDay() != null && !day.isBefore(times.firstDay())) {
            inPeriod(subject, "day", day, "must be before the first day " + times.firstDay());
            return false;
        }
        if (knownSince != null && day.isBefore(knownSince)) {
            contradicts(subject, "day", day, "must not be before knownSince " + knownSince);
            return false;
        }
        return true;
    }

    private void contradicts(Subject subject, String property, Object found, String needed) {
        findings.error(subject, property, "HISTORY_CONTRADICTS", found, needed, null);
    }

    /** Holds the sum of the week to its days, as far as they are known; a sum of zero is none. */
    private void week(Subject subject, History history) {
        LocalDate firstDay = times.firstDay();
        LocalDate since = history.knownSince();
        if (firstDay == null
                || times.weekStart() == null
                || since == null
                || history.workedThisWeek().isZero()) {
            return;
        }
        LocalDate weekStart = firstDay.with(TemporalAdjusters.previousOrSame(times.weekStart()));
        Duration sum = workSince(history.days(), weekStart);
        int order = history.workedThisWeek().compareTo(sum);
        if (order != 0 && (order < 0 || !since.isAfter(weekStart))) {
            contradicts(
                    subject,
                    "workedThisWeek",
                    history.workedThisWeek(),
                    "must be the sum %s of the days from %s".formatted(sum, weekStart));
        }
    }

    private void lastOfDays(Subject subject, History history) {
        LocalDateTime end = history.lastShiftEnd();
        if (end == null || history.days().isEmpty()) {
            return;
        }
        LocalDate last = history.days().getLast().day();
        if (end.toLocalDate().isBefore(last)) {
            contradicts(subject, "lastShiftEnd", end, "must not be before %s, the last of days".formatted(last));
        }
    }
}
