package io.putzplan.peers.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import io.putzplan.benchmarks.quality.Contestant;
import io.putzplan.benchmarks.quality.PublishedFamily;
import io.putzplan.benchmarks.quality.SearchBudget;
import io.putzplan.datasets.format.ImportedProblem;
import io.putzplan.engine.solver.SolvedRoster;
import io.putzplan.peers.RoutingData;

/**
 * Timefold, community edition: its default construction heuristic and local search on constraint streams.
 *
 * <p>Iterations are moves evaluated.
 */
public final class TimefoldContestant implements Contestant {

    @Override
    public String name() {
        return "timefold";
    }

    @Override
    public boolean solves(PublishedFamily family) {
        return family == PublishedFamily.VRPTW;
    }

    @Override
    public SolvedRoster solve(ImportedProblem problem, SearchBudget budget, long seed) {
        RoutingData data = new RoutingData(problem);
        SolverConfig config = config(seed, EnvironmentMode.NO_ASSERT).withTerminationSpentLimit(budget.time());
        DefaultSolver<RoutedPlan> solver = (DefaultSolver<RoutedPlan>)
                SolverFactory.<RoutedPlan>create(config).buildSolver();
        RoutedPlan best = solver.solve(RoutedPlan.empty(data));
        return data.roster(best.routes(), solver.getMoveEvaluationCount());
    }

    static SolverConfig config(long seed, EnvironmentMode mode) {
        return new SolverConfig()
                .withSolutionClass(RoutedPlan.class)
                .withEntityClasses(RoutedVehicle.class, RoutedVisit.class)
                .withConstraintProviderClass(RoutedConstraints.class)
                .withRandomSeed(seed)
                .withEnvironmentMode(mode);
    }
}
