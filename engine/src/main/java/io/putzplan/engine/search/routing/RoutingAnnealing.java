package io.putzplan.engine.search.routing;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.search.PartSearch;
import io.putzplan.engine.search.SearchRandom;

/** One annealing of a plain problem from given routes; temperatures are in mean legs of the routes it starts from. */
public final class RoutingAnnealing implements PartSearch {

    private static final double START_HEAT = 0.42;
    private static final double END_HEAT = 0.021;
    private static final int ITERATIONS_PER_LOOK = 1_000;

    private final WorkingRoster roster;
    private final Incumbent incumbent;
    private final Annealer annealer;
    private final double legPrice;

    /**
     * An annealing that begins by inserting what is absent.
     *
     * @param problem one that {@link RoutingProblem#suits}
     * @param start visits by shift in order of service
     */
    public RoutingAnnealing(CompiledProblem problem, int[][] start, long seed) {
        RoutingProblem routing = RoutingProblem.of(problem).orElseThrow();
        SearchRandom random = new SearchRandom(seed);
        roster = new WorkingRoster(routing);
        incumbent = new Incumbent(roster);
        annealer = new Annealer(roster, incumbent, new Neighbours(routing), random);
        roster.fill(start);
        annealer.complete();
        legPrice = LegPrice.mean(roster);
    }

    @Override
    public void iterate(int count, double progress) {
        double temperature = legPrice * START_HEAT * Math.pow(END_HEAT / START_HEAT, progress);
        for (int i = 0; i < count; i++) {
            annealer.step(temperature);
        }
    }

    @Override
    public int[][] current() {
        int[][] routes = new int[roster.problem.shiftCount][];
        for (int shift = 0; shift < routes.length; shift++) {
            routes[shift] = new int[roster.size[shift]];
            int node = roster.next[roster.startNode(shift)];
            for (int i = 0; i < routes[shift].length; i++) {
                routes[shift][i] = node;
                node = roster.next[node];
            }
        }
        return routes;
    }

    @Override
    public int[][] best() {
        return incumbent.routes();
    }

    @Override
    public double bestCost() {
        return (double) incumbent.price / RoutingProblem.PRICES_PER_CENT;
    }

    @Override
    public long iterations() {
        return annealer.iterations();
    }

    @Override
    public int iterationsPerLook() {
        return ITERATIONS_PER_LOOK;
    }
}
