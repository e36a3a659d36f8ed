package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.problem.PlanningPeriod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;

/** The days around a planning period in elapsed time; day 0 is the first of the period. */
final class CivilDays {

    private static final int BEFORE = 8;

    /** A route with legs that cannot be travelled may last for weeks. */
    static final int AFTER = 120;

    private static final int SECONDS_PER_DAY = 86_400;

    final LocalDate first;

    /** Number of days of the period. */
    final int count;

    private final ElapsedClock clock;
    private final int[] midnights;

    CivilDays(PlanningPeriod period, ElapsedClock clock) {
        this.clock = clock;
        first = period.firstDay();
        count = indexOf(period.lastDay()) + 1;
        midnights = new int[BEFORE + count + AFTER];
        for (int day = -BEFORE; day < midnights.length - BEFORE; day++) {
            midnights[BEFORE + day] = clock.toSecond(date(day).atStartOfDay());
        }
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    int indexOf(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, date));
    }

    /** First day that is looked at. */
    int from() {
        return -BEFORE;
    }

    /** First day that is looked at no more. */
    int until() {
        return midnights.length - BEFORE - 1;
    }

    /** Midnight at which {@code day} begins. */
    int begin(int day) {
        int index = Math.clamp(BEFORE + day, 0, midnights.length - 1);
        return midnights[index] + (BEFORE + day - index) * SECONDS_PER_DAY;
    }

    /** The day that {@code second} is on. */
    int dayOf(int second) {
        int day = Math.floorDiv(second, SECONDS_PER_DAY);
        while (begin(day) > second) {
            day--;
        }
        while (begin(day + 1) <= second) {
            day++;
        }
        return day;
    }

    int second(LocalDateTime civil) {
        return clock.toSecond(civil);
    }

    /** What the clock shows at {@code second}. */
    LocalDateTime civil(int second) {
        return clock.toOffsetDateTime(second).toLocalDateTime();
    }

    /** The moments of {@code day} at which it begins, the clock shows one of {@code times} or jumps, ascending. */
    int[] cuts(int day, List<LocalTime> times) {
        TreeSet<Integer> cuts = new TreeSet<>();
        times.forEach(time -> cuts.addAll(clock.toSeconds(date(day).atTime(time))));
        cuts.addAll(clock.jumpsBetween(begin(day), begin(day + 1)));
        cuts.add(begin(day));
        return cuts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** When {@code window} is on each day, begin and end in turn, those of the first day first. */
    int[] times(ClockWindow window) {
        int[] times = new int[2 * (until() - from())];
        for (int day = from(); day < until(); day++) {
            int at = 2 * (day - from());
            LocalDate last = window.crossesMidnight() ? date(day + 1) : date(day);
            times[at] = second(date(day).atTime(window.from()));
            times[at + 1] = second(last.atTime(window.until()));
        }
        return times;
    }
}
