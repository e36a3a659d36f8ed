package io.putzplan.peers;

import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.algorithm.listener.IterationStartsListener;
import com.graphhopper.jsprit.core.algorithm.termination.TimeTermination;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem.FleetSize;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity.JobActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.FastVehicleRoutingTransportCostsMatrix;
import com.graphhopper.jsprit.core.util.Solutions;
import io.putzplan.benchmarks.quality.Contestant;
import io.putzplan.benchmarks.quality.PublishedFamily;
import io.putzplan.benchmarks.quality.SearchBudget;
import io.putzplan.datasets.format.ImportedProblem;
import io.putzplan.engine.solver.SolvedRoster;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * jsprit: its standard algorithm, ruin and recreate with threshold accepting.
 *
 * <p>Its threshold falls with the share of a number of iterations. So a tenth of the time goes into counting how many fit,
 * and the rest into searches from the best solution with as many as the time left allows.
 */
public final class JspritContestant implements Contestant {

    private static final int CALIBRATION_SHARE = 10;

    @Override
    public String name() {
        return "jsprit";
    }

    @Override
    public boolean solves(PublishedFamily family) {
        return family == PublishedFamily.VRPTW;
    }

    @Override
    public SolvedRoster solve(ImportedProblem problem, SearchBudget budget, long seed) {
        RoutingData data = new RoutingData(problem);
        VehicleRoutingProblem routing = routing(data);
        Random random = new Random(seed);
        AtomicLong iterations = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + budget.time().toNanos();
        VehicleRoutingProblemSolution best = search(
                routing, null, Integer.MAX_VALUE, budget.time().toNanos() / CALIBRATION_SHARE, random, iterations);
        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            long fitting = iterations.get() * (end - now) / (now - begin);
            best = search(routing, best, (int) Math.max(1, fitting), end - now, random, iterations);
        }
        return data.roster(routes(best, data), iterations.get());
    }

    private static VehicleRoutingProblemSolution search(
            VehicleRoutingProblem routing,
            @Nullable VehicleRoutingProblemSolution from,
            int mostIterations,
            long nanos,
            Random random,
            AtomicLong iterations) {
        VehicleRoutingAlgorithm algorithm = Jsprit.Builder.newInstance(routing)
                .setProperty(Jsprit.Parameter.THREADS, "1")
                .setRandom(random)
                .buildAlgorithm();
        algorithm.setMaxIterations(mostIterations);
        TimeTermination time = new TimeTermination(Math.max(1, nanos / 1_000_000));
        algorithm.setPrematureAlgorithmTermination(time);
        algorithm.addListener(time);
        algorithm.addListener((IterationStartsListener) (number, unused, solutions) -> iterations.incrementAndGet());
        if (from != null) {
            algorithm.addInitialSolution(from);
        }
        return Solutions.bestOf(algorithm.searchSolutions());
    }

    private static VehicleRoutingProblem routing(RoutingData data) {
        VehicleRoutingProblem.Builder routing = VehicleRoutingProblem.Builder.newInstance();
        routing.setFleetSize(FleetSize.FINITE);
        VehicleTypeImpl type = VehicleTypeImpl.Builder.newInstance("shift")
                .addCapacityDimension(0, data.capacity(0))
                .setCostPerDistance(1)
                .build();
        for (int vehicle = 0; vehicle < data.vehicleCount(); vehicle++) {
            routing.addVehicle(VehicleImpl.Builder.newInstance(Integer.toString(vehicle))
                    .setType(type)
                    .setStartLocation(Location.newInstance(data.startNode(vehicle)))
                    .setEarliestStart(data.earliestStart(vehicle))
                    .setLatestArrival(data.latestEnd(vehicle))
                    .build());
        }
        for (int visit = 0; visit < data.visitCount(); visit++) {
            routing.addJob(Service.Builder.newInstance(Integer.toString(visit))
                    .setLocation(Location.newInstance(visit))
                    .addSizeDimension(0, data.load(visit))
                    .setServiceTime(data.serviceSeconds(visit))
                    .setTimeWindow(TimeWindow.newInstance(data.earliest(visit), data.latest(visit)))
                    .build());
        }
        FastVehicleRoutingTransportCostsMatrix.Builder legs =
                FastVehicleRoutingTransportCostsMatrix.Builder.newInstance(data.nodeCount(), false);
        for (int from = 0; from < data.nodeCount(); from++) {
            for (int to = 0; to < data.nodeCount(); to++) {
                legs.addTransportTimeAndDistance(from, to, data.seconds(from, to), data.metres(from, to));
            }
        }
        return routing.setRoutingCost(legs.build()).build();
    }

    private static int[][] routes(VehicleRoutingProblemSolution solution, RoutingData data) {
        int[][] routes = new int[data.vehicleCount()][0];
        for (VehicleRoute route : solution.getRoutes()) {
            routes[Integer.parseInt(route.getVehicle().getId())] = route.getActivities().stream()
                    .mapToInt(activity ->
                            Integer.parseInt(((JobActivity) activity).getJob().getId()))
                    .toArray();
        }
        return routes;
    }
}
