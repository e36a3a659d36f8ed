package io.putzplan.engine.search.routing;

import io.putzplan.engine.search.Search;
import io.putzplan.engine.search.SearchRandom;

/** The anytime search: annealed starts, then annealed children of the best of them. */
public final class RoutingSearch implements Search {
    /*
     * The search is a row of annealings, each over a share of the progress. The first begins with a probe at full heat, which
     * tells how many iterations the whole search will have, and so how many starts it can afford. When the starts are done,
     * children are bred from two of them and annealed from a lower heat until the end. Temperatures are in mean legs of the
     * first roster, so they scale with the problem.
     */
    private static final double START_HEAT = 0.3;
    private static final double CHILD_HEAT = 0.06;
    private static final double END_HEAT = 0.015;

    private static final double PROBE_SHARE = 0.02;
    private static final double SHARE_OF_STARTS = 0.5;
    private static final double CHILD_SHARE = 0.04;
    private static final int MOST_STARTS = 4;
    private static final double ITERATIONS_PER_VISIT_AND_START = 5_000;

    private enum Stage {
        PROBE,
        START,
        CHILD
    }

    private final Renumbering renumbering;
    private final WorkingRoster roster;
    private final Incumbent incumbent;
    private final RouteCrossover crossover;
    private final Annealer annealer;
    private final SearchRandom random;
    private final Elites elites = new Elites();
    private final double legPrice;

    private Stage stage = Stage.PROBE;
    private int starts = 1;
    private double begin;
    private double end = PROBE_SHARE;
    private int parent;

    /** A search that begins with a construction. */
    public RoutingSearch(RoutingProblem problem, long seed) {
        random = new SearchRandom(seed);
        renumbering = new Renumbering(problem);
        roster = new WorkingRoster(renumbering.problem);
        Neighbours neighbours = new Neighbours(renumbering.problem);
        incumbent = new Incumbent(roster);
        crossover = new RouteCrossover(roster, neighbours, random);
        annealer = new Annealer(roster, incumbent, neighbours, random);
        annealer.complete();
        legPrice = LegPrice.mean(roster);
    }

    @Override
    public void iterate(int count, double progress) {
        while (progress >= end && end < 1) {
            beginNext(progress);
        }
        double temperature = temperature(progress);
        for (int i = 0; i < count; i++) {
            annealer.step(temperature);
        }
    }

    private double temperature(double progress) {
        double hottest = stage == Stage.CHILD ? CHILD_HEAT : START_HEAT;
        double coldest = stage == Stage.PROBE ? hottest : END_HEAT;
        double share = Math.clamp((progress - begin) / (end - begin), 0, 1);
        return legPrice * hottest * Math.pow(coldest / hottest, share);
    }

    private void beginNext(double progress) {
        switch (stage) {
            case PROBE -> {
                double iterationsPerVisit = annealer.iterations() / progress / roster.visitCount;
                starts = (int) Math.clamp(iterationsPerVisit / ITERATIONS_PER_VISIT_AND_START, 1, MOST_STARTS);
                stage = Stage.START;
            }
            case START -> {
                elites.add(incumbent.price, incumbent.routes());
                if (elites.count() == starts) {
                    beginChild();
                } else {
                    crossover.load(new int[roster.problem.shiftCount][0]);
                    annealer.complete();
                }
            }
            case CHILD -> {
                elites.admit(incumbent.price, incumbent.routes(), parent);
                beginChild();
            }
        }
        double share = stage == Stage.CHILD ? CHILD_SHARE : starts == 1 ? 1 : SHARE_OF_STARTS / starts;
        begin = progress;
        end = Math.min(1, begin + share);
    }

    private void beginChild() {
        stage = Stage.CHILD;
        parent = random.below(elites.count());
        int donor = random.below(elites.count());
        if (donor == parent) {
            donor = (donor + 1) % elites.count();
        }
        crossover.breed(elites.routes(parent), elites.routes(donor));
        annealer.complete();
    }

    @Override
    public int[][] best() {
        int[][] routes = incumbent.price <= elites.bestPrice() ? incumbent.routes() : elites.bestRoutes();
        return renumbering.toOriginal(routes);
    }

    @Override
    public double bestCost() {
        return (double) Math.min(incumbent.price, elites.bestPrice()) / RoutingProblem.PRICES_PER_CENT;
    }

    @Override
    public long iterations() {
        return annealer.iterations();
    }
}
