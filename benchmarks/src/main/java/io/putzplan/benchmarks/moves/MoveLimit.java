package io.putzplan.benchmarks.moves;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a run ends: after a time, or after a number of moves.
 *
 * @param time longest duration; null for none
 * @param moves most moves evaluated; null for none
 */
public record MoveLimit(@Nullable Duration time, @Nullable Long moves) {

    /** Ends after {@code time}. */
    public static MoveLimit of(Duration time) {
        return new MoveLimit(time, null);
    }

    /** Ends after {@code moves}. */
    public static MoveLimit of(long moves) {
        return new MoveLimit(null, moves);
    }

    TerminationConfig termination() {
        TerminationConfig termination = new TerminationConfig();
        termination.setSpentLimit(time);
        termination.setMoveCountLimit(moves);
        return termination;
    }
}
