package io.putzplan.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.InvalidProblemException;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.travel.TravelTimes;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Wages under random packs: those of changing rosters are those of new ones, and those are added up second by second. */
class WageLedgerTwinTest {

    private static final int TOWNS = Integer.getInteger("wages.towns", 8);
    private static final int CHANGES = 120;
    private static final int VISITS = 30;

    private record Case(CompiledProblem problem, RulePack pack) {}

    @Test
    void keepsWagesOfChangingRoutes() {
        int plain = 0;
        for (int seed = 0; seed < TOWNS; seed++) {
            Case drawn = draw(seed);
            CompiledProblem compiled = drawn.problem();
            RosterEvaluation changing = new RosterEvaluation(compiled);
            Map<Integer, int[]> routes = new TreeMap<>();
            RosterPrice price = new RosterPrice();
            Random random = new Random(seed);
            for (int i = 0; i < CHANGES; i++) {
                RandomRoute route = RandomRoute.of(compiled, random, random.nextInt(4));
                changing.price(route.shift(), route.visits(), route.visits().length, price);
                if (route.visits().length > 0) {
                    changing.priceLawful(route.shift(), route.visits(), route.visits().length, new RosterPrice());
                }
                changing.setRoute(route.shift(), route.visits(), route.visits().length);
                routes.put(route.shift(), route.visits());
                assertThat(changing.softCents()).as("seed %d", seed).isEqualTo(price.softCents());
                if (i % 10 == 0) {
                    assertThat(changing.wageCents())
                            .as("seed %d, change %d", seed, i)
                            .isEqualTo(wages(compiled, routes));
                }
            }
            for (PayPlan plan : compiled.pay.plans) {
                plain += plan.isPlain() ? 1 : 0;
            }
        }
        assertThat(plain).isLessThan(4 * TOWNS);
    }

    @Test
    void owesWhatThePageOnLawSays() {
        for (int seed = 0; seed < TOWNS; seed++) {
            Case drawn = draw(seed);
            CompiledProblem compiled = drawn.problem();
            Map<Integer, int[]> routes = new TreeMap<>();
            Random random = new Random(seed);
            NaiveWages naive = new NaiveWages(compiled, drawn.pack());
            assertThat(wages(compiled, routes)).as("seed %d, empty", seed).isEqualTo(naive.cents(routes));
            for (int i = 0; i < 3 * compiled.shiftCount() / 4; i++) {
                RandomRoute route = RandomRoute.of(compiled, random, 1 + random.nextInt(4));
                routes.put(route.shift(), route.visits());
            }
            assertThat(wages(compiled, routes)).as("seed %d", seed).isEqualTo(naive.cents(routes));
        }
    }

    @Test
    void owesTheSameInAPart() {
        int[] cleaners = {0, 2, 3};
        for (int seed = 0; seed < TOWNS; seed++) {
            CompiledProblem whole = draw(seed).problem();
            CompiledProblem part = whole.part(cleaners, new int[] {1, 4, 5, 9});
            int[] shifts = whole.shiftsOf(cleaners);
            CompiledProblem other = whole.part(new int[] {1}, new int[] {2});
            Random random = new Random(seed);
            RosterEvaluation ofWhole = new RosterEvaluation(whole);
            RosterEvaluation ofPart = new RosterEvaluation(part);
            int[] inWhole = {1, 4, 5, 9};
            for (int shift = 0; shift < shifts.length; shift++) {
                int visit = random.nextInt(4);
                ofPart.setRoute(shift, new int[] {visit}, 1);
                ofWhole.setRoute(shifts[shift], new int[] {inWhole[visit]}, 1);
            }
            assertThat(ofPart.wageCents() + new RosterEvaluation(other).wageCents())
                    .as("seed %d", seed)
                    .isEqualTo(ofWhole.wageCents());
        }
    }

    private static long wages(CompiledProblem compiled, Map<Integer, int[]> routes) {
        RosterEvaluation fresh = new RosterEvaluation(compiled);
        routes.forEach((shift, visits) -> fresh.setRoute(shift, visits, visits.length));
        return fresh.wageCents();
    }

    /** Tries further seeds while some drawn time does not exist on the day the clocks change. */
    private static Case draw(long seed) {
        for (long tried = seed; ; tried += 1_000) {
            RandomTown town = new RandomTown(tried);
            RandomPay pay = new RandomPay(tried);
            try {
                RulePack pack = pay.pack();
                RosterProblem problem = pay.problem(town.problem(VISITS));
                TravelTimes travel = town.travel(problem);
                return new Case(CompiledProblem.compile(problem, travel, pack), pack);
            } catch (InvalidProblemException invalid) {
                assertThat(invalid.issues()).isNotEmpty();
            }
        }
    }
}
