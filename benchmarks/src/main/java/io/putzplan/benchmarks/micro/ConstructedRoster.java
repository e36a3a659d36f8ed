package io.putzplan.benchmarks.micro;

import io.putzplan.benchmarks.LoadedProblem;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.problem.RosterProblem;

/** A problem and the roster the general search begins with. */
final class ConstructedRoster {

    private final CompiledProblem problem;
    private final int[][] routes;

    ConstructedRoster(RosterProblem problem) {
        this.problem = LoadedProblem.of(problem).compiled();
        routes = LoadedProblem.construct(this.problem, 1);
    }

    CompiledProblem problem() {
        return problem;
    }

    int shiftCount() {
        return routes.length;
    }

    /** Visits of a shift in order of service; not to be written to. */
    int[] route(int shift) {
        return routes[shift];
    }
}
