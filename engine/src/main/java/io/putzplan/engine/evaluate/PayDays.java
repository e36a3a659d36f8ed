package io.putzplan.engine.evaluate;

import java.util.List;

/**
 * What the paid time of each civil day of one pay week gets on top. Immutable.
 *
 * @param rates of the days of the week and of those after it; the last stands for all later ones
 * @param seventh of the seventh day when all seven are worked
 * @param wageCents wage of each such day
 * @param workedBefore the days of the week with work before the period, a bit each
 */
record PayDays(List<OvertimeRates> rates, OvertimeRates seventh, List<Long> wageCents, int workedBefore) {

    private static final int DAYS_PER_WEEK = 7;

    /** The rates of {@code day}, from 0, when there is paid time on {@code paidDays}, a bit each. */
    OvertimeRates ratesOf(int day, int paidDays) {
        return day == DAYS_PER_WEEK - 1 && isFull(paidDays) ? seventh : rates.get(Math.min(day, rates.size() - 1));
    }

    long wageCents(int day) {
        return wageCents.get(Math.min(day, wageCents.size() - 1));
    }

    private boolean isFull(int paidDays) {
        return (workedBefore | paidDays) == (1 << DAYS_PER_WEEK) - 1;
    }
}
