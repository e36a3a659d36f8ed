package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.PaidRestBreak;

/** How many paid rests are owed for how much work. */
final class RestTerms {

    final int durationSeconds;
    final int maxStretchSeconds;
    private final int perSeconds;
    private final boolean majorFraction;
    private final int minWorkSeconds;

    RestTerms(PaidRestBreak terms) {
        durationSeconds = ShiftRules.seconds(terms.duration());
        maxStretchSeconds = ShiftRules.limit(terms.maxWithout());
        perSeconds = Math.max(1, ShiftRules.seconds(terms.per()));
        majorFraction = terms.rounding() == PaidRestBreak.Rounding.MAJOR_FRACTION;
        minWorkSeconds = ShiftRules.seconds(terms.minWork());
    }

    /** Number of rests owed for {@code workSeconds}. */
    int owed(int workSeconds) {
        if (workSeconds < minWorkSeconds) {
            return 0;
        }
        int full = workSeconds / perSeconds;
        boolean more = majorFraction && 2L * (workSeconds % perSeconds) > perSeconds;
        return more ? full + 1 : full;
    }

    /** Most rests that may be planned inside a visit. */
    int capacity(int serviceSeconds) {
        return maxStretchSeconds == 0 ? 1 : serviceSeconds / maxStretchSeconds + 1;
    }

    /** Most work for which no rest is owed or missed. */
    int harmlessSeconds() {
        int most = Math.max(majorFraction ? perSeconds / 2 : perSeconds - 1, minWorkSeconds - 1);
        return Math.min(most, maxStretchSeconds);
    }

    /** Whether a rest of {@code seconds} owes at most one further rest. */
    boolean isRegular(int seconds) {
        return seconds <= perSeconds && (minWorkSeconds == 0 || owed(minWorkSeconds - 1 + seconds) <= 1);
    }
}
