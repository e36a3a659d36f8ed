package io.putzplan.engine.search.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RosterEvaluation;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.PlainProblems;
import io.putzplan.engine.fixture.PlainProblems.Drawn;
import io.putzplan.engine.search.RuinAndRecreate;
import io.putzplan.engine.search.Search;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RoutingSearchTest {

    private static final int PROBLEMS = 150;
    private static final int STEPS = 400;

    @Test
    void pricesItsRostersAsTheEvaluationDoes() {
        long assigned = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            CompiledProblem compiled = draw(seed, 25);
            RoutingProblem routing = RoutingProblem.of(compiled).orElseThrow();
            RoutingSearch search = new RoutingSearch(routing, seed);
            run(search);
            int[][] best = search.best();

            RosterEvaluation evaluation = evaluate(compiled, best);
            WorkingRoster roster = load(routing, best);

            assertThat(evaluation.hardSeconds()).as("seed %d", seed).isZero();
            assertThat(evaluation.softCents()).as("seed %d", seed).isEqualTo(centsOf(roster, compiled));
            assertThat(unassignedPrice(compiled, evaluation))
                    .as("seed %d", seed)
                    .isEqualTo(absentPrice(roster));
            assertThat(search.bestCost()).as("seed %d", seed).isEqualTo((double) roster.totalPrice / 18_000);
            assigned += roster.visitCount - roster.absent.count;
        }
        assertThat(assigned).isGreaterThan(5L * PROBLEMS);
    }

    @Test
    void neverLosesTheBestRoster() {
        RoutingSearch search = new RoutingSearch(RoutingProblem.of(draw(7, 60)).orElseThrow(), 7);
        double best = search.bestCost();
        for (int step = 0; step < 40_000; step += 20) {
            search.iterate(20, step / 40_000.0);
            assertThat(search.bestCost()).isLessThanOrEqualTo(best);
            best = search.bestCost();
        }
    }

    @Test
    void findsTheSameRostersFromTheSameSeed() {
        RoutingProblem problem = RoutingProblem.of(draw(3, 60)).orElseThrow();
        RoutingSearch first = new RoutingSearch(problem, 5);
        RoutingSearch second = new RoutingSearch(problem, 5);
        run(first);
        run(second);

        assertThat(second.best()).isDeepEqualTo(first.best());
    }

    @Test
    void suitsWhatItCanExpressOnly() {
        Drawn drawn = PlainProblems.draw(new SplittableRandom(3), 5);
        CompiledProblem lawful = CompiledProblem.compile(drawn.problem(), drawn.travel(), Packs.germany());

        assertThat(Search.of(draw(3, 5), 1)).isInstanceOf(RoutingSearch.class);
        assertThat(Search.of(lawful, 1)).isInstanceOf(RuinAndRecreate.class);
    }

    private static CompiledProblem draw(int seed, int visits) {
        Drawn drawn = PlainProblems.draw(new SplittableRandom(seed), visits);
        return CompiledProblem.compile(drawn.problem(), drawn.travel(), drawn.rules());
    }

    private static void run(Search search) {
        for (int step = 0; step < STEPS; step += 20) {
            search.iterate(20, (double) step / STEPS);
        }
    }

    private static RosterEvaluation evaluate(CompiledProblem compiled, int[][] routes) {
        RosterEvaluation evaluation = new RosterEvaluation(compiled);
        for (int shift = 0; shift < routes.length; shift++) {
            evaluation.setRoute(shift, routes[shift], routes[shift].length);
        }
        return evaluation;
    }

    private static WorkingRoster load(RoutingProblem routing, int[][] routes) {
        WorkingRoster roster = new WorkingRoster(routing);
        for (int shift = 0; shift < routes.length; shift++) {
            int before = roster.startNode(shift);
            for (int visit : routes[shift]) {
                roster.link(visit, before);
                before = visit;
            }
        }
        return roster;
    }

    /** Wages, mileage and price of every route, each rounded half up, less the prizes of what is served. */
    private static long centsOf(WorkingRoster roster, CompiledProblem compiled) {
        long cents = 0;
        for (int shift = 0; shift < roster.size.length; shift++) {
            if (roster.size[shift] > 0) {
                RoutingProblem.ShiftClass prices = roster.problem.classes[roster.problem.classOfShift[shift]];
                int duration = roster.times.duration(roster.endNode(shift));
                cents += Math.floorDiv(prices.pricePerSecond() * duration + 9_000, 18_000);
                cents += Math.floorDiv(prices.pricePerMetre() * roster.metres[shift] + 9_000, 18_000);
                cents += prices.fixedPrice() / 18_000;
            }
        }
        for (int visit = 0; visit < roster.visitCount; visit++) {
            cents -= roster.route[visit] < 0 ? 0 : prize(compiled, visit);
        }
        return cents;
    }

    private static long absentPrice(WorkingRoster roster) {
        long price = 0;
        for (int i = 0; i < roster.absent.count; i++) {
            price += roster.problem.visits[roster.absent.visits[i]].unassignedPrice();
        }
        return price;
    }

    private static long unassignedPrice(CompiledProblem compiled, RosterEvaluation evaluation) {
        long prizes = 0;
        for (int visit = 0; visit < compiled.visitCount(); visit++) {
            prizes += prize(compiled, visit);
        }
        return 18_000 * (100 * evaluation.unassignedPoints() + prizes - evaluation.creditCents());
    }

    private static long prize(CompiledProblem compiled, int visit) {
        return compiled.problem().visits().get(visit).prizeCents();
    }
}
