package io.putzplan.benchmarks.streams;

import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Cleaner;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One week of one cleaner, as a key to group routes by. Two are equal only if they are the same. */
final class StreamWeek {

    private static final long PERCENT_SECONDS_PER_HOUR = 360_000;

    private final long historySeconds;
    private final long lawfulSeconds;
    private final long agreedSeconds;
    private final long hourlyWageCents;
    private final @Nullable OvertimeTier overtime;

    /**
     * The week of {@code cleaner}, whose wage never changes, under rules that price no more than overtime by the week.
     *
     * @param ruleDay day whose limits of work hold
     * @param payDay day whose rules of overtime hold
     * @param historySeconds work done in it before the period
     */
    StreamWeek(Cleaner cleaner, LocalDate ruleDay, LocalDate payDay, long historySeconds, RulePack rules) {
        this.historySeconds = historySeconds;
        lawfulSeconds = rules.termsOn(ruleDay, MaxWeeklyWork.class)
                .map(rule -> rule.limit().toSeconds())
                .orElse(Long.MAX_VALUE);
        agreedSeconds = cleaner.contract().maxWeeklyHours().toSeconds();
        hourlyWageCents = cleaner.contract().hourlyWageCents();
        overtime = rules.termsOn(payDay, OvertimeTier.class).orElse(null);
    }

    /** Work beyond the limits of law and contract, added up; what was too much before the period is not counted again. */
    long excessSeconds(long workSeconds) {
        return excessSeconds(workSeconds, lawfulSeconds) + excessSeconds(workSeconds, agreedSeconds);
    }

    private long excessSeconds(long workSeconds, long limit) {
        return Math.max(0, workSeconds - Math.max(0, limit - historySeconds));
    }

    long wageCents(long paidSeconds) {
        long percentSeconds = 100 * paidSeconds;
        if (overtime != null) {
            long over = overtime.tiers().getFirst().over().toSeconds();
            long extra = Math.max(0, historySeconds + paidSeconds - over) - Math.max(0, historySeconds - over);
            percentSeconds += (overtime.tiers().getFirst().percentOfWage() - 100) * extra;
        }
        return RoutePricing.halfUp(hourlyWageCents * percentSeconds, PERCENT_SECONDS_PER_HOUR);
    }
}
