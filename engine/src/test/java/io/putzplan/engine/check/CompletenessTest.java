package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.BreakStop;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.UnassignedVisit;
import io.putzplan.engine.roster.VisitStop;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Rosters as they come from a document in which something was left out. */
@NullUnmarked
class CompletenessTest {

    private static final RosterProblem PROBLEM =
            aProblem().with(aCleaner("c-1")).with(aVisit("v-1")).build();
    private static final Route ROUTE =
            aRoute(PROBLEM, "c-1", "2027-03-02T08:00").visit("v-1").build();

    private static List<String> judge(Route route) {
        return Verdicts.messages(
                Verdicts.of(PROBLEM, Packs.germany(), new Roster(PROBLEM.id(), List.of(route), List.of())));
    }

    @Test
    void reportsEverythingThatIsMissing() {
        Route route = new Route(
                null,
                null,
                null,
                List.of(new VisitStop(null, null, null, null, 0, 0, 0), new BreakStop(null, null, null)),
                0,
                0,
                null);

        assertThat(judge(route))
                .containsExactly(
                        "roster: routes[0].cleaner is missing, must be given (roster format)",
                        "roster: routes[0].day is missing, must be given (roster format)",
                        "roster: routes[0].departure is missing, must be given (roster format)",
                        "roster: routes[0].arrival is missing, must be given (roster format)",
                        "roster: routes[0].stops[0].start is missing, must be given (roster format)",
                        "roster: routes[0].stops[0].end is missing, must be given (roster format)",
                        "roster: routes[0].stops[0].visit is missing, must be given (roster format)",
                        "roster: routes[0].stops[0].arrival is missing, must be given (roster format)",
                        "roster: routes[0].stops[1].start is missing, must be given (roster format)",
                        "roster: routes[0].stops[1].end is missing, must be given (roster format)",
                        "roster: routes[0].stops[1].kind is missing, must be given (roster format)",
                        "visit v-1: on no route and not unassigned, must be one of both (roster format)");
    }

    @Test
    void reportsMissingNames() {
        Roster roster = new Roster(null, List.of(ROUTE), List.of(new UnassignedVisit(null, Map.of())));

        assertThat(Verdicts.of(PROBLEM, Packs.germany(), roster))
                .extracting(Violation::ruleId)
                .containsExactly("roster.problem", "roster.unknownVisit");
    }

    @Test
    void reportsFractionsOfASecond() {
        OffsetDateTime late = ROUTE.departure().plusNanos(500_000_000);

        assertThat(judge(new Route("c-1", ROUTE.day(), late, ROUTE.stops(), 0, 0, ROUTE.arrival())))
                .containsExactly("roster: routes[0].departure 2027-03-02T08:00:00.500+01:00, must be a whole number of "
                        + "seconds (roster format)");
    }

    @Test
    void reportsDaysBeyondTheCalendar() {
        Route route =
                new Route("c-1", LocalDate.MAX, OffsetDateTime.MAX.withNano(0), ROUTE.stops(), 0, 0, ROUTE.arrival());

        assertThat(judge(route))
                .containsExactly(
                        "roster: routes[0].day +999999999-12-31, must be in the years 0000 to 9999 (roster format)",
                        "roster: routes[0].departure +999999999-12-31, must be in the years 0000 to 9999 "
                                + "(roster format)");
    }

    @Test
    void judgesTheFirstAndTheLastDayOfTheCalendar() {
        assertThat(List.of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31)))
                .allSatisfy(day -> assertThat(
                                judge(new Route("c-1", day, ROUTE.departure(), ROUTE.stops(), 0, 0, ROUTE.arrival())))
                        .noneMatch(message -> message.contains("must be in the years")));
    }
}
