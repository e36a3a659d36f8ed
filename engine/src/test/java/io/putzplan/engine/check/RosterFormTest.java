package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.Rosters;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.UnassignedVisit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RosterFormTest {

    private static final RosterProblem PROBLEM = aProblem()
            .with(aCleaner("c-1").working("2027-03-02T06:00", "2027-03-02T20:00"))
            .with(aCleaner("c-2"))
            .with(aVisit("v-1"))
            .with(aVisit("v-2"))
            .build();
    private static final Route FIRST =
            aRoute(PROBLEM, "c-1", "2027-03-02T08:00").visit("v-1").build();
    private static final Route SECOND =
            aRoute(PROBLEM, "c-2", "2027-03-02T08:00").visit("v-2").build();

    private static List<String> judge(Roster roster) {
        return Verdicts.messages(Verdicts.of(PROBLEM, Packs.lawless(), roster));
    }

    private static Roster roster(List<Route> routes, String... unassigned) {
        return new Roster(
                PROBLEM.id(),
                routes,
                List.of(unassigned).stream()
                        .map(visit -> new UnassignedVisit(visit, Map.of()))
                        .toList());
    }

    private static Route by(String cleaner, LocalDate day, Route route) {
        return new Route(
                cleaner,
                day,
                route.departure(),
                route.stops(),
                route.returnTravelSeconds(),
                route.returnTravelMetres(),
                route.arrival());
    }

    @Test
    void acceptsEveryVisitInExactlyOnePlace() {
        assertThat(judge(roster(List.of(FIRST, SECOND)))).isEmpty();
        assertThat(judge(roster(List.of(FIRST), "v-2"))).isEmpty();
    }

    @Test
    void acceptsAnEmptyRosterThatOwnsUpToIt() {
        assertThat(judge(Rosters.aRoster(PROBLEM))).isEmpty();
    }

    @Test
    void reportsRosterOfAnotherProblem() {
        assertThat(judge(new Roster("other", List.of(FIRST, SECOND), List.of())))
                .containsExactly("roster: answers problem \"other\", must answer \"fixture\" (roster format)");
    }

    @Test
    void reportsVisitThatIsNowhere() {
        assertThat(judge(roster(List.of(FIRST))))
                .containsExactly("visit v-2: on no route and not unassigned, must be one of both (roster format)");
    }

    @Test
    void reportsVisitThatIsServedTwice() {
        Route again = aRoute(PROBLEM, "c-2", "2027-03-02T08:00")
                .visit("v-2")
                .visit("v-1")
                .build();

        assertThat(judge(roster(List.of(FIRST, again))))
                .containsExactly("visit v-1: served 2 times, must be at most once (roster format)");
    }

    @Test
    void reportsVisitThatIsServedAndUnassigned() {
        assertThat(judge(roster(List.of(FIRST, SECOND), "v-2")))
                .containsExactly("visit v-2: served and unassigned, must be one of both (roster format)");
    }

    @Test
    void reportsVisitThatIsUnassignedTwice() {
        assertThat(judge(roster(List.of(FIRST), "v-2", "v-2")))
                .containsExactly("visit v-2: unassigned 2 times, must be at most once (roster format)");
    }

    @Test
    void reportsUnassignedVisitNobodyKnows() {
        assertThat(judge(roster(List.of(FIRST, SECOND), "v-9")))
                .containsExactly("visit v-9: unassigned but no such visit, must be one of the problem (roster format)");
    }

    @Test
    void reportsCleanerNobodyKnows() {
        assertThat(judge(roster(List.of(by("c-9", FIRST.day(), FIRST), SECOND))))
                .containsExactly("c-9 Tue 2 March: no such cleaner, must be one of the problem (roster format)");
    }

    @Test
    void reportsRouteOnADayWithoutAShift() {
        Route wednesday =
                aRoute(PROBLEM, "c-1", "2027-03-03T08:00").visit("v-1").build();

        assertThat(judge(roster(List.of(wednesday, SECOND))))
                .containsExactly("c-1 Wed 3 March: route without a shift, must be on a day with one (roster format)");
    }

    @Test
    void reportsTwoRoutesOfOneCleanerOnOneDay() {
        Route later = aRoute(PROBLEM, "c-2", "2027-03-02T12:00").visit("v-1").build();

        assertThat(judge(roster(List.of(SECOND, later))))
                .containsExactly("c-2 Tue 2 March: another route on the same day, must be one route per cleaner and "
                        + "day (roster format)");
    }

    @Test
    void reportsRouteWithoutAVisit() {
        Route empty = new Route("c-1", FIRST.day(), FIRST.departure(), List.of(), 0, 0, FIRST.arrival());

        assertThat(judge(roster(List.of(empty, SECOND), "v-1")))
                .containsExactly("c-1 Tue 2 March: route without a visit, must have at least one (roster format)");
    }

    @Test
    void countsEveryFaultAsAtLeastOneSecond() {
        assertThat(Verdicts.of(PROBLEM, Packs.lawless(), roster(List.of())))
                .extracting(Violation::rule, Violation::ruleId, Violation::seconds)
                .containsOnly(tuple(Rule.WELL_FORMED, "roster.visitMissing", 1L));
    }
}
