package io.putzplan.engine.search.routing;

import io.putzplan.engine.search.SearchRandom;

/** One annealing after another of the same problem. */
public final class Annealings {

    private static final double START_HEAT = 0.3;
    private static final double END_HEAT = 0.015;

    private final WorkingRoster roster;
    private final Incumbent incumbent;
    private final Annealer annealer;
    private final double legPrice;
    private double startHeat = START_HEAT;

    /** The first annealing, constructed but not yet begun. Temperatures are in mean legs of its construction. */
    public Annealings(RoutingProblem problem, SearchRandom random) {
        roster = new WorkingRoster(problem);
        incumbent = new Incumbent(roster);
        annealer = new Annealer(roster, incumbent, new Neighbours(problem), random);
        annealer.complete();
        legPrice = LegPrice.mean(roster);
    }

    /** Begins another from a construction. */
    public void restart() {
        roster.clear();
        annealer.complete();
        startHeat = START_HEAT;
    }

    /**
     * Begins another from given routes.
     *
     * @param routes visits by shift, in order of service
     * @param share share of the usual heat at its start, above 0, at most 1
     */
    public void restart(int[][] routes, double share) {
        roster.clear();
        roster.fill(routes);
        annealer.complete();
        startHeat = share * START_HEAT;
    }

    /**
     * Does {@code count} iterations.
     *
     * @param progress share of this annealing already done, 0 to 1
     */
    public void anneal(int count, double progress) {
        double temperature = legPrice * startHeat * Math.pow(END_HEAT / startHeat, progress);
        for (int i = 0; i < count; i++) {
            annealer.step(temperature);
        }
    }

    /** Best routes of this annealing: visits by shift in order of service. */
    public int[][] best() {
        return incumbent.routes();
    }

    /** What {@link #best()} costs, in units of {@link RoutingProblem#PRICES_PER_CENT}. */
    public long bestPrice() {
        return incumbent.price;
    }
}
