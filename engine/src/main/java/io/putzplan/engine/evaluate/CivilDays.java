package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.PlanningPeriod;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Civil days as elapsed seconds, numbered from 0, the first day of the period. Immutable. */
final class CivilDays {

    private static final int SECONDS_PER_DAY = 86_400;

    /** Days after the period whose midnights are kept; those of later ones are worked out when asked for. */
    private static final int DAYS_AFTER = 8;

    private final ElapsedClock clock;
    private final LocalDate firstDay;

    /** First moment of each day of the period and of some after it. */
    private final int[] starts;

    CivilDays(PlanningPeriod period, ElapsedClock clock) {
        this.clock = clock;
        firstDay = period.firstDay();
        starts = new int[indexOf(period.lastDay()) + 1 + DAYS_AFTER];
        for (int day = 0; day < starts.length; day++) {
            starts[day] = secondAt(day, LocalTime.MIDNIGHT);
        }
    }

    int indexOf(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, date));
    }

    LocalDate dateOf(int day) {
        return firstDay.plusDays(day);
    }

    /** Number of days whose answers are worth keeping: those of the period and some after it. */
    int known() {
        return starts.length;
    }

    int startOf(int day) {
        return day >= 0 && day < starts.length ? starts[day] : secondAt(day, LocalTime.MIDNIGHT);
    }

    /** The day in which {@code moment} lies. */
    int dayOf(int moment) {
        int day = Math.floorDiv(moment, SECONDS_PER_DAY);
        while (startOf(day) > moment) {
            day--;
        }
        while (startOf(day + 1) <= moment) {
            day++;
        }
        return day;
    }

    int secondAt(int day, LocalTime time) {
        return clock.toSecond(dateOf(day).atTime(time));
    }
}
