package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.search.coupled.CoupledProblem;
import io.putzplan.engine.search.coupled.CoupledSearch;
import io.putzplan.engine.search.genetic.GeneticSearch;
import io.putzplan.engine.search.routing.RoutingAnnealing;
import io.putzplan.engine.search.routing.RoutingProblem;
import java.util.stream.IntStream;

/** Which search suits a problem: by what the problem is like, and by its size; never by the number of threads. */
final class SearchChoice {

    /** Tables over that many places are right for one search, larger ones are not. */
    private static final int MOST_PLACES = 3_000;

    /** Up to that many visits a problem is searched as a whole: dividing gains nothing and loses moves across borders. */
    private static final int ROUTING_WHOLE = 700;

    private static final int ROUTING_PART = 280;
    private static final int ROUTING_ITERATIONS_PER_LOOK = 1_000;
    private static final long ROUTING_ITERATIONS_PER_VISIT = 10;

    private static final int GENERAL_WHOLE = 1_500;
    private static final int GENERAL_PART = 400;
    private static final int GENERAL_ITERATIONS_PER_LOOK = 20;
    private static final int GENERAL_VISITS_PER_ITERATION = 4;

    private SearchChoice() {}

    static Search of(CompiledProblem problem, long seed, Crew crew) {
        if (RoutingProblem.suits(problem)) {
            return ofPlain(problem, seed, crew);
        }
        return CoupledProblem.of(problem)
                .<Search>map(coupled -> new CoupledSearch(coupled, seed))
                .orElseGet(() -> ofAny(problem, seed, crew));
    }

    private static Search ofPlain(CompiledProblem problem, long seed, Crew crew) {
        int visits = problem.visitCount();
        if (visits <= ROUTING_WHOLE && problem.placeCount() <= MOST_PLACES) {
            return new GeneticSearch(RoutingProblem.of(problem).orElseThrow(), seed);
        }
        PartitionedSearch.Terms terms = new PartitionedSearch.Terms(
                parts(problem, ROUTING_PART), ROUTING_ITERATIONS_PER_LOOK, 1, ROUTING_ITERATIONS_PER_VISIT * visits);
        return new PartitionedSearch(problem, RoutingAnnealing::new, terms, seed, crew);
    }

    private static Search ofAny(CompiledProblem problem, long seed, Crew crew) {
        int visits = problem.visitCount();
        if (!problem.isDivisible() || (visits <= GENERAL_WHOLE && problem.placeCount() <= MOST_PLACES)) {
            return new RuinAndRecreate(problem, seed);
        }
        PartitionedSearch.Terms terms = new PartitionedSearch.Terms(
                parts(problem, GENERAL_PART),
                GENERAL_ITERATIONS_PER_LOOK,
                Math.ceilDiv(visits, RuinAndRecreate.VISITS_PER_CONSTRUCTION_STEP),
                visits / GENERAL_VISITS_PER_ITERATION);
        return new PartitionedSearch(problem, RuinAndRecreate::new, terms, seed, crew);
    }

    private static int parts(CompiledProblem problem, int visitsPerPart) {
        long cleaners = IntStream.range(0, problem.shiftCount())
                .map(problem::cleanerOf)
                .distinct()
                .count();
        int wanted = 2 * Math.ceilDiv(problem.visitCount(), 2 * visitsPerPart);
        return (int) Math.min(wanted, Math.max(1, cleaners));
    }
}
