package io.putzplan.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.problem.RosterProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Totals kept up to date under all of the law are those of the same roster evaluated at once, in whole or in parts. */
class LimitLedgerTest {

    private static final int TOWNS = 8;
    private static final int CHANGES = 100;
    private static final int VISITS = 40;

    private static CompiledProblem compile(int seed) {
        RandomTown town = new RandomTown(seed);
        RosterProblem problem = RandomLaw.enrich(town.problem(VISITS), seed);
        return CompiledProblem.compile(problem, town.travel(problem), TinyPacks.fullLaw());
    }

    @Test
    void keepsTotalsOfChangingRoutes() {
        Map<HardRule, Integer> broken = new EnumMap<>(HardRule.class);
        for (int seed = 0; seed < TOWNS; seed++) {
            CompiledProblem compiled = compile(seed);
            RosterEvaluation evaluation = new RosterEvaluation(compiled);
            Map<Integer, int[]> routes = new TreeMap<>();
            RosterPrice price = new RosterPrice();
            Random random = new Random(seed);
            for (int i = 0; i < CHANGES; i++) {
                RandomRoute route = RandomRoute.of(compiled, random, random.nextInt(4));
                int[] visits = random.nextInt(4) == 0 ? new int[0] : route.visits();
                evaluation.price(route.shift(), visits, visits.length, price);
                evaluation.setRoute(route.shift(), visits, visits.length);
                routes.put(route.shift(), visits);
                RosterEvaluation fresh = atOnce(compiled, routes);
                assertThat(price.hardSeconds()).as("%d/%d", seed, i).isEqualTo(fresh.hardSeconds());
                assertThat(evaluation.hardSeconds()).as("%d/%d", seed, i).isEqualTo(fresh.hardSeconds());
                assertThat(evaluation.softCents()).as("%d/%d", seed, i).isEqualTo(fresh.softCents());
                assertThat(sum(compiled, routes, evaluation, broken)).isEqualTo(fresh.hardSeconds());
            }
        }
        assertThat(broken)
                .containsKeys(
                        HardRule.MAX_WORK_DAYS,
                        HardRule.MAX_AVERAGE_WORK,
                        HardRule.MAX_SPAN,
                        HardRule.MIN_WEEKLY_REST,
                        HardRule.PROTECTED_DAY,
                        HardRule.SUBSTITUTE_REST,
                        HardRule.JOINED_REST,
                        HardRule.FREE_SUNDAYS,
                        HardRule.MAX_CONSECUTIVE_DAYS,
                        HardRule.NIGHT_WORK,
                        HardRule.NOTICE,
                        HardRule.CONTRACT_BAND,
                        HardRule.EARNINGS_CAP);
    }

    private static RosterEvaluation atOnce(CompiledProblem compiled, Map<Integer, int[]> routes) {
        RosterEvaluation fresh = new RosterEvaluation(compiled);
        routes.forEach((shift, visits) -> fresh.setRoute(shift, visits, visits.length));
        return fresh;
    }

    /** Sum over all rules, each of which is counted in {@code broken} if it is broken. */
    private static long sum(
            CompiledProblem compiled,
            Map<Integer, int[]> routes,
            RosterEvaluation evaluation,
            Map<HardRule, Integer> broken) {
        RouteTimeline timeline = new RouteTimeline(compiled);
        long sum = 0;
        for (HardRule rule : HardRule.values()) {
            long seconds = evaluation.ledgerViolationSeconds(rule);
            for (Map.Entry<Integer, int[]> route : routes.entrySet()) {
                if (route.getValue().length > 0) {
                    timeline.place(route.getKey(), route.getValue(), route.getValue().length);
                    seconds += timeline.violationSeconds(rule);
                }
            }
            if (seconds > 0) {
                broken.merge(rule, 1, Integer::sum);
            }
            sum += seconds;
        }
        return sum;
    }

    @Test
    void holdsAlikeInAPartWithWholePersons() {
        int[] cleaners = {0, 2, 3};
        for (int seed = 0; seed < TOWNS; seed++) {
            CompiledProblem whole = compile(seed);
            int[] visits = IntStream.range(0, VISITS).toArray();
            CompiledProblem part = whole.part(cleaners, visits);
            int[] shifts = whole.shiftsOf(cleaners);
            RosterEvaluation inWhole = new RosterEvaluation(whole);
            RosterEvaluation inPart = new RosterEvaluation(part);
            Random random = new Random(seed);
            List<Integer> order = new ArrayList<>(Arrays.stream(visits).boxed().toList());
            Collections.shuffle(order, random);
            for (int shift = 0; shift < shifts.length && 2 * shift + 1 < VISITS; shift++) {
                int[] route = {order.get(2 * shift), order.get(2 * shift + 1)};
                inWhole.setRoute(shifts[shift], route, 2);
                inPart.setRoute(shift, route, 2);
            }
            for (HardRule rule : HardRule.values()) {
                assertThat(inPart.ledgerViolationSeconds(rule))
                        .as("%d %s", seed, rule)
                        .isEqualTo(inWhole.ledgerViolationSeconds(rule));
            }
            assertThat(inPart.hardSeconds()).isEqualTo(inWhole.hardSeconds());
        }
    }
}
