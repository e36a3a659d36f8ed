package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.BreakAfter;
import java.util.List;

/** How much unpaid break time is owed for how much work. */
final class BreakTiers {

    /** Nothing is ever owed. */
    static final BreakTiers NONE = new BreakTiers(List.of());

    /** Work from which each tier applies, inclusive. */
    private final int[] fromWorkSeconds;

    private final int[] owedSeconds;

    BreakTiers(List<BreakAfter.Tier> tiers) {
        fromWorkSeconds = tiers.stream()
                .mapToInt(tier -> ShiftRules.trigger(tier.comparison(), tier.work()))
                .toArray();
        owedSeconds = tiers.stream()
                .mapToInt(tier -> ShiftRules.seconds(tier.breakTime()))
                .toArray();
    }

    boolean isEmpty() {
        return owedSeconds.length == 0;
    }

    /** Break time owed for {@code workSeconds}. */
    int owed(int workSeconds) {
        for (int tier = fromWorkSeconds.length - 1; tier >= 0; tier--) {
            if (workSeconds >= fromWorkSeconds[tier]) {
                return owedSeconds[tier];
            }
        }
        return 0;
    }

    /** Most work for which nothing is owed. */
    int harmlessSeconds() {
        int most = ShiftRules.NO_LIMIT;
        for (int from : fromWorkSeconds) {
            most = Math.min(most, from - 1);
        }
        return most;
    }

    /** Whether more work never owes less. */
    boolean growWithWork() {
        boolean grow = true;
        for (int tier = 1; tier < owedSeconds.length; tier++) {
            grow &= owedSeconds[tier] >= owedSeconds[tier - 1] && fromWorkSeconds[tier] >= fromWorkSeconds[tier - 1];
        }
        return grow;
    }
}
