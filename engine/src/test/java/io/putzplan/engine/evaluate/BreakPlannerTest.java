package io.putzplan.engine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.problem.RosterProblem;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Long routes under three tiers of short breaks and a duty no bound knows of have more plans than can be looked at. */
class BreakPlannerTest {

    private static final int MOST_VISITS = 24;

    private final RosterProblem problem = new RandomTown(1).problem(40);
    private final CompiledProblem compiled =
            CompiledProblem.compile(problem, new RandomTown(1).travel(problem), RulePacks.load("CH"));
    private final RouteStops stops = new RouteStops(compiled);
    private final PlacedRoute route = new PlacedRoute(stops, compiled.shifts.firstDayRules);
    private final BreakPlanner planner = new BreakPlanner(route, new RouteJudge(route));

    @Test
    void givesUpAndAgreesWithItselfOnWhatIsLawful() {
        Random random = new Random(1);
        int givenUp = 0;
        for (int i = 0; i < 300; i++) {
            RandomRoute drawn = RandomRoute.of(compiled, random, 1 + random.nextInt(MOST_VISITS));
            load(drawn);
            long before = planner.nodes;
            long violationSeconds = planner.plan(ShiftRules.NO_LIMIT);
            long looked = planner.nodes - before;

            assertThat(looked).isLessThan(3 * BreakPlanner.MOST_NODES);
            givenUp += looked > BreakPlanner.MOST_NODES ? 1 : 0;
            int returnArrival = route.returnArrival;
            assertThat(planner.planLawful(ShiftRules.NO_LIMIT)).isEqualTo(violationSeconds == 0);
            if (violationSeconds == 0) {
                assertThat(route.returnArrival).isEqualTo(returnArrival);
            }
        }
        assertThat(givenUp).isGreaterThan(10);
    }

    private void load(RandomRoute drawn) {
        stops.load(
                drawn.shift(), drawn.visits(), drawn.visits().length, compiled.shifts.chainStart[drawn.shift()], null);
    }
}
