package io.putzplan.engine.evaluate;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.VisitStop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One person with two contracts, c-1 at 20.00 and c-2 at 30.00 an hour, in the week of Monday 1 March 2027. */
class JointOvertimeTest {

    private static long wages(WorkPlan plan, String pack) {
        RosterProblem problem = plan.problem();
        CompiledProblem compiled = CompiledProblem.compile(problem, MainStreet.of(problem), RulePacks.load(pack));
        RosterEvaluation evaluation = new RosterEvaluation(compiled);
        List<String> cleaners = problem.cleaners().stream().map(Cleaner::id).toList();
        List<String> visits = problem.visits().stream().map(Visit::id).toList();
        for (Route route : plan.roster().routes()) {
            int shift = compiled.shiftOf(cleaners.indexOf(route.cleaner()), route.day());
            int[] served = route.stops().stream()
                    .mapToInt(stop -> visits.indexOf(((VisitStop) stop).visit()))
                    .toArray();
            evaluation.setRoute(shift, served, served.length);
        }
        return evaluation.wageCents();
    }

    private static WorkPlan plan(String person) {
        return WorkPlan.in(aProblem())
                .by(aCleaner("c-1").ofPerson("p").earning(2_000))
                .by(aCleaner("c-2").ofPerson(person).earning(3_000));
    }

    @Test
    void isReckonedOfAllHoursAtTheWeightedAverageRate() {
        long straight = 24 * 2_000 + 24 * 3_000;

        assertThat(wages(sixDays(plan("p")), "US")).isEqualTo(straight + 8 * 2_500 / 2);
        assertThat(wages(sixDays(plan("q")), "US")).isEqualTo(straight);
        assertThat(wages(sixDays(plan("p")), "NONE")).isEqualTo(straight);
    }

    private static WorkPlan sixDays(WorkPlan plan) {
        return plan.worksDaily("c-1", "2027-03-01", 3, "08:00", ofHours(8))
                .worksDaily("c-2", "2027-03-04", 3, "08:00", ofHours(8));
    }

    @Test
    void addsUpTheDayOfAllContracts() {
        WorkPlan day =
                plan("p").works("c-1", "2027-03-01T06:00", ofHours(4)).works("c-2", "2027-03-01T13:00", ofHours(6));
        WorkPlan others =
                plan("q").works("c-1", "2027-03-01T06:00", ofHours(4)).works("c-2", "2027-03-01T13:00", ofHours(6));

        assertThat(wages(day, "US-CA") - wages(others, "US-CA")).isEqualTo(2 * 2_600 / 2);
    }
}
