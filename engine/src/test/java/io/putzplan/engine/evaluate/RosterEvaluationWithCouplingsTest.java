package io.putzplan.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.RandomProblems;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.problem.RosterProblem;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept up to date while routes with coupled visits change equals what is found from nothing. */
class RosterEvaluationWithCouplingsTest {

    private static final int ROSTERS = 300;
    private static final int CHANGES = 12;

    @ParameterizedTest
    @ValueSource(strings = {"DE", "NONE"})
    void pricesAndTotalsDoNotDependOnWhatWasBefore(String packId) {
        int lawful = 0;
        for (int seed = 0; seed < ROSTERS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RosterProblem problem = RandomProblems.draw(random, packId);
            CompiledProblem compiled = CompiledProblem.compile(problem, MainStreet.of(problem), RulePacks.load(packId));
            RosterEvaluation evaluation = new RosterEvaluation(compiled);
            int[][] routes = new int[compiled.shiftCount()][0];
            RosterPrice price = new RosterPrice();
            for (int change = 0; change < CHANGES; change++) {
                int visit = random.nextInt(compiled.visitCount());
                int shift = random.nextInt(compiled.shiftCount());
                if (!compiled.isEligible(shift, visit)) {
                    continue;
                }
                for (int other = 0; other < routes.length; other++) {
                    routes[other] = Arrays.stream(routes[other])
                            .filter(served -> served != visit)
                            .toArray();
                    evaluation.setRoute(other, routes[other], routes[other].length);
                }
                int[] trial = withVisitAt(routes[shift], visit, random.nextInt(routes[shift].length + 1));
                boolean isLawful = evaluation.priceLawful(shift, trial, trial.length, price);
                if (isLawful) {
                    lawful++;
                    assertThat(textOf(price)).as("seed %d", seed).isEqualTo(priceOf(compiled, routes, shift, trial));
                }
                evaluation.price(shift, trial, trial.length, price);
                assertThat(textOf(price)).as("seed %d", seed).isEqualTo(priceOf(compiled, routes, shift, trial));
                assertThat(textOf(evaluation))
                        .as("seed %d", seed)
                        .isEqualTo(priceOf(compiled, routes, shift, routes[shift]));
                if (isLawful || random.nextInt(4) == 0) {
                    routes[shift] = trial;
                    evaluation.setRoute(shift, trial, trial.length);
                }
            }
        }
        assertThat(lawful).isGreaterThan(ROSTERS / 2);
    }

    private static int[] withVisitAt(int[] route, int visit, int position) {
        int[] longer = new int[route.length + 1];
        System.arraycopy(route, 0, longer, 0, position);
        longer[position] = visit;
        System.arraycopy(route, position, longer, position + 1, route.length - position);
        return longer;
    }

    private static String priceOf(CompiledProblem compiled, int[][] routes, int replaced, int[] replacement) {
        RosterEvaluation fresh = new RosterEvaluation(compiled);
        for (int shift = 0; shift < routes.length; shift++) {
            int[] route = shift == replaced ? replacement : routes[shift];
            fresh.setRoute(shift, route, route.length);
        }
        return textOf(fresh);
    }

    private static String textOf(RosterPrice price) {
        return price.hardSeconds() + " s, " + price.unassignedPoints() + " points, " + price.softCents() + " cents";
    }

    private static String textOf(RosterEvaluation evaluation) {
        return evaluation.hardSeconds() + " s, " + evaluation.unassignedPoints() + " points, " + evaluation.softCents()
                + " cents";
    }
}
