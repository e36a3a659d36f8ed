package io.putzplan.engine.check;

import io.putzplan.engine.labour.OvertimeTier;
import java.util.Optional;

/** Wages and mileage owed for clock times. */
final class Pay {

    private static final long METRES_PER_KILOMETRE = 1_000;
    private static final long SECONDS_PER_HOUR = 3_600;

    private final Law law;

    Pay(Law law) {
        this.law = law;
    }

    /** Paid time of {@code week} within the period that lies beyond the weekly threshold, history counted first. */
    long overtimeSeconds(WorkedWeek week) {
        Optional<OvertimeTier> tier = law.termsOn(week.firstDay(), OvertimeTier.class);
        if (tier.isEmpty()) {
            return 0;
        }
        long threshold = tier.get().tiers().getFirst().over().toSeconds();
        long before = week.historySeconds();
        return Math.max(0, before + week.paidSeconds() - threshold) - Math.max(0, before - threshold);
    }

    /** Wages owed for {@code week}, rounded once, half up. */
    long wageCents(WorkedWeek week) {
        long wage = week.shifts().getFirst().cleaner().contract().hourlyWageCents();
        long extraPercent = law.termsOn(week.firstDay(), OvertimeTier.class)
                .map(tier -> tier.tiers().getFirst().percentOfWage() - 100L)
                .orElse(0L);
        long percentSeconds = 100 * week.paidSeconds() + extraPercent * overtimeSeconds(week);
        return halfUp(wage * percentSeconds, 100 * SECONDS_PER_HOUR);
    }

    static long mileageCents(WorkedShift shift) {
        return halfUp(shift.cleaner().contract().mileageCentsPerKm() * metres(shift), METRES_PER_KILOMETRE);
    }

    static long metres(WorkedShift shift) {
        return shift.legs().stream().mapToLong(Leg::metres).sum();
    }

    /** The quotient of non-negative numbers, rounded half up. */
    static long halfUp(long dividend, long divisor) {
        return (2 * dividend + divisor) / (2 * divisor);
    }
}
