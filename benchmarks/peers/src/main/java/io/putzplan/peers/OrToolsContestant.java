package io.putzplan.peers;

import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.protobuf.Duration;
import io.putzplan.benchmarks.quality.Contestant;
import io.putzplan.benchmarks.quality.PublishedFamily;
import io.putzplan.benchmarks.quality.SearchBudget;
import io.putzplan.datasets.format.ImportedProblem;
import io.putzplan.engine.solver.SolvedRoster;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * OR-Tools: cheapest insertion in parallel, then guided local search, on its own matrices rather than callbacks.
 *
 * <p>Its search has no seed: runs differ only by how far they get in the time.
 */
public final class OrToolsContestant implements Contestant {

    /** Leaving a visit out costs as much as this many of the longest legs. */
    private static final long LEGS_PER_UNASSIGNED = 1_000;

    private static final String TIME = "time";

    @Override
    public String name() {
        return "ortools";
    }

    @Override
    public boolean solves(PublishedFamily family) {
        return family != PublishedFamily.HHCRSP;
    }

    @Override
    public SolvedRoster solve(ImportedProblem problem, SearchBudget budget, long seed) {
        Loader.loadNativeLibraries();
        RoutingData data = new RoutingData(problem);
        RoutingIndexManager nodes = new RoutingIndexManager(
                data.nodeCount(),
                data.vehicleCount(),
                IntStream.range(0, data.vehicleCount()).map(data::startNode).toArray(),
                IntStream.range(0, data.vehicleCount()).map(data::endNode).toArray());
        RoutingModel model = new RoutingModel(nodes);
        long longestLeg = addCost(model, data);
        addTime(model, nodes, data);
        addLoad(model, data);
        for (int visit = 0; visit < data.visitCount(); visit++) {
            long index = nodes.nodeToIndex(visit);
            model.addDisjunction(new long[] {index}, LEGS_PER_UNASSIGNED * longestLeg);
            restrictVehicles(model, index, data, visit);
        }
        @Nullable Assignment best = model.solveWithParameters(parameters(budget));
        int[][] routes = new int[data.vehicleCount()][0];
        if (best != null) {
            for (int vehicle = 0; vehicle < routes.length; vehicle++) {
                routes[vehicle] = route(model, nodes, best, vehicle);
            }
        }
        SolvedRoster roster = data.roster(routes, 0);
        model.delete();
        nodes.delete();
        return roster;
    }

    private static RoutingSearchParameters parameters(SearchBudget budget) {
        return com.google.ortools.constraintsolver.main.defaultRoutingSearchParameters().toBuilder()
                .setFirstSolutionStrategy(FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION)
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .setTimeLimit(Duration.newBuilder()
                        .setSeconds(budget.time().toSeconds())
                        .setNanos(budget.time().toNanosPart()))
                .build();
    }

    /** Arcs cost what their routes do: metres, or seconds of travel; waiting is added in {@link #addTime}. */
    private static long addCost(RoutingModel model, RoutingData data) {
        int size = data.nodeCount();
        long[][] cost = new long[size][size];
        long longest = 1;
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                cost[from][to] = data.paysDuration() ? data.seconds(from, to) : data.metres(from, to);
                longest = Math.max(longest, cost[from][to]);
            }
        }
        model.setArcCostEvaluatorOfAllVehicles(model.registerTransitMatrix(cost));
        return longest;
    }

    private static void addTime(RoutingModel model, RoutingIndexManager nodes, RoutingData data) {
        int size = data.nodeCount();
        long[][] transit = new long[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                transit[from][to] = (long) data.serviceSeconds(from) + data.seconds(from, to);
            }
        }
        long horizon = IntStream.range(0, data.vehicleCount())
                .mapToLong(data::latestEnd)
                .max()
                .orElseThrow();
        model.addDimension(model.registerTransitMatrix(transit), horizon, horizon, false, TIME);
        RoutingDimension time = model.getMutableDimension(TIME);
        for (int visit = 0; visit < data.visitCount(); visit++) {
            time.cumulVar(nodes.nodeToIndex(visit)).setRange(data.earliest(visit), data.latest(visit));
        }
        for (int vehicle = 0; vehicle < data.vehicleCount(); vehicle++) {
            time.cumulVar(model.start(vehicle)).setRange(data.earliestStart(vehicle), data.latestEnd(vehicle));
            time.cumulVar(model.end(vehicle)).setRange(data.earliestStart(vehicle), data.latestEnd(vehicle));
            if (data.longestSeconds(vehicle) < data.latestEnd(vehicle) - data.earliestStart(vehicle)) {
                time.setSpanUpperBoundForVehicle(data.longestSeconds(vehicle), vehicle);
            }
        }
        if (data.paysDuration()) {
            time.SetSlackCostCoefficientForAllVehicles(1);
        }
    }

    private static void addLoad(RoutingModel model, RoutingData data) {
        long[] load = IntStream.range(0, data.nodeCount())
                .mapToLong(node -> node < data.visitCount() ? data.load(node) : 0)
                .toArray();
        if (LongStream.of(load).sum() > 0) {
            long[] capacities = IntStream.range(0, data.vehicleCount())
                    .mapToLong(data::capacity)
                    .toArray();
            model.addDimensionWithVehicleCapacity(model.registerUnaryTransitVector(load), 0, capacities, true, "load");
        }
    }

    private static void restrictVehicles(RoutingModel model, long index, RoutingData data, int visit) {
        long[] others = IntStream.range(0, data.vehicleCount())
                .filter(vehicle -> !data.mayServe(vehicle, visit))
                .asLongStream()
                .toArray();
        if (others.length > 0) {
            model.vehicleVar(index).removeValues(others);
        }
    }

    private static int[] route(RoutingModel model, RoutingIndexManager nodes, Assignment best, int vehicle) {
        IntStream.Builder route = IntStream.builder();
        for (long index = best.value(model.nextVar(model.start(vehicle)));
                !model.isEnd(index);
                index = best.value(model.nextVar(index))) {
            route.add(nodes.indexToNode(index));
        }
        return route.build().toArray();
    }
}
