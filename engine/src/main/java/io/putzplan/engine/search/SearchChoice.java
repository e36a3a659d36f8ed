package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.search.PartitionedSearch.Stage;
import io.putzplan.engine.search.PartitionedSearch.Terms;
import io.putzplan.engine.search.coupled.CoupledProblem;
import io.putzplan.engine.search.coupled.CoupledSearch;
import io.putzplan.engine.search.genetic.GeneticSearch;
import io.putzplan.engine.search.routing.RoutingAnnealing;
import io.putzplan.engine.search.routing.RoutingProblem;
import java.util.List;
import java.util.stream.IntStream;

/** Which search suits a problem: by what the problem is like, and by its size; never by the number of threads. */
final class SearchChoice {

    /** Tables over that many places are right for one search, larger ones are not. */
    private static final int MOST_PLACES = 3_000;

    /** Up to that many visits a problem is searched as a whole: dividing gains nothing and loses moves across borders. */
    private static final int ROUTING_WHOLE = 700;

    private static final int ROUTING_PART = 250;
    private static final long ROUTING_ITERATIONS_PER_VISIT = 10;

    /** Share of a search of routing that anneals, before parts are bred. */
    private static final double ANNEALED_UNTIL = 0.5;

    /** Most visits of a part that is bred; with few cleaners, parts are larger than they should be. */
    private static final int MOST_BRED = 1_000;

    private static final int BREEDING_EPOCHS = 3;
    private static final int ROUTING_EPOCHS = 20;
    private static final int ANNEALING_EPOCHS = 60;

    private static final int GENERAL_WHOLE = 1_500;
    private static final int GENERAL_PART = 400;
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
        return new PartitionedSearch(problem, routingTerms(problem), seed, crew);
    }

    private static Search ofAny(CompiledProblem problem, long seed, Crew crew) {
        int visits = problem.visitCount();
        if (!problem.isDivisible() || (visits <= GENERAL_WHOLE && problem.placeCount() <= MOST_PLACES)) {
            return new RuinAndRecreate(problem, seed);
        }
        return new PartitionedSearch(problem, generalTerms(problem), seed, crew);
    }

    private static Terms routingTerms(CompiledProblem problem) {
        int parts = parts(problem, ROUTING_PART);
        boolean bred = problem.visitCount() <= (long) parts * MOST_BRED;
        Stage annealing = new Stage(RoutingAnnealing::new, bred ? ANNEALED_UNTIL : 1, ROUTING_EPOCHS, false);
        return new Terms(
                parts,
                1,
                ROUTING_ITERATIONS_PER_VISIT * problem.visitCount(),
                bred
                        ? List.of(annealing, new Stage(GeneticSearch::from, 1, BREEDING_EPOCHS, true))
                        : List.of(annealing));
    }

    private static Terms generalTerms(CompiledProblem problem) {
        int visits = problem.visitCount();
        return new Terms(
                parts(problem, GENERAL_PART),
                Math.ceilDiv(visits, RuinAndRecreate.VISITS_PER_CONSTRUCTION_STEP),
                visits / GENERAL_VISITS_PER_ITERATION,
                List.of(new Stage(RuinAndRecreate::new, 1, ANNEALING_EPOCHS, false)));
    }

    private static int parts(CompiledProblem problem, int visitsPerPart) {
        long persons = IntStream.range(0, problem.shiftCount())
                .map(shift -> problem.personOf(problem.cleanerOf(shift)))
                .distinct()
                .count();
        int wanted = 2 * Math.ceilDiv(problem.visitCount(), 2 * visitsPerPart);
        return (int) Math.min(wanted, Math.max(1, persons));
    }
}
