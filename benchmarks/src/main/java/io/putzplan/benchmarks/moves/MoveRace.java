package io.putzplan.benchmarks.moves;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.ListChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.ListSwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.kopt.KOptListMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import io.putzplan.benchmarks.LoadedProblem;
import io.putzplan.benchmarks.streams.StreamConstraints;
import io.putzplan.benchmarks.streams.StreamRoster;
import io.putzplan.benchmarks.streams.StreamShift;
import io.putzplan.benchmarks.streams.StreamVisit;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.solver.PlannedRoster;
import io.putzplan.engine.solver.PlannedShift;
import io.putzplan.engine.solver.PlannedVisit;
import io.putzplan.engine.solver.RosterScoreCalculator;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs the same local search with either way of scoring: same start roster, moves, acceptor and seed, so that both walk the
 * same path and only differ in how far they get.
 */
public final class MoveRace {

    private static final int LATE_ACCEPTANCE_SIZE = 400;

    private final CompiledProblem problem;
    private final RulePack rules;
    private final long seed;
    private final int[][] start;

    /** A race that starts from the roster the engine's search kernel constructs with {@code seed}. */
    public MoveRace(CompiledProblem problem, RulePack rules, long seed) {
        this.problem = problem;
        this.rules = rules;
        this.seed = seed;
        start = LoadedProblem.construct(problem, seed);
    }

    /** One run on the calling thread. */
    public MoveRun run(ScoreModel model, MoveLimit limit, EnvironmentMode mode) {
        SolverConfig config = config(limit, mode);
        return switch (model) {
            case INCREMENTAL ->
                measure(
                        model,
                        config.withSolutionClass(PlannedRoster.class)
                                .withEntityClasses(PlannedShift.class)
                                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                                        .withIncrementalScoreCalculatorClass(RosterScoreCalculator.class)),
                        startRoster(),
                        PlannedRoster::getScore);
            case STREAMS ->
                measure(
                        model,
                        config.withSolutionClass(StreamRoster.class)
                                .withEntityClasses(StreamShift.class, StreamVisit.class)
                                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                                        .withConstraintProviderClass(StreamConstraints.class)),
                        StreamRoster.copyOf(startRoster(), problem, rules),
                        StreamRoster::getScore);
        };
    }

    private static <S> MoveRun measure(
            ScoreModel model, SolverConfig config, S roster, Function<S, @Nullable HardMediumSoftScore> score) {
        DefaultSolver<S> solver =
                (DefaultSolver<S>) SolverFactory.<S>create(config).buildSolver();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpuBegin = threads.getCurrentThreadCpuTime();
        long wallBegin = System.nanoTime();
        S best = solver.solve(roster);
        long wall = System.nanoTime() - wallBegin;
        long cpu = threads.getCurrentThreadCpuTime() - cpuBegin;
        return new MoveRun(
                model, solver.getMoveEvaluationCount(), wall, cpu, Objects.requireNonNull(score.apply(best)));
    }

    private SolverConfig config(MoveLimit limit, EnvironmentMode mode) {
        return new SolverConfig()
                .withRandomSeed(seed)
                .withEnvironmentMode(mode)
                .withTerminationConfig(limit.termination())
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                                .withMoveSelectors(
                                        new ListChangeMoveSelectorConfig(),
                                        new ListSwapMoveSelectorConfig(),
                                        new KOptListMoveSelectorConfig()))
                        .withAcceptorConfig(
                                new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE_SIZE))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
    }

    private PlannedRoster startRoster() {
        PlannedRoster roster = PlannedRoster.unassigned(problem);
        PlannedVisit[] byIndex = new PlannedVisit[problem.visitCount()];
        for (PlannedVisit visit : roster.getVisits()) {
            byIndex[visit.index()] = visit;
        }
        for (PlannedShift shift : roster.getShifts()) {
            List<PlannedVisit> visits = new ArrayList<>();
            for (int visit : start[shift.getIndex()]) {
                visits.add(byIndex[visit]);
            }
            shift.setVisits(visits);
        }
        return roster;
    }
}
