package io.putzplan.engine.search.genetic;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.search.PartSearch;
import io.putzplan.engine.search.SearchRandom;
import io.putzplan.engine.search.routing.Annealings;
import io.putzplan.engine.search.routing.Renumbering;
import io.putzplan.engine.search.routing.RoutingProblem;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Hybrid genetic search (Vidal et al. 2012, 2013) over rosters from short annealings. */
public final class GeneticSearch implements PartSearch {
    /*
     * A generation begins with annealings over a set share of the progress still to come: those of the first from nothing, those
     * of later ones, at less heat, from the best roster. Their results, improved by a descent in which violations have a price, are
     * the first population. Then each iteration draws two parents, replaces some routes of one by those of the other, inserts
     * what is absent, and descends from what has changed. When many children in a row bring nothing better, the best roster joins
     * in; when they still do not, a new generation begins. Where the annealings leave somebody out, the rest is one long
     * annealing instead.
     */
    private static final int ANNEALINGS = 40;
    /** Where shifts may not serve everybody, short annealings end far from the best. */
    private static final int ANNEALINGS_AMONG_SOME = 10;

    private static final int SHORT_ANNEALINGS = 15;
    private static final int LATER_ANNEALINGS = 20;
    private static final double LATER_HEAT = 0.3;
    private static final double SHARE_OF_ANNEALING = 0.3;
    private static final double LEAST_LEFT = 0.1;
    private static final int DRAWS = 10;
    private static final int STALE_CHILDREN = 2_000;
    private static final int STALE_CHILDREN_PER_VISIT = 10;

    private static final int LEAST_PER_LOOK = 20;
    private static final int CHILDREN_PER_LOOK = 4;

    private enum Stage {
        ANNEAL,
        ANNEAL_ON,
        BREED,
        BREED_WITH_BEST
    }

    private final int firstAnnealings;
    private final Renumbering renumbering;
    private final RelaxedRoutes routes;
    private final Descent descent;
    private final RouteExchange exchange;
    private final Penalties penalties;
    private final Population population;
    private final Annealings annealings;
    private final SearchRandom random;

    private Stage stage = Stage.ANNEAL;
    private double begin;
    private double annealedUntil = SHARE_OF_ANNEALING;
    private int annealed;
    private int stale;
    private @Nullable Individual best;
    private long bestOfGeneration = Long.MAX_VALUE;
    private long iterations;

    /** A search that begins with a construction. */
    public GeneticSearch(RoutingProblem problem, long seed) {
        this(problem, problem.eligible == null ? ANNEALINGS : ANNEALINGS_AMONG_SOME, seed);
    }

    /**
     * A short search that knows some routes from the start.
     *
     * @param problem one that {@link RoutingProblem#suits}
     * @param start visits by shift in order of service
     */
    public static GeneticSearch from(CompiledProblem problem, int[][] start, long seed) {
        GeneticSearch search = new GeneticSearch(RoutingProblem.of(problem).orElseThrow(), SHORT_ANNEALINGS, seed);
        search.routes.load(search.renumbering.fromOriginal(start));
        search.charge();
        search.routes.reprice();
        search.add(new Individual(search.routes));
        return search;
    }

    private GeneticSearch(RoutingProblem problem, int firstAnnealings, long seed) {
        this.firstAnnealings = firstAnnealings;
        random = new SearchRandom(seed);
        renumbering = new Renumbering(problem);
        RoutingProblem renumbered = renumbering.problem;
        routes = new RelaxedRoutes(renumbered, new RoutePrices(renumbered));
        NearVisits near = new NearVisits(renumbered);
        Assignment assignment = new Assignment(routes, near);
        descent = new Descent(routes, near, assignment, random);
        exchange = new RouteExchange(routes, assignment, new Vicinity(renumbered), random);
        penalties = new Penalties(renumbered);
        population = new Population(penalties, random);
        annealings = new Annealings(renumbered, random);
    }

    @Override
    public void iterate(int count, double progress) {
        if (stage == Stage.ANNEAL) {
            anneal(count, progress);
        } else if (stage == Stage.ANNEAL_ON) {
            annealings.anneal(count, begin < 1 ? (progress - begin) / (1 - begin) : 1);
        } else {
            for (int i = 0; i < count; i++) {
                breed();
            }
            if (stale > STALE_CHILDREN + STALE_CHILDREN_PER_VISIT * routes.visitCount) {
                refresh(progress);
            }
        }
        iterations += count;
    }

