package io.putzplan.engine.evaluate;

import java.util.Arrays;

/** What the pay of one route depends on besides its paid time. Mutable. */
final class PayFacts {

    /** Pay on top of straight time that is owed for the route alone, in hundredths of cents per hour and seconds. */
    long extra;

    /** Time paid because the shift is short; its pay is part of {@link #extra}. */
    int minShiftSeconds;

    /** Time that counts for overtime though it is not worked. */
    int missedRestSeconds;

    /** Sum of the minimum wages of the paid seconds, in cents per hour. */
    long minimumWage;

    /** Paid time on civil days after that of the shift. */
    int[] laterPaid = {};

    int laterDays;

    void clear() {
        extra = 0;
        minShiftSeconds = 0;
        missedRestSeconds = 0;
        minimumWage = 0;
        laterDays = 0;
    }

    void set(PayFacts other) {
        extra = other.extra;
        minShiftSeconds = other.minShiftSeconds;
        missedRestSeconds = other.missedRestSeconds;
        minimumWage = other.minimumWage;
        laterDays = 0;
        for (int later = 0; later < other.laterDays; later++) {
            addLater(later, other.laterPaid[later]);
        }
    }

    /** Adds paid time on a day, counted from 0 for the day after that of the shift. */
    void addLater(int later, int seconds) {
        if (laterPaid.length <= later) {
            laterPaid = Arrays.copyOf(laterPaid, later + 2);
        }
        while (laterDays <= later) {
            laterPaid[laterDays++] = 0;
        }
        laterPaid[later] += seconds;
    }
}
