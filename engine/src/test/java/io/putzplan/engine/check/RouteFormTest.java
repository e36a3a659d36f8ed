package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.Rosters;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.BreakKind;
import io.putzplan.engine.roster.BreakStop;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.Stop;
import io.putzplan.engine.roster.VisitStop;
import io.putzplan.engine.travel.MatrixTravelTimes;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One faithful route, and every way to tell it wrongly. */
class RouteFormTest {

    private static final String DAY = "2027-03-02T";
    private static final RosterProblem PROBLEM = aProblem()
            .with(aCleaner("c-1").livingAt(MainStreet.minute(10)))
            .with(aVisit("v-1").at(MainStreet.minute(0)))
            .with(aVisit("v-2").at(MainStreet.minute(5)))
            .build();

    /** 08:00 leave, 08:10 to 09:10 v-1, 09:15 to 09:45 break, 09:45 to 10:55 v-2 with a rest 10:15 to 10:25, home 11:00. */
    private static final Route ROUTE = aRoute(PROBLEM, "c-1", DAY + "08:00")
            .visit("v-1")
            .visitAfterBreakWithRests("v-2", Duration.ofMinutes(30), 1, Duration.ofMinutes(10))
            .build();

    private static List<Violation> judge(Route route) {
        return judge(Packs.lawless(), route);
    }

    private static List<Violation> judge(RulePack rules, Route route) {
        return Verdicts.of(PROBLEM, rules, route);
    }

    private static OffsetDateTime at(String clock) {
        return OffsetDateTime.parse(DAY + clock + "+01:00");
    }

    private static VisitStop visit(String id, String arrival, String start, String end) {
        return new VisitStop(
                id, at(arrival), at(start), at(end), id.equals("v-1") ? 600 : 300, id.equals("v-1") ? 5_000 : 2_500, 0);
    }

    private static BreakStop pause(String start, String end) {
        return new BreakStop(BreakKind.UNPAID_BREAK, at(start), at(end));
    }

    private static BreakStop rest(String start, String end) {
        return new BreakStop(BreakKind.PAID_REST, at(start), at(end));
    }

    private static Route withStops(Stop... stops) {
        return new Route("c-1", ROUTE.day(), ROUTE.departure(), List.of(stops), 300, 2_500, ROUTE.arrival());
    }

    /** {@code ROUTE} with the stop at {@code index} told otherwise. */
    private static Route with(int index, Stop stop) {
        List<Stop> stops = new ArrayList<>(ROUTE.stops());
        stops.set(index, stop);
        return withStops(stops.toArray(Stop[]::new));
    }

    @Test
    void acceptsTheFaithfulRoute() {
        assertThat(judge(ROUTE)).isEmpty();
        assertThat(ROUTE.stops())
                .containsExactly(
                        visit("v-1", "08:10", "08:10", "09:10"),
                        pause("09:15", "09:45"),
                        visit("v-2", "09:15", "09:45", "10:55"),
                        rest("10:15", "10:25"));
    }

    @Test
    void reportsArrivalBeforeTheLegCanEnd() {
        assertThat(Verdicts.messages(judge(
                        new Route("c-1", ROUTE.day(), at("08:00:01"), ROUTE.stops(), 300, 2_500, ROUTE.arrival()))))
                .containsExactly("c-1 Tue 2 March, visit v-1: arrival Tue 08:10, must be Tue 08:10:01 after leaving "
                        + "Tue 08:00:01 and 10 min of travel (roster format)");
    }

    @Test
    void reportsReturnBeforeTheLegCanEnd() {
        assertThat(judge(new Route("c-1", ROUTE.day(), ROUTE.departure(), ROUTE.stops(), 300, 2_500, at("10:59:59"))))
                .extracting(Violation::ruleId, Violation::seconds)
                .containsExactly(tuple("roster.arrivalTooEarly", 1L));
    }

    @Test
    void reportsTimeBetweenLeavingAndArrivalThatIsNotTravel() {
        assertThat(Verdicts.messages(
                        judge(new Route("c-1", ROUTE.day(), at("07:50"), ROUTE.stops(), 300, 2_500, ROUTE.arrival()))))
                .containsExactly("c-1 Tue 2 March, visit v-1: arrival Tue 08:10, must be Tue 08:00 or the time "
                        + "between a declared wait or break (roster format)");
    }

    @ParameterizedTest
    @CsvSource({"299,2500,roster.travelSeconds,1", "300,2499,roster.travelMetres,1", "360,2500,roster.travelSeconds,60"
    })
    void reportsTravelThatContradictsTheTravelTimes(int seconds, int metres, String ruleId, long amount) {
        assertThat(judge(new Route(
                        "c-1", ROUTE.day(), ROUTE.departure(), ROUTE.stops(), seconds, metres, ROUTE.arrival())))
                .extracting(Violation::ruleId, Violation::seconds)
                .containsExactly(tuple(ruleId, amount));
    }

