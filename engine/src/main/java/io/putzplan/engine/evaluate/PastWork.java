package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.WorkedDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one cleaner worked before the period, as far as it is known or to be assumed. */
final class PastWork {

    private final Cleaner cleaner;
    private final HistoryPolicy policy;
    private final LocalDate firstDay;
    private final LocalDate weekBegin;
    private final @Nullable LocalDate knownSince;

    /** Whether of the week of the first day only the sum is known. */
    private final boolean knowsSumOnly;

    private final long sumSeconds;
    private final Map<LocalDate, Long> known = new HashMap<>();

    PastWork(Cleaner cleaner, PlanningPeriod period, HistoryPolicy policy) {
        this.cleaner = cleaner;
        this.policy = policy;
        firstDay = period.firstDay();
        weekBegin = ShiftTable.firstWeek(period);
        History history = cleaner.history();
        knownSince = history.knownSince();
        knowsSumOnly = knownSince == null || knownSince.isAfter(weekBegin);
        sumSeconds = history.workedThisWeek().toSeconds();
        for (WorkedDay day : history.days()) {
            known.merge(day.day(), day.work().toSeconds(), Long::sum);
        }
    }

    /** Work on {@code day} in the sense of sums, in seconds; assumed where it is not known. */
    long secondsOn(LocalDate day) {
        if (!day.isBefore(firstDay)) {
            return 0;
        }
        if (knowsSumOnly && !day.isBefore(weekBegin)) {
            return day.equals(firstDay.minusDays(1)) ? sumSeconds : 0;
        }
        return isKnown(day) ? known.getOrDefault(day, 0L) : assumedSeconds(day);
    }

    private long assumedSeconds(LocalDate day) {
        LocalDate since = cleaner.employment().employedSince();
        if (policy != HistoryPolicy.ASSUME_AVERAGE || (since != null && day.isBefore(since)) || isAway(day)) {
            return 0;
        }
        return cleaner.contract().weeklyHours().toSeconds() / 7;
    }

    private boolean isAway(LocalDate day) {
        return cleaner.absences().stream().anyMatch(absence -> beginsIn(day, absence));
    }

    /** Whether {@code day} begins inside {@code absence}. */
    static boolean beginsIn(LocalDate day, Absence absence) {
        LocalDateTime midnight = day.atStartOfDay();
        return !absence.from().isAfter(midnight) && midnight.isBefore(absence.until());
    }

    /** Work of all days from {@code from} to {@code to}, both inclusive, before the period. */
    long secondsBetween(LocalDate from, LocalDate to) {
        long seconds = 0;
        LocalDate end = to.isBefore(firstDay) ? to : firstDay.minusDays(1);
        for (LocalDate day = from; !day.isAfter(end); day = day.plusDays(1)) {
            seconds += secondsOn(day);
        }
        boolean begins = weekBegin.equals(firstDay) && !from.isAfter(firstDay) && !to.isBefore(firstDay);
        return begins && knowsSumOnly ? seconds + sumSeconds : seconds;
    }

    /** Work before the period that is known to have been done on {@code day}. */
    long knownSecondsOn(LocalDate day) {
        return isKnown(day) ? known.getOrDefault(day, 0L) : 0;
    }

    /** Whether it is known that {@code day} was worked. */
    boolean isWorked(LocalDate day) {
        return knownSecondsOn(day) > 0;
    }

    /** Whether it is known if {@code day} was worked. */
    boolean isKnown(LocalDate day) {
        return knownSince != null && !day.isBefore(knownSince);
    }
}
