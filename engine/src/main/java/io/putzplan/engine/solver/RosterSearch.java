package io.putzplan.engine.solver;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.event.BestSolutionChangedEvent;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RosterEvaluation;
import io.putzplan.engine.roster.RosterCost;
import io.putzplan.engine.roster.UnassignedVisit;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One search for one roster, from nothing to the best found within the limits. */
public final class RosterSearch {

    private static final long MILLIS_BETWEEN_REPORTS = 100;

    /** Hears of better rosters, on the searching thread. */
    @FunctionalInterface
    public interface Listener {

        /**
         * A roster with {@code unassigned} mandatory visits on no route was found {@code elapsed} after the start; the last
         * call is about the final roster, after the search.
         */
        void improved(Duration elapsed, int unassigned, RosterCost cost);
    }

    private final CompiledProblem compiled;
    private final SolverConfig config;
    private final boolean needsRanges;
    private final Solver<PlannedRoster> solver;
    private long nextReportMillis;
    private volatile boolean cancelled;

    /** A search that asserts nothing while it runs. */
    public static RosterSearch of(CompiledProblem compiled, SearchLimits limits, Algorithm algorithm) {
        return new RosterSearch(compiled, limits, algorithm, EnvironmentMode.NO_ASSERT);
    }

    RosterSearch(CompiledProblem compiled, SearchLimits limits, Algorithm algorithm, EnvironmentMode mode) {
        this.compiled = compiled;
        this.config = SearchConfig.of(limits, algorithm, mode);
        this.needsRanges = algorithm == Algorithm.LOCAL_SEARCH || mode != EnvironmentMode.NO_ASSERT;
        this.solver = SolverFactory.<PlannedRoster>create(config).buildSolver();
    }

    /** Runs to a limit or to {@link #cancel()}; {@code listener} may be null. */
    public SolvedRoster run(@Nullable Listener listener) {
        // Timefold forgets a request to end that comes before it has begun.
        solver.addEventListener(event -> {
            if (cancelled) {
                solver.terminateEarly();
            }
        });
        if (listener != null) {
            solver.addEventListener(event -> report(event, listener));
        }
        long startNanos = System.nanoTime();
        PlannedRoster best =
                solver.solve(needsRanges ? PlannedRoster.unassigned(compiled) : PlannedRoster.withoutRanges(compiled));
        Duration elapsed = Duration.ofNanos(System.nanoTime() - startNanos);
        SolvedRoster solved = new RosterAssembler(compiled).assemble(routesOf(best), SearchConfig.iterations(config));
        if (listener != null) {
            listener.improved(elapsed, unassignedMandatory(solved), solved.cost());
        }
        return solved;
    }

    private int unassignedMandatory(SolvedRoster solved) {
        Set<String> unassigned = solved.roster().unassigned().stream()
                .map(UnassignedVisit::visit)
                .collect(Collectors.toSet());
        return (int) compiled.problem().visits().stream()
                .filter(visit -> visit.isMandatory() && unassigned.contains(visit.id()))
                .count();
    }

    /** Ends the search early, also when it has not begun yet; safe from any thread. */
    public void cancel() {
        cancelled = true;
        solver.terminateEarly();
    }

    private void report(BestSolutionChangedEvent<PlannedRoster> event, Listener listener) {
        long elapsed = event.getTimeMillisSpent();
        if (elapsed >= nextReportMillis) {
            nextReportMillis = elapsed + MILLIS_BETWEEN_REPORTS;
            RosterEvaluation evaluation = new RosterEvaluation(compiled);
            int[][] routes = routesOf(event.getNewBestSolution());
            for (int shift = 0; shift < routes.length; shift++) {
                if (routes[shift].length > 0) {
                    evaluation.setRoute(shift, routes[shift], routes[shift].length);
                }
            }
            listener.improved(
                    Duration.ofMillis(elapsed),
                    evaluation.unassignedMandatoryCount(),
                    RosterAssembler.costOf(evaluation));
        }
    }

    private static int[][] routesOf(PlannedRoster roster) {
        int[][] routes = new int[roster.compiled().shiftCount()][];
        for (PlannedShift shift : roster.getShifts()) {
            routes[shift.getIndex()] =
                    shift.getVisits().stream().mapToInt(PlannedVisit::index).toArray();
        }
        return routes;
    }
}