    @Test
    void reportsServiceThatIsTooShort() {
        assertThat(Verdicts.messages(judge(with(0, visit("v-1", "08:10", "08:10", "09:09:59")))))
                .contains("c-1 Tue 2 March, visit v-1: service 59 min 59 s, must be 1 h with the rests inside "
                        + "(roster format)");
    }

    @Test
    void reportsServiceThatLeavesNoRoomForItsRests() {
        assertThat(judge(with(2, visit("v-2", "09:15", "09:45", "10:45"))))
                .extracting(Violation::ruleId, Violation::seconds)
                .contains(tuple("roster.serviceTooShort", 600L));
    }

    @Test
    void reportsServiceThatIsTooLong() {
        assertThat(judge(with(2, visit("v-2", "09:15", "09:45", "10:55:01"))))
                .extracting(Violation::ruleId, Violation::seconds)
                .contains(tuple("roster.serviceTooLong", 1L));
    }

    @Test
    void reportsRestOutsideAVisit() {
        assertThat(judge(with(3, rest("10:50", "11:00"))))
                .extracting(Violation::ruleId, Violation::seconds)
                .containsExactly(tuple("roster.serviceTooLong", 300L), tuple("roster.restOutsideVisit", 300L));
    }

    @Test
    void reportsBreakOutsideIdleTime() {
        assertThat(Verdicts.messages(judge(with(1, pause("09:14", "09:45")))))
                .containsExactly("c-1 Tue 2 March: unpaid break Tue 09:14 to 09:45, must lie between an arrival and "
                        + "its service start (roster format)");
    }

    @Test
    void reportsEverySecondOfIdleTimeThatIsUndeclared() {
        assertThat(judge(with(1, pause("09:16", "09:45"))))
                .extracting(Violation::ruleId, Violation::seconds)
                .containsExactly(tuple("roster.idleUndeclared", 60L));
        assertThat(judge(new Route("c-1", ROUTE.day(), at("07:50"), ROUTE.stops(), 300, 2_500, ROUTE.arrival())))
                .extracting(Violation::ruleId, Violation::seconds)
                .containsExactly(tuple("roster.idleUndeclared", 600L));
    }

    @Test
    void takesNoPaidRestForABreak() {
        assertThat(judge(with(1, rest("09:15", "09:45"))))
                .extracting(Violation::ruleId, Violation::seconds)
                .contains(tuple("roster.idleUndeclared", 1_800L), tuple("roster.restOutsideVisit", 1_800L));
    }

    @Test
    void reportsIdleTimeThatIsNeitherWaitingNorBreak() {
        assertThat(Verdicts.messages(judge(with(1, pause("09:16", "09:45")))))
                .containsExactly("c-1 Tue 2 March, visit v-2: waiting 0 s, must be 60 s of idle time that is no break "
                        + "(roster format)");
    }

    @Test
    void reportsWaitingThatDidNotTakePlace() {
        assertThat(judge(with(0, new VisitStop("v-1", at("08:10"), at("08:10"), at("09:10"), 600, 5_000, 7))))
                .extracting(Violation::ruleId, Violation::seconds)
                .containsExactly(tuple("roster.waitingSeconds", 7L));
    }

    @Test
    void reportsEverySecondOfWaitingThatIsUndeclared() {
        Route route = withStops(
                ROUTE.stops().get(0),
                pause("09:16", "09:45"),
                new VisitStop("v-2", at("09:15"), at("09:45"), at("10:55"), 300, 2_500, 20),
                ROUTE.stops().get(3));

        assertThat(judge(route))
                .extracting(Violation::ruleId, Violation::seconds)
                .containsExactly(tuple("roster.idleUndeclared", 40L));
    }

    @Test
    void acceptsARestThatBeginsWithTheService() {
        assertThat(judge(with(3, rest("09:45", "09:55")))).isEmpty();
    }

    @Test
    void reportsServiceBeforeArrival() {
        assertThat(judge(with(0, new VisitStop("v-1", at("08:10"), at("08:09"), at("09:10"), 600, 5_000, 0))))
                .extracting(Violation::ruleId, Violation::seconds)
                .containsExactly(tuple("roster.serviceTooLong", 60L), tuple("roster.startBeforeArrival", 60L));
        assertThat(Verdicts.messages(
                        judge(with(0, new VisitStop("v-1", at("08:10"), at("08:09"), at("09:10"), 600, 5_000, 0)))))
                .contains("c-1 Tue 2 March, visit v-1: service starts Tue 08:09, must not start before arrival"
                        + " Tue 08:10 (roster format)");
    }

    @Test
    void reportsUnpaidBreakTooShortToBeOffDuty() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1").maxDailyHours(Duration.ofHours(2)))
                .with(aVisit("v-1"))
                .with(aVisit("v-2"))
                .build();

