package io.putzplan.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares prices of insertions with those of the placed routes. */
class RouteInsertionsTwinTest {

    private static final int TOWNS = 12;
    private static final int ROUTES_PER_TOWN = 80;
    private static final int VISITS = 40;

    /** Wages and mileage are rounded before and after. */
    private static final double ROUNDING_CENTS = 2;

    private int rejected;
    private int bounded;
    private int exact;

    static List<RulePack> packs() {
        return List.of(TinyPacks.workTimeOnly(), TinyPacks.washington(), TinyPacks.germany(), TinyPacks.everything());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void agreeWithThePlacedRoutes(RulePack pack) {
        for (int seed = 0; seed < TOWNS; seed++) {
            RandomTown town = new RandomTown(seed);
            RosterProblem problem = town.problem(VISITS);
            CompiledProblem compiled = CompiledProblem.compile(problem, town.travel(problem), pack);
            RouteInsertions insertions = new RouteInsertions(compiled);
            Random random = new Random(seed);
            for (int i = 0; i < ROUTES_PER_TOWN; i++) {
                RandomRoute route = RandomRoute.of(compiled, random, 4);
                int[] visits = IntStream.of(route.visits())
                        .filter(visit -> compiled.isEligible(route.shift(), visit))
                        .toArray();
                insertions.setRoute(route.shift(), visits, visits.length);
                compareInsertions(compiled, insertions, route.shift(), visits);
            }
        }
        assertThat(rejected).isGreaterThan(1_000);
        assertThat(bounded).isGreaterThan(100);
        assertThat(exact).isGreaterThan(30);
    }

    private void compareInsertions(CompiledProblem compiled, RouteInsertions insertions, int shift, int[] visits) {
        long[] units = new long[visits.length + 1];
        for (int visit = 0; visit < compiled.visitCount(); visit++) {
            int added = visit;
            if (!compiled.isEligible(shift, visit) || IntStream.of(visits).anyMatch(other -> other == added)) {
                continue;
            }
            assertThat(insertions.price(shift, visit, units)).isEqualTo(visits.length + 1);
            for (int position = 0; position <= visits.length; position++) {
                compare(compiled, shift, visits, inserted(visits, position, visit), units[position]);
            }
        }
    }

    private static int[] inserted(int[] visits, int position, int visit) {
        IntStream after =
                IntStream.concat(IntStream.of(visit), IntStream.of(visits).skip(position));
        return IntStream.concat(IntStream.of(visits).limit(position), after).toArray();
    }

    private void compare(CompiledProblem compiled, int shift, int[] before, int[] after, long units) {
        RouteTimeline placed = new RouteTimeline(compiled);
        placed.place(shift, after, after.length);
        if (units == RouteInsertions.DOES_NOT_FIT) {
            rejected++;
            assertThat(placed.hardSeconds()).isPositive();
            return;
        }
        RosterEvaluation evaluation = new RosterEvaluation(compiled);
        evaluation.setRoute(shift, before, before.length);
        long centsBefore = evaluation.softCents();
        if (!isPlain(compiled, shift, before, evaluation)) {
            return;
        }
        evaluation.setRoute(shift, after, after.length);
        if (evaluation.hardSeconds() > 0) {
            return;
        }
        double cents = (double) units / RouteInsertions.UNITS_PER_CENT;
        assertThat(cents).isLessThanOrEqualTo(evaluation.softCents() - centsBefore + ROUNDING_CENTS);
        bounded++;
        if (isPlain(compiled, shift, after, evaluation)) {
            exact++;
            assertThat(cents).isGreaterThanOrEqualTo(evaluation.softCents() - centsBefore - ROUNDING_CENTS);
        }
    }

    /** Whether a route costs its travel and service at the ordinary wage, and breaks no rule. */
    private static boolean isPlain(CompiledProblem compiled, int shift, int[] visits, RosterEvaluation evaluation) {
        if (evaluation.hardSeconds() > 0 || evaluation.idleCents() > 0 || evaluation.preferenceCents() > 0) {
            return false;
        }
        if (visits.length == 0) {
            return true;
        }
        RouteTimeline placed = new RouteTimeline(compiled);
        placed.place(shift, visits, visits.length);
        return isPaidOrdinarily(compiled, placed, evaluation)
                && IntStream.range(0, visits.length)
                        .allMatch(i -> placed.restCount(i) == 0 && placed.waitingSeconds(i) == 0);
    }

    private static boolean isPaidOrdinarily(
            CompiledProblem compiled, RouteTimeline placed, RosterEvaluation evaluation) {
        long wage = compiled.problem()
                .cleaners()
                .get(compiled.cleanerOf(placed.shift()))
                .contract()
                .hourlyWageCents();
        return Math.abs(evaluation.wageCents() - wage * placed.paidSeconds() / 3_600.0) < 1;
    }
}
