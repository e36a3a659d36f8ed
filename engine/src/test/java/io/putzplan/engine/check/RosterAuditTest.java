package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.Rosters;
import io.putzplan.engine.fixture.VisitBuilder;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.Priority;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.roster.Route;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterAuditTest {

    private static RosterAudit audit(RosterProblem problem, RulePack rules, Route... routes) {
        return RosterAudit.of(problem, MainStreet.of(problem), rules, Rosters.aRoster(problem, routes));
    }

    private static RosterAudit auditOne(CleanerBuilder cleaner, VisitBuilder visit, String departure) {
        RosterProblem problem = aProblem()
                .priced(new Prices(10, 5, 20, 1_500, 500, 0))
                .with(cleaner)
                .with(aCleaner("c-2"))
                .with(visit)
                .build();
        return audit(
                problem,
                Packs.germany(),
                aRoute(problem, "c-1", departure).visit("v-1").build());
    }

    @Test
    void roundsWagesHalfUpOncePerWeek() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1").earning(1))
                .with(aVisit("v-1").lasting(Duration.ofMinutes(15)))
                .with(aVisit("v-2").lasting(Duration.ofMinutes(15)))
                .build();
        Route first = aRoute(problem, "c-1", "2027-03-01T08:00").visit("v-1").build();
        Route second = aRoute(problem, "c-1", "2027-03-02T08:00").visit("v-2").build();

        assertThat(audit(problem, Packs.germany(), first, second).wageCents()).isEqualTo(1);
        assertThat(audit(problem, Packs.germany(), first).wageCents()).isZero();
    }

    @Test
    void paysOvertimeOfEachWeekOnItsOwn() {
        RosterProblem problem = aProblem()
                .inSeattle()
                .weeksFrom(DayOfWeek.THURSDAY)
                .with(aCleaner("c-1").after(Duration.ofHours(39), null))
                .with(aVisit("v-1").lasting(Duration.ofHours(3)))
                .with(aVisit("v-2").lasting(Duration.ofHours(3)))
                .build();

        assertThat(audit(
                                problem,
                                Packs.washington(),
                                aRoute(problem, "c-1", "2027-03-01T08:00")
                                        .visit("v-1")
                                        .build(),
                                aRoute(problem, "c-1", "2027-03-05T08:00")
                                        .visit("v-2")
                                        .build())
                        .wageCents())
                .isEqualTo(3 * 2_000 + 2 * 1_000 + 3 * 2_000);
    }

    @Test
    void paysNoOvertimeTwiceForHistoryBeyondTheThreshold() {
        RosterProblem problem = aProblem()
                .inSeattle()
                .with(aCleaner("c-1").after(Duration.ofHours(45), null))
                .with(aVisit("v-1"))
                .build();

        assertThat(audit(
                                problem,
                                Packs.washington(),
                                aRoute(problem, "c-1", "2027-03-01T08:00")
                                        .visit("v-1")
                                        .build())
                        .wageCents())
                .isEqualTo(3_000);
    }

    @Test
    void reimbursesHomeLegsToo() {
        assertThat(auditOne(
                                aCleaner("c-1").livingAt(MainStreet.minute(1)).reimbursed(35),
                                aVisit("v-1"),
                                "2027-03-01T08:00")
                        .travelCents())
                .isEqualTo(35);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-02T08:30, 0",
        "2027-03-02T09:00, 0",
        "2027-03-02T09:00:05, 0",
        "2027-03-02T09:00:06, 1",
        "2027-03-02T09:10, 50",
        "2027-03-02T09:15, 75",
        "2027-03-02T09:16, 95",
        "2027-03-02T07:44, 95",
        "2027-03-03T08:30, 1500"
    })
    void pricesTheDistanceToThePreferredWindow(String start, long cents) {
        VisitBuilder visit = aVisit("v-1").preferring("2027-03-02T08:00", "2027-03-02T09:00");

        assertThat(auditOne(aCleaner("c-1"), visit, start).preferenceCents()).isEqualTo(cents);
    }

    @Test
    void chargesEachShiftWithARoute() {
        RosterProblem problem = aProblem()
                .priced(new Prices(10, 5, 20, 1_500, 500, 250))
                .with(aCleaner("c-1"))
                .with(aCleaner("c-2"))
                .with(aVisit("v-1"))
                .with(aVisit("v-2"))
                .build();
        Route monday = aRoute(problem, "c-1", "2027-03-01T08:00").visit("v-1").build();
        Route tuesday = aRoute(problem, "c-1", "2027-03-02T08:00").visit("v-2").build();

        assertThat(audit(problem, Packs.lawless()).usedShiftCents()).isZero();
        assertThat(audit(problem, Packs.lawless(), monday).usedShiftCents()).isEqualTo(250);
        assertThat(audit(problem, Packs.lawless(), monday, tuesday).usedShiftCents())
                .isEqualTo(500);
    }

    @Test
    void creditsPreferredCleanersAndPrizes() {
        assertThat(auditOne(aCleaner("c-1"), aVisit("v-1").liking("c-1"), "2027-03-02T08:00")
                        .creditCents())
                .isEqualTo(500);
        assertThat(auditOne(aCleaner("c-1"), aVisit("v-1").liking("c-2").optionalFor(70), "2027-03-02T08:00")
                        .creditCents())
                .isEqualTo(70);
    }

    @Test
    void chargesPointsForMandatoryVisitsLeftOut() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1"))
                .with(aVisit("v-1").priority(Priority.HIGH).lasting(Duration.ofSeconds(61)))
                .with(aVisit("v-2").priority(Priority.CRITICAL).optionalFor(100))
                .build();

        assertThat(audit(problem, Packs.germany()).unassignedPoints()).isEqualTo(4_002);
        assertThat(audit(
                                problem,
                                Packs.germany(),
                                aRoute(problem, "c-1", "2027-03-01T08:00")
                                        .visit("v-1")
                                        .build())
                        .unassignedPoints())
                .isZero();
    }

    @Test
    void pricesTravelTimeAndLatenessOfEachVisitAndTheLargest() {
        TimeWindow soft = new TimeWindow(
                LocalDateTime.parse("2027-03-01T08:00"),
                LocalDateTime.parse("2027-03-01T16:00"),
                null,
                LocalDateTime.parse("2027-03-01T08:10"));
        RosterProblem problem = aProblem()
                .priced(new Prices(0, 0, 0, 0, 0, 0, 6, 12, 60))
                .with(aCleaner("c-1"))
                .with(aCleaner("c-2"))
                .with(aVisit("v-1").at(MainStreet.minute(10)).within(soft))
                .with(aVisit("v-2").at(MainStreet.minute(10)).within(soft))
                .build();
        Route inTime = aRoute(problem, "c-1", "2027-03-01T08:00").visit("v-1").build();
        Route late = aRoute(problem, "c-2", "2027-03-01T08:02:30").visit("v-2").build();

        RosterAudit audit = audit(problem, Packs.germany(), inTime, late);
        assertThat(audit.travelTimeCents()).isEqualTo(2 * 120);
        assertThat(audit.latenessCents()).isEqualTo(30);
        assertThat(audit.largestLatenessCents()).isEqualTo(150);
        assertThat(audit(problem, Packs.germany(), inTime).latenessCents()).isZero();
        assertThat(audit(problem, Packs.germany(), inTime).largestLatenessCents())
                .isZero();
    }

    @Test
    void callsNoVisitLateOutsideItsWindows() {
        TimeWindow soft = new TimeWindow(
                LocalDateTime.parse("2027-03-01T08:00"),
                LocalDateTime.parse("2027-03-01T09:00"),
                null,
                LocalDateTime.parse("2027-03-01T08:00"));
        VisitBuilder visit = aVisit("v-1").within(soft);

        assertThat(auditOne(aCleaner("c-1"), visit, "2027-03-01T09:00").latenessCents())
                .isEqualTo(600);
        assertThat(auditOne(aCleaner("c-1"), visit, "2027-03-01T09:00:01").latenessCents())
                .isZero();
    }

    private static LocalDateTime monday(int hour) {
        return LocalDateTime.parse("2027-03-01T00:00").plusHours(hour);
    }

    /** What is charged for a start at ten o'clock, a cent a minute. */
    private static long lateAtTen(VisitBuilder visit) {
        RosterProblem problem = aProblem()
                .priced(new Prices(0, 0, 0, 0, 0, 0, 0, 1, 0))
                .with(aCleaner("c-1"))
                .with(visit)
                .build();
        Route route = aRoute(problem, "c-1", "2027-03-01T10:00").visit("v-1").build();
        return audit(problem, Packs.lawless(), route).latenessCents();
    }

    @Test
    void chargesLatenessByTheKindestWindowThatHoldsTheService() {
        TimeWindow allDay = new TimeWindow(monday(8), monday(16), null, monday(8));
        TimeWindow fromTen = new TimeWindow(monday(10), monday(16), monday(11), monday(10));
        TimeWindow fromEleven = new TimeWindow(monday(11), monday(16), null, monday(12));
        TimeWindow tooShort = new TimeWindow(monday(9), monday(16), monday(11).minusSeconds(1), monday(10));

        assertThat(lateAtTen(aVisit("v-1").within(allDay))).isEqualTo(120);
        assertThat(lateAtTen(aVisit("v-1").within(allDay).within(fromTen))).isZero();
        assertThat(lateAtTen(aVisit("v-1").within(allDay).within(fromEleven))).isEqualTo(120);
        assertThat(lateAtTen(aVisit("v-1").within(allDay).within(tooShort))).isEqualTo(120);
    }

    @Test
    void chargesNoLatenessOfAPromisedStart() {
        TimeWindow allDay = new TimeWindow(monday(8), monday(16), null, monday(8));

        assertThat(lateAtTen(aVisit("v-1").within(allDay).pinned(new Pin(null, null, monday(10)))))
                .isZero();
    }
}
