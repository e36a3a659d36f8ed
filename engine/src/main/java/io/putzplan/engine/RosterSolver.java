package io.putzplan.engine;

import io.putzplan.engine.check.CheckReport;
import io.putzplan.engine.check.RosterChecker;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.RosterCost;
import io.putzplan.engine.solver.Algorithm;
import io.putzplan.engine.solver.RosterSearch;
import io.putzplan.engine.solver.SearchLimits;
import io.putzplan.engine.solver.SolvedRoster;
import io.putzplan.engine.travel.GreatCircleTravelTimes;
import io.putzplan.engine.travel.TravelTimes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes rosters, one at a time.
 *
 * <p>With a step limit and no time limit, the same problem, options and seed give the same roster.
 */
public final class RosterSolver {

    private static final Logger LOGGER = LoggerFactory.getLogger(RosterSolver.class);

    private final SolveOptions options;
    private final @Nullable SolveListener listener;
    private final @Nullable TravelTimes travelTimes;
    private final @Nullable RulePack rulePack;
    private final Object lock = new Object();
    private @Nullable RosterSearch running;

    private RosterSolver(Builder builder) {
        this.options = builder.options;
        this.listener = builder.listener;
        this.travelTimes = builder.travelTimes;
        this.rulePack = builder.rulePack;
    }

    /** A builder with {@link SolveOptions#DEFAULT}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds a roster and has it judged.
     *
     * @throws IllegalArgumentException when the travel times lack a location of the problem, or the rule pack is unknown
     * @throws IllegalStateException when this solver is already solving
     */
    public SolveResult solve(RosterProblem problem) {
        TravelTimes travel = travelTimes == null ? GreatCircleTravelTimes.of(problem) : travelTimes;
        RulePack rules = rulePack == null ? RulePacks.load(problem.rulePack()) : rulePack;
        CompiledProblem compiled = CompiledProblem.compile(problem, travel, rules);
        SolvedRoster solved = search(compiled);
        CheckReport report = new RosterChecker(problem, travel, rules).check(solved.roster());
        return new SolveResult(solved.roster(), solved.cost(), report, disagreement(solved.cost(), report));
    }

    /** Asks a running {@link #solve} to return the best roster so far; safe from any thread, without effect otherwise. */
    public void cancel() {
        synchronized (lock) {
            if (running != null) {
                running.cancel();
            }
        }
    }

    private SolvedRoster search(CompiledProblem compiled) {
        RosterSearch search = RosterSearch.of(
                compiled,
                new SearchLimits(options.timeLimit(), options.stepLimit(), options.seed()),
                Algorithm.RUIN_AND_RECREATE);
        synchronized (lock) {
            if (running != null) {
                throw new IllegalStateException("This solver is already solving; build another for a second problem.");
            }
            running = search;
        }
        try {
            return search.run(progressReporter());
        } finally {
            synchronized (lock) {
                running = null;
            }
        }
    }

    private RosterSearch.@Nullable Listener progressReporter() {
        SolveListener target = listener;
        if (target == null) {
            return null;
        }
        return (elapsed, unassigned, cost) -> target.improved(new SolveProgress(elapsed, unassigned, cost));
    }

    private @Nullable String disagreement(RosterCost cost, CheckReport report) {
        if (cost.hardSeconds() == report.hardSeconds()) {
            return null;
        }
        String message = ("Roster checker disagrees with solver: checker finds violations of %d s, solver %d s. "
                        + "This is a bug: report it with the problem file and --seed %d.")
                .formatted(report.hardSeconds(), cost.hardSeconds(), options.seed());
        LOGGER.error(message);
        return message;
    }

    /** Collects what a {@link RosterSolver} works with. */
    public static final class Builder {

        private SolveOptions options = SolveOptions.DEFAULT;
        private @Nullable SolveListener listener;
        private @Nullable TravelTimes travelTimes;
        private @Nullable RulePack rulePack;

        private Builder() {}

        /** Longest duration of a solve, above 0. */
        public Builder timeLimit(Duration limit) {
            options = new SolveOptions(limit, options.stepLimit(), options.seed());
            return this;
        }

        /** Most search steps, above 0, instead of a time limit; makes the roster reproducible. */
        public Builder stepLimit(long limit) {
            options = new SolveOptions(null, limit, options.seed());
            return this;
        }

        /** Seed of all randomness. */
        public Builder seed(long seed) {
            options = new SolveOptions(options.timeLimit(), options.stepLimit(), seed);
            return this;
        }

        /** Limits and seed at once. */
        public Builder options(SolveOptions all) {
            options = all;
            return this;
        }

        /** Hears about progress. */
        public Builder listener(SolveListener target) {
            listener = target;
            return this;
        }

        /** Travel times to use instead of those estimated from the problem's profiles. */
        public Builder travelTimes(TravelTimes times) {
            travelTimes = times;
            return this;
        }

        /** Rule pack to use instead of the shipped one the problem names. */
        public Builder rulePack(RulePack pack) {
            rulePack = pack;
            return this;
        }

        /** The solver. */
        public RosterSolver build() {
            return new RosterSolver(this);
        }
    }
}
