package io.putzplan.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a solve ends, what its randomness grows from, and how it searches.
 *
 * @param timeLimit longest duration, above 0; null for none, which needs a step limit
 * @param stepLimit most search steps, each a ruin with its repair or a roster bred, above 0; null for none, which needs a time limit
 * @param seed seed of all randomness
 * @param method how to search
 * @param threads most threads that search at the same time, at least 1; the engine's own search uses them on problems large
 *     enough to be divided, and what it finds within a step limit does not depend on their number
 */
public record SolveOptions(
        @Nullable Duration timeLimit, @Nullable Long stepLimit, long seed, SearchMethod method, int threads) {

    /** 30 s from seed 1, by the engine's own search, on one thread. */
    public static final SolveOptions DEFAULT =
            new SolveOptions(Duration.ofSeconds(30), null, 1, SearchMethod.RUIN_AND_RECREATE, 1);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when there is no limit at all, one is not above 0, or there are less than 1 threads
     */
    public SolveOptions {
        if (timeLimit == null && stepLimit == null) {
            throw new IllegalArgumentException("The timeLimit and the stepLimit must not both be absent.");
        }
        if (timeLimit != null && !timeLimit.isPositive()) {
            throw new IllegalArgumentException("The timeLimit (%s) must be above 0.".formatted(timeLimit));
        }
        if (stepLimit != null && stepLimit <= 0) {
            throw new IllegalArgumentException("The stepLimit (%d) must be above 0.".formatted(stepLimit));
        }
        if (threads < 1) {
            throw new IllegalArgumentException("The threads (%d) must be at least 1.".formatted(threads));
        }
    }
}
