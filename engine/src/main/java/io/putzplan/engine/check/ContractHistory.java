package io.putzplan.engine.check;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.WorkedDay;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * What was worked under one contract before the planning period: known day by day, known as the sum of the first week, or taken
 * for granted as the employer's policy has it.
 */
final class ContractHistory {

    private final Cleaner cleaner;
    private final History history;
    private final HistoryPolicy policy;
    private final PlanningPeriod period;
    private final LocalDate firstWeek;

    ContractHistory(RosterProblem problem, Cleaner cleaner) {
        this.cleaner = cleaner;
        this.history = cleaner.history();
        this.policy = problem.employer().historyPolicy();
        this.period = problem.period();
        this.firstWeek = period.firstDay().with(TemporalAdjusters.previousOrSame(period.weekStart()));
    }

    /** Whether it is known what was worked on {@code day}. */
    boolean isKnown(LocalDate day) {
        LocalDate since = history.knownSince();
        return since != null && !day.isBefore(since);
    }

    /** Work that is known to have been done on {@code day}. */
    long knownSecondsOn(LocalDate day) {
        return isKnown(day) ? statedOn(day) : 0;
    }

    /** Work before the period on the days of {@code span}, known or not. */
    long secondsIn(DaySpan span) {
        return span.until(period.firstDay()).days().mapToLong(this::secondsOn).sum();
    }

    private long secondsOn(LocalDate day) {
        if (!isKnown(firstWeek) && !day.isBefore(firstWeek)) {
            return day.equals(dayOfFirstWeek()) ? history.workedThisWeek().toSeconds() : 0;
        }
        return isKnown(day) ? statedOn(day) : assumedOn(day);
    }

    /** The day on which the work of the first week before the period counts as a whole. */
    private LocalDate dayOfFirstWeek() {
        return period.firstDay().equals(firstWeek)
                ? firstWeek
                : period.firstDay().minusDays(1);
    }

    private long statedOn(LocalDate day) {
        return history.days().stream()
                .filter(worked -> worked.day().equals(day))
                .map(WorkedDay::work)
                .mapToLong(work -> work.toSeconds())
                .sum();
    }

    private long assumedOn(LocalDate day) {
        LocalDate since = cleaner.employment().employedSince();
        boolean employed = since == null || !day.isBefore(since);
        boolean away = cleaner.absences().stream().anyMatch(absence -> Absences.beginsIn(absence, day));
        return policy == HistoryPolicy.ASSUME_AVERAGE && employed && !away
                ? cleaner.contract().weeklyHours().toSeconds() / 7
                : 0;
    }
}
