package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.RosterProblem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProtectedDayRulesTest {

    private static ProtectedDay protects(Set<DayKind> days, Duration earlier) {
        return new ProtectedDay(days, earlier, Set.of("EXEMPT"), Map.of(), null, 0, 0);
    }

    private static final RulePack SUNDAYS = Packs.only(protects(Set.of(DayKind.SUNDAY), Duration.ZERO));
    private static final RulePack HOLIDAYS = Packs.only(protects(Set.of(DayKind.PUBLIC_HOLIDAY), Duration.ZERO));

    private static List<String> untilSunday(RulePack rules, Duration length) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .works("c-1", "2027-03-06T20:00", length)
                        .works("c-2", "2027-03-06T08:00", ofHours(1)),
                rules);
    }

    @Test
    void forbidsWorkOnSundays() {
        assertThat(untilSunday(SUNDAYS, ofHours(3))).isEmpty();
        assertThat(untilSunday(SUNDAYS, ofHours(4))).isEmpty();
        assertThat(untilSunday(SUNDAYS, ofHours(4).plusSeconds(1))).containsExactly("PROTECTED_DAY x.rule c-1 1");
    }

    @Test
    void shiftsProtectedTime() {
        RulePack earlier = Packs.only(protects(Set.of(DayKind.SUNDAY), ofHours(1)));

        assertThat(untilSunday(earlier, ofHours(3))).isEmpty();
        assertThat(untilSunday(earlier, ofHours(3).plusSeconds(1))).containsExactly("PROTECTED_DAY x.rule c-1 1");
        assertThat(Verdicts.brief(WorkPlan.in(aProblem()).works("c-1", "2027-03-07T23:00", ofHours(2)), earlier))
                .isEmpty();
        assertThat(Verdicts.brief(WorkPlan.in(aProblem()).works("c-1", "2027-03-07T22:59:59", ofHours(2)), earlier))
                .containsExactly("PROTECTED_DAY x.rule c-1 1");
    }

    @Test
    void allowsVisitsThatAreExempt() {
        assertThat(Verdicts.brief(
                        WorkPlan.in(aProblem())
                                .works(
                                        "c-1",
                                        "2027-03-07T08:00",
                                        ofHours(1),
                                        aVisit("v").exempt("EXEMPT"))
                                .works(
                                        "c-2",
                                        "2027-03-07T08:00",
                                        ofHours(1),
                                        aVisit("w").exempt("OTHER")),
                        SUNDAYS))
                .containsExactly("PROTECTED_DAY x.rule c-2 3600");
    }

    @Test
    void knowsHolidaysByTheHome() {
        WorkPlan plan = WorkPlan.in(aProblem()
                        .of(new Employer(Set.of(), 1, "DE-BE", HistoryPolicy.KNOWN))
                        .closedOn("2027-03-02", "DE-BY"))
                .works("c-1", "2027-03-02T08:00", ofHours(1), aVisit("v").inRegion("DE-BY-MUENCHEN"))
                .works("c-2", "2027-03-02T08:00", ofHours(1), aVisit("w"));

        assertThat(Verdicts.brief(plan, HOLIDAYS)).containsExactly("PROTECTED_DAY x.rule c-1 3600");
        assertThat(Verdicts.messages(Verdicts.of(plan, HOLIDAYS)))
                .containsExactly("c-1 Tue 2 March, visit v: way and service Tue 08:00 to 09:00, must not lie on a "
                        + "protected day (Law §1)");
    }

    @Test
    void countsTheWayHomeFromTheLastVisit() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1").working("2027-03-06T05:00", "2027-03-07T05:00"))
                .with(aVisit("v-1").at(MainStreet.minute(10)))
                .with(aVisit("v-2").at(MainStreet.minute(20)))
                .build();

        assertThat(Verdicts.brief(Verdicts.of(
                        problem,
                        SUNDAYS,
                        aRoute(problem, "c-1", "2027-03-06T21:30")
                                .visit("v-1")
                                .visit("v-2")
                                .build())))
                .containsExactly("PROTECTED_DAY x.rule c-1 600");
    }
}