    private void anneal(int count, double progress) {
        int wanted = begin == 0 ? firstAnnealings : LATER_ANNEALINGS;
        double share = (progress - begin) / (annealedUntil - begin) * wanted - annealed;
        if (share < 1) {
            annealings.anneal(count, Math.max(0, share));
            return;
        }
        charge();
        routes.load(annealings.best());
        add(new Individual(routes));
        descent.descend();
        add(new Individual(routes));
        annealed++;
        if (progress < annealedUntil && annealed < wanted) {
            restart();
        } else if (best != null && best.complete) {
            stage = Stage.BREED;
        } else {
            annealOn(progress);
        }
    }

    /** Who to leave out is a choice that annealing is better at: a descent does not exchange the absent for others. */
    private void annealOn(double progress) {
        stage = Stage.ANNEAL_ON;
        begin = progress;
        if (firstAnnealings != SHORT_ANNEALINGS || best == null) {
            annealings.restart();
        } else {
            annealings.restart(best.routes, LATER_HEAT);
        }
    }

    private void restart() {
        if (begin == 0 || best == null) {
            annealings.restart();
        } else {
            annealings.restart(best.routes, LATER_HEAT);
        }
    }

    private void charge() {
        penalties.charge(routes.prices);
    }

    private void breed() {
        population.rank();
        Individual parent = population.draw();
        Individual donor = population.draw();
        charge();
        boolean bred = false;
        for (int draw = 0; draw < DRAWS && !bred; draw++) {
            bred = parent != donor && exchange.breed(parent, donor);
            donor = bred ? donor : population.draw();
        }
        stale++;
        if (!bred) {
            return;
        }
        descent.descend(exchange.changed);
        Individual child = new Individual(routes);
        add(child);
        if (!child.isLawful() && random.below(2) == 0) {
            penalties.chargeForRepair(routes.prices);
            routes.reprice();
            descent.descend(routes.unlawful());
            Individual repaired = new Individual(routes);
            if (repaired.isLawful()) {
                add(repaired);
            }
        }
        penalties.note(child);
    }

    private void add(Individual individual) {
        population.add(individual);
        if (individual.isLawful() && individual.price < bestOfGeneration) {
            bestOfGeneration = individual.price;
            stale = 0;
            if (best == null || individual.price < best.price) {
                best = individual;
            }
        }
    }

    /** Brings the best roster back, or begins a new generation if there is enough left of the search. */
    private void refresh(double progress) {
        stale = 0;
        if (stage == Stage.BREED && best != null && best.price < bestOfGeneration) {
            stage = Stage.BREED_WITH_BEST;
            population.add(best);
            bestOfGeneration = best.price;
        } else if (1 - progress >= LEAST_LEFT) {
            stage = Stage.ANNEAL;
            begin = progress;
            annealedUntil = progress + SHARE_OF_ANNEALING * (1 - progress);
            annealed = 0;
            bestOfGeneration = Long.MAX_VALUE;
            population.clear();
            restart();
        }
    }

    @Override
    public int[][] best() {
        Individual bred = best;
        int[][] routes = bred == null || annealings.bestPrice() < bred.price
                ? annealings.best()
                : Arrays.stream(bred.routes).map(int[]::clone).toArray(int[][]::new);
        return renumbering.toOriginal(routes);
    }

    @Override
    public int[][] current() {
        return best();
    }

    @Override
    public double bestCost() {
        long bred = best == null ? Long.MAX_VALUE : best.price;
        return (double) Math.min(bred, annealings.bestPrice()) / RoutingProblem.PRICES_PER_CENT;
    }

    @Override
    public long iterations() {
        return iterations;
    }

    /** Takes a few milliseconds in either stage. */
    @Override
    public int iterationsPerLook() {
        return stage == Stage.ANNEAL || stage == Stage.ANNEAL_ON
                ? Math.max(LEAST_PER_LOOK, routes.visitCount)
                : CHILDREN_PER_LOOK;
    }
}
