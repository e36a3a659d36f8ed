package io.putzplan.benchmarks.micro;

import io.putzplan.benchmarks.LoadedProblem;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.search.RuinAndRecreate;

/** A problem and the roster the search kernel begins with. */
final class ConstructedRoster {

    private final CompiledProblem problem;
    private final int[][] routes;

    ConstructedRoster(RosterProblem problem) {
        this.problem = LoadedProblem.of(problem).compiled();
        routes = new RuinAndRecreate(this.problem, 1).best();
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
