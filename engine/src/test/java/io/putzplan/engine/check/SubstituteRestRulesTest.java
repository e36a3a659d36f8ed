package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.HistoryPolicy;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubstituteRestRulesTest {

    private static final RulePack WITHIN_A_WEEK = Packs.only(new ProtectedDay(
            Set.of(DayKind.SUNDAY, DayKind.PUBLIC_HOLIDAY),
            Duration.ZERO,
            Set.of("EXEMPT"),
            Map.of(DayKind.SUNDAY, 7, DayKind.PUBLIC_HOLIDAY, 3),
            null,
            0,
            0));

    /** Exempt work on Sunday 28 February, and plain work on {@code days} days from the Monday on. */
    private static WorkPlan afterSunday(int days) {
        return WorkPlan.in(aProblem()
                        .from("2027-02-28", "2027-03-14")
                        .of(IN_GERMANY)
                        .closedOn("2027-03-10", "DE"))
                .works("c-1", "2027-02-28T08:00", ofHours(1), aVisit("sunday").exempt("EXEMPT"))
                .worksDaily("c-1", "2027-03-01", days, "08:00", ofHours(1))
                .worksDaily("c-2", "2027-03-01", 6, "08:00", ofHours(1));
    }

    private static final Employer IN_GERMANY = new Employer(Set.of(), 1, "DE", HistoryPolicy.KNOWN);

    @Test
    void acceptsAFreeDaySoon() {
        assertThat(Verdicts.brief(afterSunday(3), WITHIN_A_WEEK)).isEmpty();
    }

    @Test
    void acceptsTheLastDayOfTheWeek() {
        assertThat(Verdicts.brief(afterSunday(5), WITHIN_A_WEEK)).isEmpty();
    }

    @Test
    void reportsAWeekWithoutAFreeDay() {
        assertThat(Verdicts.brief(afterSunday(6), WITHIN_A_WEEK)).containsExactly("SUBSTITUTE_REST x.rule c-1 28800");
    }

    @Test
    void givesNoDayForTwo() {
        WorkPlan plan = afterSunday(5)
                .works("c-1", "2027-03-07T08:00", ofHours(1), aVisit("next").exempt("EXEMPT"))
                .worksDaily("c-1", "2027-03-08", 2, "08:00", ofHours(1))
                .works("c-1", "2027-03-10T08:00", ofHours(1), aVisit("holiday").exempt("EXEMPT"))
                .worksDaily("c-1", "2027-03-11", 2, "08:00", ofHours(1));

        assertThat(Verdicts.brief(plan, WITHIN_A_WEEK)).containsExactly("SUBSTITUTE_REST x.rule c-1 28800");
    }

    @Test
    void takesDaysAfterThePeriodAsFree() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .worksDaily("c-1", "2027-03-01", 6, "08:00", ofHours(1))
                .works("c-1", "2027-03-07T08:00", ofHours(1), aVisit("sunday").exempt("EXEMPT"));

        assertThat(Verdicts.brief(plan, WITHIN_A_WEEK)).isEmpty();
    }

    @Test
    void givesTheOneFreeDayToOneOfTwo() {
        WorkPlan plan = afterSunday(5)
                .works("c-1", "2027-03-07T08:00", ofHours(1), aVisit("next").exempt("EXEMPT"))
                .worksDaily("c-1", "2027-03-08", 2, "08:00", ofHours(1))
                .works("c-1", "2027-03-10T08:00", ofHours(1), aVisit("holiday").exempt("EXEMPT"))
                .works("c-1", "2027-03-11T08:00", ofHours(1))
                .works("c-1", "2027-03-13T08:00", ofHours(1));

        assertThat(Verdicts.brief(plan, WITHIN_A_WEEK)).containsExactly("SUBSTITUTE_REST x.rule c-1 28800");
    }

    @Test
    void leavesADayThatTwoCouldUseToTheOneThatHasNoOther() {
        WorkPlan plan = afterSunday(5)
                .works("c-1", "2027-03-07T08:00", ofHours(1), aVisit("next").exempt("EXEMPT"))
                .worksDaily("c-1", "2027-03-08", 2, "08:00", ofHours(1))
                .works("c-1", "2027-03-10T08:00", ofHours(1), aVisit("holiday").exempt("EXEMPT"))
                .works("c-1", "2027-03-11T08:00", ofHours(1));

        assertThat(Verdicts.brief(plan, WITHIN_A_WEEK)).isEmpty();
    }
}
