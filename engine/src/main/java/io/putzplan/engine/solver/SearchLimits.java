package io.putzplan.engine.solver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a search ends, what its randomness grows from, and how many threads it may use.
 *
 * @param time longest duration; null for none
 * @param steps most iterations, each a ruin with its repair or a roster bred, or most moves evaluated by local search; null for none
 * @param seed seed of all randomness
 * @param threads most threads at work at the same time, at least 1
 */
public record SearchLimits(
        @Nullable Duration time, @Nullable Long steps, long seed, int threads) {

    /** Limits of a search on one thread. */
    public SearchLimits(@Nullable Duration time, @Nullable Long steps, long seed) {
        this(time, steps, seed, 1);
    }
}
