package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.PlanningPeriod;
import java.time.LocalDate;

/**
 * The labour rules that bear on one week.
 *
 * @param maxWorkSeconds most work by law, {@link ShiftRules#NO_LIMIT} when there is none
 */
record WeekRules(long maxWorkSeconds) {

    /** The rules of each week of {@code period}, as in force on its first day within the period. */
    static WeekRules[] of(PlanningPeriod period, RulePack pack, int weekCount) {
        WeekRules[] weeks = new WeekRules[weekCount];
        LocalDate firstWeek = ShiftTable.firstWeek(period);
        for (int week = 0; week < weekCount; week++) {
            weeks[week] = on(week == 0 ? period.firstDay() : firstWeek.plusWeeks(week), pack);
        }
        return weeks;
    }

    private static WeekRules on(LocalDate day, RulePack pack) {
        return new WeekRules(pack.termsOn(day, MaxWeeklyWork.class)
                .map(rule -> rule.limit().toSeconds())
                .orElse((long) ShiftRules.NO_LIMIT));
    }
}
