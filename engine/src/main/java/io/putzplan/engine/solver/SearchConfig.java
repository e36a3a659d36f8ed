package io.putzplan.engine.solver;

import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.ListChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.ListSwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.SubListChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.SubListSwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.kopt.KOptListMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.Collections;
import java.util.Objects;

/** How Timefold is set up: with the search kernel as a phase, or with its own construction and local search. */
public final class SearchConfig {

    private static final int MOST_SLICES = 10_000_000;
    private static final int LATE_ACCEPTANCE_SIZE = 400;

    private SearchConfig() {}

    /** The configuration of a whole search; {@code mode} says how much it asserts on the way. */
    public static SolverConfig of(SearchLimits limits, Algorithm algorithm, EnvironmentMode mode) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(PlannedRoster.class)
                .withEntityClasses(PlannedShift.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(RosterScoreCalculator.class))
                .withRandomSeed(limits.seed())
                .withEnvironmentMode(mode);
        return switch (algorithm) {
            case RUIN_AND_RECREATE -> config.withPhases(kernel(limits)).withTerminationConfig(timeLimit(limits));
            case LOCAL_SEARCH ->
                config.withPhases(new ConstructionHeuristicPhaseConfig(), coverageSearch(), localSearch())
                        .withTerminationConfig(timeAndMoveLimit(limits));
        };
    }

    /** Iterations of the kernel in a search of this configuration so far; 0 for a local search. */
    public static long iterations(SolverConfig config) {
        return Objects.requireNonNull(config.getPhaseConfigList()).getFirst() instanceof CustomPhaseConfig phase
                ? ((SearchPhase) Objects.requireNonNull(phase.getCustomPhaseCommandList())
                                .getFirst())
                        .iterations()
                : 0;
    }

    private static CustomPhaseConfig kernel(SearchLimits limits) {
        long slices = MOST_SLICES;
        if (limits.steps() != null) {
            slices = Math.min(slices, Math.ceilDiv(limits.steps(), SearchPhase.STEPS_PER_SLICE));
        }
        // The first command constructs.
        return new CustomPhaseConfig()
                .withCustomPhaseCommandList(Collections.nCopies((int) slices + 1, new SearchPhase(limits)));
    }

    /**
     * Late acceptance compares with scores from before everything was assigned, and lets cents slip for as long as it
     * remembers them; so the search for coverage is a phase of its own.
     */
    private static LocalSearchPhaseConfig coverageSearch() {
        return localSearch().withTerminationConfig(new TerminationConfig().withBestScoreLimit("0hard/0medium/*soft"));
    }

    private static LocalSearchPhaseConfig localSearch() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                        .withMoveSelectors(
                                new ListChangeMoveSelectorConfig(),
                                new ListSwapMoveSelectorConfig(),
                                new KOptListMoveSelectorConfig(),
                                new SubListChangeMoveSelectorConfig(),
                                new SubListSwapMoveSelectorConfig()))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE_SIZE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    }

    private static TerminationConfig timeLimit(SearchLimits limits) {
        TerminationConfig termination = new TerminationConfig();
        termination.setSpentLimit(limits.time());
        return termination;
    }

    private static TerminationConfig timeAndMoveLimit(SearchLimits limits) {
        TerminationConfig termination = timeLimit(limits);
        termination.setMoveCountLimit(limits.steps());
        return termination;
    }
}
