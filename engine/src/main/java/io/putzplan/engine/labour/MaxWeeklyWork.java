package io.putzplan.engine.labour;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Most work in one span of weeks.
 *
 * @param limit longest work, inclusive
 * @param window the span: weeks that roll, calendar weeks or workweeks
 * @param maxDays most days with work in the span; null when any number
 * @param extra what more is allowed while an average holds; null when nothing
 */
public record MaxWeeklyWork(
        Duration limit,
        Window window,
        @Nullable Integer maxDays,
        @Nullable Extra extra) implements RuleTerms {

    /** A limit on each workweek. */
    public MaxWeeklyWork(Duration limit) {
        this(limit, Window.WORKWEEK, null, null);
    }

    /**
     * More work that is allowed while the average over a longer span stays at or below the limit.
     *
     * @param more how much more
     * @param average the longer span, which rolls
     */
    public record Extra(Duration more, Window average) {}

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof MaxWeeklyWork max
                && limit.compareTo(max.limit) <= 0
                && window.equals(max.window)
                && Bounds.isAtMost(maxDays, max.maxDays)
                && (extra == null || extra.equals(max.extra));
    }
}
