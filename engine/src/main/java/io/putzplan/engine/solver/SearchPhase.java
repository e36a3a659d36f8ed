package io.putzplan.engine.solver;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningListVariableMetaModel;
import io.putzplan.engine.search.Search;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs the search kernel inside the solver, one slice per call, and hands over what it found, so that terminations, events
 * and problem changes keep working between slices.
 */
public final class SearchPhase implements PhaseCommand<PlannedRoster> {

    /** Length of a slice when steps are not limited. */
    private static final long SLICE_NANOS = 100_000_000;

    /** Length of a slice when they are. */
    static final int STEPS_PER_SLICE = 1_000;

    /** Time between two looks at the clock if work is shared and the search lasts long enough: sharing takes time too. */
    private static final long LOOK_NANOS = 50_000_000;

    /** Looks aimed at, where work is shared, if time is limited. */
    private static final long LEAST_LOOKS = 500;

    /** Most times the least number of iterations worth a call that are done between two looks. */
    private static final int MOST_STRETCH = 1_024;

    private final SearchLimits limits;
    private @Nullable Search search;
    private @Nullable PhaseCommandContext<PlannedRoster> current;
    private long startNanos;

    /** How many times the least number of iterations worth a call is done between two looks. */
    private int stretch = 1;

    private double handedOverCost = Double.POSITIVE_INFINITY;

    SearchPhase(SearchLimits limits) {
        this.limits = limits;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<PlannedRoster> context) {
        current = context;
        Search kernel = search;
        if (kernel == null) {
            startNanos = System.nanoTime();
            kernel = Search.of(
                    context.getWorkingSolution().compiled(), limits.seed(), limits.threads(), this::isTerminated);
            search = kernel;
        } else {
            runSlice(kernel, context);
        }
        if (kernel.bestCost() < handedOverCost) {
            handedOverCost = kernel.bestCost();
            handOver(kernel.best(), context);
        }
    }

    /** Iterations of the kernel so far, over all slices. */
    public long iterations() {
        return search == null ? 0 : search.iterations();
    }

    private boolean isTerminated() {
        return current != null && current.isPhaseTerminated();
    }

    private void runSlice(Search kernel, PhaseCommandContext<PlannedRoster> context) {
        long end = System.nanoTime() + SLICE_NANOS;
        boolean counted = limits.steps() != null;
        int done = 0;
        while (counted ? done < STEPS_PER_SLICE : System.nanoTime() < end) {
            if (context.isPhaseTerminated()) {
                return;
            }
            int steps = (int) Math.min((long) stretch * kernel.iterationsPerLook(), stepsLeft(kernel));
            if (steps == 0) {
                return;
            }
            long begin = System.nanoTime();
            kernel.iterate(steps, Math.max(progressInTime(), progressInSteps(kernel)));
            done += steps;
            if (!counted && kernel.sharesWork()) {
                stretch(System.nanoTime() - begin);
            }
        }
    }

    /** Makes the next look come later or sooner, as {@code nanos} have gone by since the last. */
    private void stretch(long nanos) {
        long wanted = limits.time() == null
                ? LOOK_NANOS
                : Math.min(LOOK_NANOS, limits.time().toNanos() / LEAST_LOOKS);
        if (nanos < wanted / 2) {
            stretch = Math.min(MOST_STRETCH, 2 * stretch);
        } else if (nanos > wanted) {
            stretch = Math.max(1, stretch / 2);
        }
    }

    private long stepsLeft(Search kernel) {
        return limits.steps() == null ? Long.MAX_VALUE : limits.steps() - kernel.iterations();
    }

    private double progressInSteps(Search kernel) {
        Long steps = limits.steps();
        return steps == null ? 0 : Math.min(1, (double) kernel.iterations() / steps);
    }

    private double progressInTime() {
        if (limits.time() == null) {
            return 0;
        }
        return Math.min(
                1, (double) (System.nanoTime() - startNanos) / limits.time().toNanos());
    }

    private static void handOver(int[][] routes, PhaseCommandContext<PlannedRoster> context) {
        PlannedRoster roster = context.getWorkingSolution();
        Map<PlannedShift, List<PlannedVisit>> changed = new LinkedHashMap<>();
        for (PlannedShift shift : roster.getShifts()) {
            int[] wanted = routes[shift.getIndex()];
            if (!Arrays.equals(wanted, indices(shift.getVisits()))) {
                List<PlannedVisit> visits = new ArrayList<>(wanted.length);
                for (int visit : wanted) {
                    visits.add(roster.visitAt(visit));
                }
                changed.put(shift, visits);
            }
        }
        PlanningListVariableMetaModel<PlannedRoster, PlannedShift, PlannedVisit> variable =
                context.getSolutionMetaModel()
                        .genuineEntity(PlannedShift.class)
                        .listVariable("visits", PlannedVisit.class);
        context.execute(new SetRoutes(variable, changed));
    }

    private static int[] indices(List<PlannedVisit> visits) {
        return visits.stream().mapToInt(PlannedVisit::index).toArray();
    }
}
