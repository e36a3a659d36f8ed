package io.putzplan.engine;

import io.putzplan.engine.check.CheckReport;
import io.putzplan.engine.check.RosterAudit;
import io.putzplan.engine.check.RosterChecker;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.labour.HistoryNeeds;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.InvalidProblemException;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.RosterCost;
import io.putzplan.engine.solver.Algorithm;
import io.putzplan.engine.solver.RosterSearch;
import io.putzplan.engine.solver.SearchLimits;
import io.putzplan.engine.solver.SolvedRoster;
import io.putzplan.engine.travel.GreatCircleTravelTimes;
import io.putzplan.engine.travel.TravelTimes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes rosters, one at a time.
 *
 * <p>With a step limit and no time limit, the same problem, options and seed give the same roster, whatever the number of threads.
 */
public final class RosterSolver {

    private static final Logger LOGGER = LoggerFactory.getLogger(RosterSolver.class);

    private final SolveOptions options;
    private final @Nullable SolveListener listener;
    private final @Nullable TravelTimes travelTimes;
    private final @Nullable RulePack rulePack;
    private final AtomicReference<@Nullable Run> running = new AtomicReference<>();

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
     * @throws InvalidProblemException when a history lacks what the rules ask for and the employer refuses to assume it
     * @throws IllegalStateException when this solver is already solving
     */
    public SolveResult solve(RosterProblem problem) {
        Run run = new Run();
        if (!running.compareAndSet(null, run)) {
            throw new IllegalStateException("This solver is already solving; build another for a second problem.");
        }
        try {
            TravelTimes travel = travelTimes == null ? GreatCircleTravelTimes.of(problem) : travelTimes;
            RulePack rules = rulePack == null ? RulePacks.load(problem.rulePack()) : rulePack;
            HistoryNeeds.require(problem, rules);
            SolvedRoster solved =
                    run.search(search(CompiledProblem.compile(problem, travel, rules)), progressReporter());
            CheckReport report = new RosterChecker(problem, travel, rules).check(solved.roster());
            RosterAudit audit = RosterAudit.of(problem, travel, rules, solved.roster());
            return new SolveResult(
                    solved.roster(),
                    solved.cost(),
                    report,
                    solved.iterations(),
                    disagreement(solved.cost(), report, audit));
        } finally {
            running.set(null);
        }
    }

    /** Asks a running {@link #solve} to return the best roster so far; safe from any thread, without effect otherwise. */
    public void cancel() {
        Run run = running.get();
        if (run != null) {
            run.cancel();
        }
    }

    private RosterSearch search(CompiledProblem compiled) {
        SearchLimits limits =
                new SearchLimits(options.timeLimit(), options.stepLimit(), options.seed(), options.threads());
        return switch (options.method()) {
            case RUIN_AND_RECREATE -> RosterSearch.of(compiled, limits, Algorithm.RUIN_AND_RECREATE);
            case LOCAL_SEARCH -> RosterSearch.of(compiled, limits, Algorithm.LOCAL_SEARCH);
        };
    }

    private RosterSearch.@Nullable Listener progressReporter() {
        SolveListener target = listener;
        if (target == null) {
            return null;
        }
        return (elapsed, unassigned, cost) -> target.improved(new SolveProgress(elapsed, unassigned, cost));
    }

    private @Nullable String disagreement(RosterCost cost, CheckReport report, RosterAudit audit) {
        RosterAudit claimed = new RosterAudit(
                cost.unassignedPoints(),
                cost.wageCents(),
                cost.travelCents(),
                cost.preferenceCents(),
                cost.usedShiftCents(),
                cost.travelTimeCents(),
                cost.latenessCents(),
                cost.largestLatenessCents(),
                cost.creditCents());
        if (cost.hardSeconds() == report.hardSeconds() && claimed.equals(audit)) {
            return null;
        }
        String message =
                ("Roster checker disagrees with solver: checker finds violations of %d s and %s, solver %d s and %s. "
                                + "This is a bug: report it with the problem file and --seed %d.")
                        .formatted(report.hardSeconds(), audit, cost.hardSeconds(), claimed, options.seed());
        LOGGER.error(message);
        return message;
    }

    /** One call of {@link #solve}; a cancellation reaches its search also when it comes before the search begins. */
    private static final class Run {

        private boolean cancelled;
        private @Nullable RosterSearch search;

        SolvedRoster search(RosterSearch begun, RosterSearch.@Nullable Listener listener) {
            begin(begun);
            return begun.run(listener);
        }

        private synchronized void begin(RosterSearch begun) {
            search = begun;
            if (cancelled) {
                begun.cancel();
            }
        }

        synchronized void cancel() {
            cancelled = true;
            if (search != null) {
                search.cancel();
            }
        }
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
            options = new SolveOptions(limit, options.stepLimit(), options.seed(), options.method(), options.threads());
            return this;
        }

        /** Most search steps, above 0, instead of a time limit; makes the roster reproducible. */
        public Builder stepLimit(long limit) {
            options = new SolveOptions(null, limit, options.seed(), options.method(), options.threads());
            return this;
        }

        /** Seed of all randomness. */
        public Builder seed(long seed) {
            options = new SolveOptions(
                    options.timeLimit(), options.stepLimit(), seed, options.method(), options.threads());
            return this;
        }

        /** How to search. */
        public Builder method(SearchMethod method) {
            options = new SolveOptions(
                    options.timeLimit(), options.stepLimit(), options.seed(), method, options.threads());
            return this;
        }

        /** Most threads that search at the same time, at least 1. */
        public Builder threads(int threads) {
            options = new SolveOptions(
                    options.timeLimit(), options.stepLimit(), options.seed(), options.method(), threads);
            return this;
        }

        /** All options at once. */
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
