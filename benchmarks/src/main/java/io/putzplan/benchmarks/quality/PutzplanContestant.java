package io.putzplan.benchmarks.quality;

import io.putzplan.datasets.format.ImportedProblem;
import io.putzplan.engine.RosterSolver;
import io.putzplan.engine.SolveResult;
import io.putzplan.engine.solver.SolvedRoster;

/** Putzplan, through the same door as every user. */
public final class PutzplanContestant implements Contestant {

    /** What tables call it. */
    public static final String NAME = "putzplan";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean solves(PublishedFamily family) {
        return true;
    }

    @Override
    public SolvedRoster solve(ImportedProblem problem, SearchBudget budget, long seed) {
        RosterSolver.Builder solver = RosterSolver.builder()
                .travelTimes(problem.travelTimes())
                .seed(seed)
                .threads(budget.threads());
        Long steps = budget.steps();
        if (steps == null) {
            solver.timeLimit(budget.time());
        } else {
            solver.stepLimit(steps);
        }
        SolveResult result = solver.build().solve(problem.problem());
        if (result.disagreement() != null) {
            throw new IllegalStateException(result.disagreement());
        }
        return new SolvedRoster(result.roster(), result.cost(), result.iterations());
    }
}
