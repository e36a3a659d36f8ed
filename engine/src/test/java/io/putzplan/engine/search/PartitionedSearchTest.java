package io.putzplan.engine.search;

import static io.putzplan.engine.search.PartitionTest.compile;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RosterEvaluation;
import io.putzplan.engine.fixture.LongStreet;
import io.putzplan.engine.search.PartitionedSearch.Stage;
import io.putzplan.engine.search.PartitionedSearch.Terms;
import io.putzplan.engine.search.genetic.GeneticSearch;
import io.putzplan.engine.search.routing.RoutingAnnealing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionedSearchTest {

    private static final int STEPS = 2_400;

    private final CompiledProblem german = compile(LongStreet.german(20, 160, 5));
    private final CompiledProblem plain = compile(LongStreet.plain(24, 200, 5));

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void findsTheSameRosterOnAnyNumberOfThreads(int threads) {
        for (boolean routing : new boolean[] {false, true}) {
            Search alone = search(routing, 1);
            Search together = search(routing, threads);
            run(alone);
            run(together);

            assertThat(together.best()).isDeepEqualTo(alone.best());
            assertThat(together.bestCost()).isEqualTo(alone.bestCost());
            assertThat(together.iterations()).isEqualTo(STEPS);
        }
    }

    @Test
    void addsUpTheCostsOfItsParts() {
        Search search = search(false, 2);
        run(search);

        RosterEvaluation evaluation = evaluate(german, search.best());
        assertThat(evaluation.hardSeconds()).isZero();
        assertThat(search.bestCost()).isEqualTo(100.0 * evaluation.unassignedPoints() + evaluation.softCents());
    }

    @Test
    void neverLosesTheBestRoster() {
        for (boolean routing : new boolean[] {false, true}) {
            Search search = search(routing, 2);
            double best = Double.POSITIVE_INFINITY;
            for (int step = 0; step < STEPS; step += search.iterationsPerLook()) {
                search.iterate(search.iterationsPerLook(), (double) step / STEPS);
                assertThat(search.bestCost()).isLessThanOrEqualTo(best);
                best = search.bestCost();
            }
        }
    }

    @Test
    void placesWhatASearchOfTheWholeDoes() {
        Search whole = new RuinAndRecreate(german, 1);
        Search parts = search(false, 1);
        run(whole);
        run(parts);

        assertThat(evaluate(german, parts.best()).unassignedMandatoryCount())
                .isLessThanOrEqualTo(evaluate(german, whole.best()).unassignedMandatoryCount() + 2);
    }

    @Test
    void keepsItsRosterWhenToldToStop() {
        boolean[] stop = {false};
        PartitionedSearch search = new PartitionedSearch(german, generalTerms(), 1, new Crew(2, () -> stop[0]));
        search.iterate(400, 0);
        double cost = search.bestCost();

        stop[0] = true;
        search.iterate(400, 0.9);

        assertThat(search.bestCost()).isEqualTo(cost);
        RosterEvaluation evaluation = evaluate(german, search.best());
        assertThat(evaluation.hardSeconds()).isZero();
        assertThat(cost).isEqualTo(100.0 * evaluation.unassignedPoints() + evaluation.softCents());
    }

    @Test
    void dividesLargeProblemsOnly() {
        assertThat(Search.of(plain, 1)).isInstanceOf(GeneticSearch.class);
        assertThat(Search.of(german, 1)).isInstanceOf(RuinAndRecreate.class);
        assertThat(Search.of(compile(LongStreet.plain(60, 800, 1)), 1)).isInstanceOf(PartitionedSearch.class);
        assertThat(Search.of(compile(LongStreet.german(60, 1_600, 1)), 1)).isInstanceOf(PartitionedSearch.class);
    }

    private Search search(boolean routing, int threads) {
        Crew crew = new Crew(threads, () -> false);
        return routing
                ? new PartitionedSearch(plain, routingTerms(), 7, crew)
                : new PartitionedSearch(german, generalTerms(), 7, crew);
    }

    private static Terms routingTerms() {
        return new Terms(
                4,
                8,
                160,
                List.of(new Stage(RoutingAnnealing::new, 0.5, 5, false), new Stage(GeneticSearch::from, 1, 2, true)));
    }

    private static Terms generalTerms() {
        return new Terms(4, 8, 160, List.of(new Stage(RuinAndRecreate::new, 1, 60, false)));
    }

    private static void run(Search search) {
        int step = 0;
        while (step < STEPS) {
            int count = Math.min(search.iterationsPerLook(), STEPS - step);
            search.iterate(count, (double) step / STEPS);
            step += count;
        }
    }

    private static RosterEvaluation evaluate(CompiledProblem compiled, int[][] routes) {
        RosterEvaluation evaluation = new RosterEvaluation(compiled);
        for (int shift = 0; shift < routes.length; shift++) {
            evaluation.setRoute(shift, routes[shift], routes[shift].length);
        }
        return evaluation;
    }
}
