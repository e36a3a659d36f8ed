package io.putzplan.engine.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pay rules of one cleaner that bear on one pay week, and what is owed in it without any route. Immutable.
 *
 * @param overtime what the paid time of the week gets on top
 * @param historySeconds work of the week before the period
 * @param guaranteedSeconds paid time guaranteed beyond history and paid absences; 0 when none is left
 * @param guaranteeWageCents wage at which it is paid
 * @param absencePay what is owed for absences, in per cent of cents per hour times seconds
 * @param holidays what is owed for public holidays without work
 * @param days what the paid time of each day gets on top; null when days do not matter
 */
record PayWeek(
        OvertimeRates overtime,
        long historySeconds,
        long guaranteedSeconds,
        long guaranteeWageCents,
        long absencePay,
        List<Holiday> holidays,
        @Nullable PayDays days) {

    /**
     * A public holiday.
     *
     * @param position of the shift of that day among those of the cleaner; -1 when there is none
     * @param seconds paid
     * @param pay in per cent of cents per hour times seconds
     */
    record Holiday(int position, long seconds, long pay) {}

    /** Whether straight time and overtime by the week are all that can be owed. */
    boolean isPlain() {
        return guaranteedSeconds == 0 && absencePay == 0 && holidays.isEmpty() && days == null;
    }
}