        assertThat(Verdicts.brief(Verdicts.of(
                        problem,
                        Packs.germany(),
                        aRoute(problem, "c-1", DAY + "08:00")
                                .visit("v-1")
                                .visitAfterBreak("v-2", Duration.ofSeconds(899))
                                .build())))
                .containsExactly(
                        "WELL_FORMED roster.breakTooShort c-1 1", "MAX_DAILY_WORK contract.maxDailyHours c-1 899");
    }

    @Test
    void reportsStopsOutOfOrder() {
        assertThat(judge(withStops(
                        visit("v-2", "09:15", "09:45", "10:55"),
                        rest("10:15", "10:25"),
                        visit("v-1", "08:10", "08:10", "09:10"),
                        pause("09:15", "09:45"))))
                .extracting(Violation::ruleId, Violation::visit, Violation::seconds)
                .contains(tuple("roster.outOfOrder", "v-1", 7_500L));
    }

    @Test
    void reportsOverlappingServices() {
        assertThat(judge(withStops(visit("v-1", "08:10", "08:10", "09:10"), visit("v-2", "09:00", "09:00", "10:00"))))
                .extracting(Violation::ruleId, Violation::seconds)
                .contains(tuple("roster.overlap", 600L), tuple("roster.arrivalTooEarly", 900L));
    }

    @Test
    void countsOverlappingBreaksOnce() {
        Route route = withStops(
                ROUTE.stops().get(0),
                pause("09:15", "09:40"),
                pause("09:20", "09:45"),
                ROUTE.stops().get(2),
                ROUTE.stops().get(3));

        assertThat(judge(route))
                .extracting(Violation::ruleId, Violation::seconds)
                .containsExactly(tuple("roster.overlap", 1_200L));
    }

    @Test
    void reportsStopThatRunsBackwards() {
        assertThat(judge(with(1, pause("09:45", "09:15"))))
                .extracting(Violation::ruleId, Violation::seconds)
                .contains(tuple("roster.backwards", 1_800L));
        assertThat(Verdicts.messages(judge(with(3, rest("10:15", "10:15")))))
                .contains("c-1 Tue 2 March: paid rest Tue 10:15 to 10:15, must end after it starts (roster format)");
    }

    @Test
    void reportsVisitNobodyKnowsAndJudgesTheRest() {
        RosterProblem windows = aProblem()
                .with(aCleaner("c-1").livingAt(MainStreet.minute(10)))
                .with(aVisit("v-1").at(MainStreet.minute(0)).startingBetween(DAY + "07:00", DAY + "08:09"))
                .build();
        Route route = withStops(visit("v-1", "08:10", "08:10", "09:10"), visit("v-9", "09:15", "09:15", "10:55"));

        assertThat(Verdicts.brief(
                        Verdicts.of(windows, Packs.lawless(), new Roster(windows.id(), List.of(route), List.of()))))
                .containsExactly("WELL_FORMED roster.unknownVisit c-1 1", "TIME_WINDOW visit.window c-1 60");
    }

    @Test
    void reportsLegWithoutTravelTime() {
        MatrixTravelTimes nowhere = new MatrixTravelTimes(List.of(), Map.of());

        assertThat(new RosterChecker(PROBLEM, nowhere, Packs.lawless())
                        .check(Rosters.aRoster(PROBLEM, ROUTE))
                        .violations())
                .extracting(Violation::ruleId)
                .containsExactly("roster.noTravelTime", "roster.noTravelTime", "roster.noTravelTime");
    }

    @Test
    void neverTakesTravelForABreak() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1").maxDailyHours(Duration.ofHours(2)))
                .with(aVisit("v-1"))
                .with(aVisit("v-2").at(MainStreet.minute(20)))
                .build();
        Route honest =
                aRoute(problem, "c-1", DAY + "08:00").visit("v-1").visit("v-2").build();
        Route dishonest = new Route(
                "c-1",
                honest.day(),
                honest.departure(),
                List.of(
                        honest.stops().get(0),
                        pause("09:00", "09:20"),
                        new VisitStop("v-2", at("09:00"), at("09:20"), at("10:20"), 1_200, 10_000, 0)),
                honest.returnTravelSeconds(),
                honest.returnTravelMetres(),
                honest.arrival());

        assertThat(Verdicts.brief(Verdicts.of(problem, Packs.germany(), dishonest)))
                .containsExactly(
                        "WELL_FORMED roster.arrivalTooEarly c-1 1200",
                        "MAX_DAILY_WORK contract.maxDailyHours c-1 2400");
    }

    @Test
    void readsTimesOfAnyOffset() {
        Route utc = new Route(
                "c-1",
                ROUTE.day(),
                OffsetDateTime.parse(DAY + "07:00Z"),
                ROUTE.stops(),
                300,
                2_500,
                OffsetDateTime.parse(DAY + "12:00+02:00"));

        assertThat(judge(utc)).isEmpty();
    }
}
