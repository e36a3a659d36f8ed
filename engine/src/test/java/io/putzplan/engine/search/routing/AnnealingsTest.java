package io.putzplan.engine.search.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RosterEvaluation;
import io.putzplan.engine.fixture.PlainProblems;
import io.putzplan.engine.fixture.PlainProblems.Drawn;
import io.putzplan.engine.search.SearchRandom;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AnnealingsTest {

    private static final int PROBLEMS = 150;
    private static final int STEPS = 400;

    @Test
    void pricesItsRostersAsTheEvaluationDoes() {
        long assigned = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            CompiledProblem compiled = draw(seed, 25);
            RoutingProblem routing = RoutingProblem.of(compiled).orElseThrow();
            Annealings annealings = new Annealings(routing, new SearchRandom(seed));
            run(annealings);
            int[][] best = annealings.best();

            RosterEvaluation evaluation = evaluate(compiled, best);
            WorkingRoster roster = load(routing, best);

            assertThat(evaluation.hardSeconds()).as("seed %d", seed).isZero();
            assertThat(evaluation.softCents()).as("seed %d", seed).isEqualTo(centsOf(roster, compiled));
            assertThat(unassignedPrice(compiled, evaluation))
                    .as("seed %d", seed)
                    .isEqualTo(absentPrice(roster));
            assertThat(annealings.bestPrice()).as("seed %d", seed).isEqualTo(roster.totalPrice);
            assigned += roster.visitCount - roster.absent.count;
        }
        assertThat(assigned).isGreaterThan(5L * PROBLEMS);
    }

    @Test
    void beginsAnewWithoutWhatItHadFound() {
        RoutingProblem problem = RoutingProblem.of(draw(7, 60)).orElseThrow();
        Annealings annealings = new Annealings(problem, new SearchRandom(7));
        long constructed = annealings.bestPrice();
        run(annealings);
        long annealed = annealings.bestPrice();
        annealings.restart();

        assertThat(annealed).isLessThan(constructed);
        assertThat(annealings.bestPrice()).isGreaterThan(annealed);
    }

    @Test
    void findsTheSameRostersFromTheSameSeed() {
        RoutingProblem problem = RoutingProblem.of(draw(3, 60)).orElseThrow();
        Annealings first = new Annealings(problem, new SearchRandom(5));
        Annealings second = new Annealings(problem, new SearchRandom(5));
        run(first);
        run(second);

        assertThat(second.best()).isDeepEqualTo(first.best());
    }

    private static CompiledProblem draw(int seed, int visits) {
        Drawn drawn = PlainProblems.draw(new SplittableRandom(seed), visits);
        return CompiledProblem.compile(drawn.problem(), drawn.travel(), drawn.rules());
    }

    private static void run(Annealings annealings) {
        for (int step = 0; step < STEPS; step += 20) {
            annealings.anneal(20, (double) step / STEPS);
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
