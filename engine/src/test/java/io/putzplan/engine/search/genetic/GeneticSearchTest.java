package io.putzplan.engine.search.genetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RosterEvaluation;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.PlainProblems;
import io.putzplan.engine.fixture.PlainProblems.Drawn;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.search.RuinAndRecreate;
import io.putzplan.engine.search.Search;
import io.putzplan.engine.search.routing.RoutingProblem;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GeneticSearchTest {

    private static final int PROBLEMS = 40;
    private static final int STEPS = 600;

    /** Most cents by which the rounding of wages and mileage of a route can differ from the exact price. */
    private static final double ROUNDING = 1;

    @Test
    void findsLawfulRostersThatCostWhatItSays() {
        int assigned = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            CompiledProblem compiled = draw(seed, 40);
            Search search = new GeneticSearch(RoutingProblem.of(compiled).orElseThrow(), seed);
            run(search, STEPS);
            int[][] best = search.best();

            RosterEvaluation evaluation = new RosterEvaluation(compiled);
            for (int shift = 0; shift < best.length; shift++) {
                evaluation.setRoute(shift, best[shift], best[shift].length);
                assigned += best[shift].length;
            }

            assertThat(evaluation.hardSeconds()).as("seed %d", seed).isZero();
            assertThat(search.bestCost())
                    .as("seed %d", seed)
                    .isCloseTo(
                            evaluation.softCents() + prizes(compiled) + 100.0 * evaluation.unassignedPoints(),
                            within(ROUNDING * best.length));
        }
        assertThat(assigned).isGreaterThan(8 * PROBLEMS);
    }

    @Test
    void neverLosesTheBestRoster() {
        Search search = new GeneticSearch(RoutingProblem.of(draw(7, 60)).orElseThrow(), 7);
        double best = search.bestCost();
        for (int step = 0; step < 4_000; step += 20) {
            search.iterate(20, step / 4_000.0);
            assertThat(search.bestCost()).isLessThanOrEqualTo(best);
            best = search.bestCost();
        }
    }

    @Test
    void findsTheSameRostersFromTheSameSeed() {
        RoutingProblem problem = RoutingProblem.of(draw(3, 60)).orElseThrow();
        Search first = new GeneticSearch(problem, 5);
        Search second = new GeneticSearch(problem, 5);
        run(first, STEPS);
        run(second, STEPS);

        assertThat(second.best()).isDeepEqualTo(first.best());
    }

    /** Too few children for a second generation, so whatever is found after the annealings is bred. */
    @Test
    void breedsWhatTheAnnealingsDidNotFind() {
        int better = 0;
        for (int seed = 0; seed < 20; seed++) {
            Search search = new GeneticSearch(RoutingProblem.of(draw(seed, 60)).orElseThrow(), seed);
            int step = 0;
            for (; step < 320; step += 20) {
                search.iterate(20, step / 1_000.0);
            }
            double annealed = search.bestCost();
            for (; step < 1_000; step += 20) {
                search.iterate(20, step / 1_000.0);
            }
            better += search.bestCost() < annealed ? 1 : 0;
        }
        assertThat(better).isGreaterThanOrEqualTo(10);
    }

    @Test
    void servesASingleVisit() {
        CompiledProblem compiled = draw(11, 1);
        Search search = new GeneticSearch(RoutingProblem.of(compiled).orElseThrow(), 1);
        run(search, 200);

        assertThat(compiled.visitCount()).isEqualTo(1);
        assertThat(Arrays.stream(search.best()).mapToInt(route -> route.length).sum())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void isChosenForWhatItCanExpressOnly() {
        Drawn drawn = PlainProblems.draw(new SplittableRandom(3), 5);
        CompiledProblem lawful = CompiledProblem.compile(drawn.problem(), drawn.travel(), Packs.germany());

        assertThat(Search.of(draw(3, 5), 1)).isInstanceOf(GeneticSearch.class);
        assertThat(Search.of(lawful, 1)).isInstanceOf(RuinAndRecreate.class);
    }

    private static CompiledProblem draw(int seed, int visits) {
        Drawn drawn = PlainProblems.draw(new SplittableRandom(seed), visits);
        return CompiledProblem.compile(drawn.problem(), drawn.travel(), drawn.rules());
    }

    private static void run(Search search, int steps) {
        for (int step = 0; step < steps; step += 20) {
            search.iterate(20, (double) step / steps);
        }
    }

    /** What serving every visit would earn: the search prices what is forgone, the evaluation what is earned. */
    private static long prizes(CompiledProblem compiled) {
        return compiled.problem().visits().stream().mapToLong(Visit::prizeCents).sum();
    }
}
