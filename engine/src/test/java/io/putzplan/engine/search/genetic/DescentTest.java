package io.putzplan.engine.search.genetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.fixture.PlainProblems;
import io.putzplan.engine.fixture.PlainProblems.Drawn;
import io.putzplan.engine.search.SearchRandom;
import io.putzplan.engine.search.routing.RoutingProblem;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DescentTest {

    private static final int PROBLEMS = 200;
    private static final int VISITS = 40;
    private static final double WARP = 300_000;
    private static final double LOAD = 5_000_000;

    /** Each move is compared with the change it made by an assertion; here the outcome is set up afresh. */
    @Test
    void leavesCheaperRoutesThatCostWhatItSays() {
        int better = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            RelaxedRoutes routes = scattered(seed);
            long before = price(routes);
            descent(routes, seed).descend();

            RelaxedRoutes afresh = new RelaxedRoutes(routes.problem, routes.prices);
            afresh.load(routes.routes());
            assertThat(price(routes))
                    .as("seed %d", seed)
                    .isEqualTo(price(afresh))
                    .isLessThanOrEqualTo(before);
            better += price(routes) < before ? 1 : 0;
        }
        assertThat(better).isGreaterThan(PROBLEMS / 2);
    }

    @Test
    void putsNoVisitOnAShiftThatMayNotServeIt() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            RelaxedRoutes routes = scattered(seed);
            descent(routes, seed).descend();
            for (int visit = 0; visit < routes.visitCount; visit++) {
                int shift = routes.route[visit];
                assertThat(shift < 0 || routes.isEligible(shift, visit))
                        .as("seed %d, visit %d", seed, visit)
                        .isTrue();
            }
        }
    }

    @Test
    void repairsFromTheRoutesThatBreakARule() {
        int unlawful = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            RelaxedRoutes routes = scattered(seed);
            Descent descent = descent(routes, seed);
            descent.descend();
            routes.prices.charge(10 * WARP, 10 * LOAD, 10 * WARP);
            routes.reprice();
            boolean[] marked = routes.unlawful();
            for (int shift = 0; shift < marked.length; shift++) {
                long seconds = routes.size[shift] == 0 ? 0 : routes.warpOf(shift);
                long load = Math.max(0, routes.loadOf(shift) - routes.prices.terms[shift].capacity());
                long over = routes.size[shift] == 0
                        ? 0
                        : Math.max(0, routes.secondsOf(shift) - routes.prices.terms[shift].maxDuration());
                assertThat(marked[shift]).as("seed %d, shift %d", seed, shift).isEqualTo(seconds + load + over > 0);
                unlawful += marked[shift] ? 1 : 0;
            }
            long before = price(routes);
            descent.descend(marked);
            assertThat(price(routes)).as("seed %d", seed).isLessThanOrEqualTo(before);
        }
        assertThat(unlawful).isPositive();
    }

    private static Descent descent(RelaxedRoutes routes, int seed) {
        NearVisits near = new NearVisits(routes.problem);
        return new Descent(routes, near, new Assignment(routes, near), new SearchRandom(seed));
    }

    /** Every visit at the end of a random route whose shift may serve it; a few stay absent. */
    private static RelaxedRoutes scattered(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Drawn drawn = PlainProblems.draw(random, VISITS);
        RoutingProblem problem = RoutingProblem.of(
                        CompiledProblem.compile(drawn.problem(), drawn.travel(), drawn.rules()))
                .orElseThrow();
        int[][] scattered = new int[problem.shiftCount][0];
        for (int visit = 0; visit < problem.visitCount; visit++) {
            int shift = random.nextInt(problem.shiftCount);
            if (problem.isEligible(problem.classOfShift[shift], visit)) {
                scattered[shift] = Arrays.copyOf(scattered[shift], scattered[shift].length + 1);
                scattered[shift][scattered[shift].length - 1] = visit;
            }
        }
        RelaxedRoutes routes = new RelaxedRoutes(problem, new RoutePrices(problem));
        routes.prices.charge(WARP, LOAD, WARP);
        routes.load(scattered);
        return routes;
    }

    /** What the roster costs, absent visits and violations at their price. */
    private static long price(RelaxedRoutes routes) {
        long price = Arrays.stream(routes.price).sum();
        for (int visit = 0; visit < routes.visitCount; visit++) {
            price += routes.route[visit] < 0 ? routes.problem.visits[visit].unassignedPrice() : 0;
        }
        return price;
    }
}
