package io.putzplan.engine.evaluate;

import java.util.List;

/**
 * What the paid time of each civil day of one pay week gets on top. Immutable.
 *
 * @param rates of the days of the week and of those after it into which its shifts may run; the last stands for all later ones
 * @param seventh of the seventh day when all seven are worked
 * @param wageCents wage of each such day
 * @param worked by day of the week, whether there is work of it before the period
 */
record PayDays(List<OvertimeRates> rates, OvertimeRates seventh, List<Long> wageCents, List<Boolean> worked) {

    private static final int DAYS_PER_WEEK = 7;

    /** The rates of {@code day}, from 0, given the paid time of each day. */
    OvertimeRates ratesOf(int day, long[] paid) {
        return day == DAYS_PER_WEEK - 1 && isFull(paid) ? seventh : rates.get(Math.min(day, rates.size() - 1));
    }

    long wageCents(int day) {
        return wageCents.get(Math.min(day, wageCents.size() - 1));
    }

    private boolean isFull(long[] paid) {
        boolean full = true;
        for (int day = 0; day < DAYS_PER_WEEK; day++) {
            full &= paid[day] > 0 || worked.get(day);
        }
        return full;
    }
}
