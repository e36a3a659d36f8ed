package io.putzplan.engine.problem;

import java.time.Duration;

/**
 * Two visits of one household by different cleaners, the second of which starts a given time after the first.
 *
 * <p>Both are on routes or both are unassigned. A visit is in one coupling at most.
 *
 * @param first id of the visit that starts first
 * @param second id of the visit that starts second
 * @param minLag least time from the start of the first to the start of the second, 0 to 24 h
 * @param maxLag most time from the start of the first to the start of the second, {@code minLag} to 24 h; 0 when they start together
 */
public record Coupling(String first, String second, Duration minLag, Duration maxLag) {

    /** Two visits that start together. */
    public static Coupling together(String first, String second) {
        return new Coupling(first, second, Duration.ZERO, Duration.ZERO);
    }
}
