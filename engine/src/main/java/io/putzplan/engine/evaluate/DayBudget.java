package io.putzplan.engine.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * Most days with work among some days of the period, those worked before already taken off.
 *
 * @param rule what more days break
 * @param from first day, 0 for the first of the period
 * @param until first day after
 * @param days most days with work
 * @param unless when it does not hold; null when always
 */
record DayBudget(
        HardRule rule,
        int from,
        int until,
        int days,
        @Nullable Unless unless) {

    /**
     * What lifts a limit on days.
     *
     * @param exempts whether little work lifts it
     * @param perDay work that no day exceeds then; -1 when a day before does
     * @param perSpan work that the days do not exceed, less that of days before
     * @param withoutSunday whether it does not hold where no Sunday is worked
     * @param hadSunday whether a Sunday before the period is among the days worked
     */
    record Unless(boolean exempts, long perDay, long perSpan, boolean withoutSunday, boolean hadSunday) {}
}
