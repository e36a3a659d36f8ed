package io.putzplan.benchmarks.rosters;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RosterEvaluation;
import io.putzplan.engine.solver.Algorithm;
import io.putzplan.engine.solver.PlannedRoster;
import io.putzplan.engine.solver.PlannedShift;
import io.putzplan.engine.solver.PlannedVisit;
import io.putzplan.engine.solver.RosterAssembler;
import io.putzplan.engine.solver.SearchConfig;
import io.putzplan.engine.solver.SearchLimits;
import java.time.Duration;

/** Searches for rosters with the configuration the engine itself uses, and counts on the way. */
public final class RosterRunner {

    private RosterRunner() {}

    /** One search on the calling thread. */
    public static RosterRun run(CompiledProblem problem, SearchLimits limits, Algorithm algorithm) {
        SolverConfig config = SearchConfig.of(limits, algorithm, EnvironmentMode.NO_ASSERT);
        DefaultSolver<PlannedRoster> solver = (DefaultSolver<PlannedRoster>)
                SolverFactory.<PlannedRoster>create(config).buildSolver();
        PlannedRoster unassigned = PlannedRoster.unassigned(problem);
        long begin = System.nanoTime();
        PlannedRoster best = solver.solve(unassigned);
        long wall = System.nanoTime() - begin;
        RosterEvaluation evaluation = evaluate(best, problem);
        Duration time = limits.time();
        return new RosterRun(
                problem.problem().id(),
                algorithm,
                time == null ? 0 : time.toSeconds(),
                limits.seed(),
                evaluation.unassignedMandatoryCount(),
                RosterAssembler.costOf(evaluation),
                algorithm == Algorithm.RUIN_AND_RECREATE
                        ? SearchConfig.iterations(config)
                        : solver.getMoveEvaluationCount(),
                wall);
    }

    private static RosterEvaluation evaluate(PlannedRoster roster, CompiledProblem problem) {
        RosterEvaluation evaluation = new RosterEvaluation(problem);
        for (PlannedShift shift : roster.getShifts()) {
            int[] visits =
                    shift.getVisits().stream().mapToInt(PlannedVisit::index).toArray();
            evaluation.setRoute(shift.getIndex(), visits, visits.length);
        }
        return evaluation;
    }
}
