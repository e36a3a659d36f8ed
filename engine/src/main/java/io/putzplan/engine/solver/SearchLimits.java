package io.putzplan.engine.solver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a search ends and what its randomness grows from.
 *
 * @param time longest duration; null for none
 * @param steps most iterations of ruin and recreate, or most moves evaluated by local search; null for none
 * @param seed seed of all randomness
 */
public record SearchLimits(
        @Nullable Duration time, @Nullable Long steps, long seed) {}
