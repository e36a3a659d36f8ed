package io.putzplan.peers;

import io.putzplan.datasets.format.ImportedProblem;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.solver.RosterAssembler;
import io.putzplan.engine.solver.SolvedRoster;
import java.time.Duration;
import java.util.Arrays;

/**
 * An imported problem as routing libraries see it: nodes and vehicles.
 *
 * <p>Nodes are the visits, in their order, followed by the distinct places where shifts start and end. Vehicles are the shifts.
 */
public final class RoutingData {

    private final CompiledProblem problem;
    private final int[] placeOfNode;
    private final int[] nodeOfPlace;

    /** The data of {@code imported}. */
    public RoutingData(ImportedProblem imported) {
        RosterProblem input = imported.problem();
        problem = CompiledProblem.compile(input, imported.travelTimes(), RulePacks.load(input.rulePack()));
        nodeOfPlace = new int[problem.placeCount()];
        Arrays.fill(nodeOfPlace, -1);
        int[] places = new int[problem.visitCount() + problem.placeCount()];
        int count = problem.visitCount();
        for (int visit = 0; visit < count; visit++) {
            places[visit] = problem.location(visit);
        }
        for (int shift = 0; shift < problem.shiftCount(); shift++) {
            for (int place : new int[] {problem.startPlace(shift), problem.endPlace(shift)}) {
                if (nodeOfPlace[place] < 0) {
                    nodeOfPlace[place] = count;
                    places[count++] = place;
                }
            }
        }
        placeOfNode = Arrays.copyOf(places, count);
    }

    public int visitCount() {
        return problem.visitCount();
    }

    public int vehicleCount() {
        return problem.shiftCount();
    }

    public int nodeCount() {
        return placeOfNode.length;
    }

    public int startNode(int vehicle) {
        return nodeOfPlace[problem.startPlace(vehicle)];
    }

    public int endNode(int vehicle) {
        return nodeOfPlace[problem.endPlace(vehicle)];
    }

    public int seconds(int from, int to) {
        return problem.travelSeconds(0, placeOfNode[from], placeOfNode[to]);
    }

    public int metres(int from, int to) {
        return problem.travelMetres(0, placeOfNode[from], placeOfNode[to]);
    }

    /** Service of a visit, 0 at the places of shifts. */
    public int serviceSeconds(int node) {
        return node < visitCount() ? problem.serviceSeconds(node) : 0;
    }

    public int earliest(int visit) {
        return problem.windowEarliest(visit, 0);
    }

    public int latest(int visit) {
        return problem.windowLatest(visit, 0);
    }

    public int load(int visit) {
        return visit(visit).load();
    }

    public int earliestStart(int vehicle) {
        return problem.earliestStart(vehicle);
    }

    public int latestEnd(int vehicle) {
        return problem.latestEnd(vehicle);
    }

    /** Most load; the load of all visits where nothing limits it. */
    public int capacity(int vehicle) {
        Integer capacity = shift(vehicle).capacity();
        return capacity == null
                ? problem.problem().visits().stream().mapToInt(Visit::load).sum()
                : capacity;
    }

    /** Longest route in seconds; the length of the shift where nothing else limits it. */
    public long longestSeconds(int vehicle) {
        Duration longest = shift(vehicle).maxDuration();
        long shift = (long) latestEnd(vehicle) - earliestStart(vehicle);
        return longest == null ? shift : Math.min(shift, longest.toSeconds());
    }

    /** Whether the vehicle may serve the visit as far as skills and permissions go. */
    public boolean mayServe(int vehicle, int visit) {
        return problem.isEligible(vehicle, visit);
    }

    /** Whether routes cost their duration; else they cost their length. */
    public boolean paysDuration() {
        return problem.problem().cleaners().getFirst().contract().hourlyWageCents() > 0;
    }

    /** The roster of {@code routes}, visits by vehicle, found in {@code iterations}. */
    public SolvedRoster roster(int[][] routes, long iterations) {
        return new RosterAssembler(problem).assemble(routes, iterations);
    }

    private Visit visit(int visit) {
        return problem.problem().visits().get(visit);
    }

    private Shift shift(int vehicle) {
        return problem.problem()
                .cleaners()
                .get(problem.cleanerOf(vehicle))
                .shifts()
                .getFirst();
    }
}
