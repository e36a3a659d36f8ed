package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.labour.RulePack;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JoinedRestRulesTest {

    private static final RulePack THIRTY_FIVE =
            Packs.only(new ProtectedDay(Set.of(DayKind.SUNDAY), Duration.ZERO, Set.of(), Map.of(), ofHours(35), 0, 0));

    private static List<String> judge(String saturdayStart, String mondayStart) {
        return Verdicts.brief(
                WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                        .works("c-1", "2027-03-06T" + saturdayStart, ofHours(2))
                        .works("c-1", "2027-03-08T" + mondayStart, ofHours(1))
                        .works("c-2", "2027-03-06T21:00", ofHours(2)),
                THIRTY_FIVE);
    }

    @Test
    void joinsTheDailyRestToTheFreeSunday() {
        assertThat(judge("10:00", "08:00")).isEmpty();
        assertThat(judge("19:00", "08:00")).isEmpty();
        assertThat(judge("19:00:01", "08:00")).containsExactly("JOINED_REST x.rule c-1 1");
    }

    @Test
    void countsTheEndOfTheLastShiftBeforeThePeriod() {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-07", "2027-03-13").weeksFrom(DayOfWeek.SUNDAY))
                .by(aCleaner("c-1").after(Duration.ZERO, "2027-03-06T22:00"))
                .works("c-1", "2027-03-08T08:59:59", ofHours(1));

        assertThat(Verdicts.brief(plan, THIRTY_FIVE)).containsExactly("JOINED_REST x.rule c-1 1");
    }

    @Test
    void asksForNoRestAroundADayOnWhichTheLastShiftStillWent() {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-07", "2027-03-13").weeksFrom(DayOfWeek.SUNDAY))
                .by(aCleaner("c-1").after(Duration.ZERO, "2027-03-07T02:00"))
                .works("c-1", "2027-03-08T06:00", ofHours(1));

        assertThat(Verdicts.brief(plan, THIRTY_FIVE)).isEmpty();
    }

    @Test
    void asksForNoRestAroundAFreeWeekday() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .works("c-1", "2027-03-02T20:00", ofHours(3))
                .works("c-1", "2027-03-04T06:00", ofHours(1));

        assertThat(Verdicts.brief(plan, THIRTY_FIVE)).isEmpty();
    }
}
