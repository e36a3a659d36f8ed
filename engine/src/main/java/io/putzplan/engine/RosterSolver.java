package io.putzplan.engine;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.travel.TravelTimes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Makes rosters. Built once, it solves one problem at a time; {@link #cancel()} may be called from any thread.
 *
 * <p>With a step limit and no time limit, the same problem, options and seed give the same roster.
 */
public final class RosterSolver {

    private RosterSolver() {}

    /** A builder with a time limit of 30 s, seed 1, and no step limit. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds a roster and has it judged.
     *
     * @throws IllegalArgumentException when a location of the problem is missing in the travel times
     */
    @SuppressWarnings("DoNotCallSuggester")
    public SolveResult solve(RosterProblem problem) {
        throw new UnsupportedOperationException(problem.id());
    }

    /** Asks a running {@link #solve} to return the best roster so far; without effect when none is running. */
    public void cancel() {}

    /** Collects the options of a {@link RosterSolver}. */
    public static final class Builder {

        private Builder() {}

        /** Longest duration of a solve, above 0; null for no limit, which needs a step limit. */
        public Builder timeLimit(@Nullable Duration limit) {
            return this;
        }

        /** Most search steps, above 0; makes the result reproducible. */
        public Builder stepLimit(long limit) {
            return this;
        }

        /** Seed of all randomness. */
        public Builder seed(long seed) {
            return this;
        }

        /** Hears about progress. */
        public Builder listener(SolveListener listener) {
            return this;
        }

        /** Travel times to use instead of those estimated from the problem's profiles. */
        public Builder travelTimes(TravelTimes travelTimes) {
            return this;
        }

        /** Rule pack to use instead of the shipped one the problem names. */
        public Builder rulePack(RulePack rulePack) {
            return this;
        }

        /** The solver. */
        public RosterSolver build() {
            return new RosterSolver();
        }
    }
}
