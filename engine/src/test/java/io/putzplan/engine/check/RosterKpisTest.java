package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.Rosters;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Priority;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.roster.CleanerKpis;
import io.putzplan.engine.roster.Continuity;
import io.putzplan.engine.roster.Kpis;
import io.putzplan.engine.roster.Lateness;
import io.putzplan.engine.roster.LawMargin;
import io.putzplan.engine.roster.Measure;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.TimeSplit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RosterKpisTest {

    /** Two cleaners, a household seen by both, a rest, a break, a wait; one optional visit is left out. */
    private static final RosterProblem PROBLEM = aProblem()
            .with(aCleaner("c-1")
                    .livingAt(MainStreet.minute(10))
                    .reimbursed(30)
                    .after(Duration.ofHours(38), "2027-02-28T20:00"))
            .with(aCleaner("c-2"))
            .with(aVisit("v-1").forHousehold("h-1").liking("c-1").priority(Priority.HIGH))
            .with(aVisit("v-2").at(MainStreet.minute(5)).lasting(Duration.ofHours(2)))
            .with(aVisit("v-3").forHousehold("h-1"))
            .with(aVisit("v-4").optionalFor(100))
            .build();

    private static final Route FIRST = aRoute(PROBLEM, "c-1", "2027-03-01T08:00")
            .visit("v-1")
            .visitAfterBreakWithRests("v-2", Duration.ofMinutes(30), 1, Duration.ofMinutes(10))
            .build();
    private static final Route SECOND = aRoute(PROBLEM, "c-2", "2027-03-02T08:00")
            .visitAfterWaiting("v-3", Duration.ofMinutes(10))
            .build();

    private static Kpis kpis(RulePack rules, Roster roster) {
        return new RosterKpis(PROBLEM, MainStreet.of(PROBLEM), rules).of(roster);
    }

    private static Kpis kpis(RulePack rules) {
        return kpis(rules, Rosters.aRoster(PROBLEM, FIRST, SECOND));
    }

    @Test
    void countsVisitsByPriority() {
        Kpis kpis = kpis(Packs.germany());

        assertThat(kpis.served())
                .isEqualTo(Map.of(Priority.LOW, 0, Priority.NORMAL, 2, Priority.HIGH, 1, Priority.CRITICAL, 0));
        assertThat(kpis.unassigned())
                .isEqualTo(Map.of(Priority.LOW, 0, Priority.NORMAL, 1, Priority.HIGH, 0, Priority.CRITICAL, 0));
        assertThat(kpis.mandatoryServedShare()).isEqualTo(1);
        assertThat(kpis.servedVisits()).isEqualTo(3);
        assertThat(kpis.unassignedVisits()).isEqualTo(1);
    }

    @Test
    void saysWhereTheTimeOfEveryCleanerGoes() {
        List<CleanerKpis> cleaners = kpis(Packs.germany()).cleaners();

        assertThat(cleaners)
                .containsExactly(
                        new CleanerKpis(
                                "c-1",
                                1,
                                2,
                                new TimeSplit(10_800, 300, 900, 0, 600, 1_800, 12_600, 12_600),
                                144_000,
                                0,
                                7_000,
                                300,
                                10_000),
                        new CleanerKpis(
                                "c-2",
                                1,
                                1,
                                new TimeSplit(3_600, 0, 0, 600, 0, 0, 4_200, 4_200),
                                144_000,
                                0,
                                2_333,
                                0,
                                0));
    }

    @Test
    void accountsForAllPaidTime() {
        TimeSplit time = kpis(Packs.germany()).time();

        assertThat(time.serviceSeconds()
                        + time.travelSeconds()
                        + time.homeLegSeconds()
                        + time.waitingSeconds()
                        + time.restSeconds())
                .isEqualTo(time.paidSeconds());
        assertThat(time.productiveShare()).isEqualTo(14_400.0 / 15_300, within(1e-12));
    }

    @Test
    void paysOvertimeAfterWhatWasWorkedBefore() {
        CleanerKpis first = kpis(Packs.washington()).cleaners().getFirst();

        assertThat(first.time().paidSeconds()).isEqualTo(11_700);
        assertThat(first.overtimeSeconds()).isEqualTo(4_500);
        assertThat(first.wageCents()).isEqualTo(7_750);
    }

    @Test
    void saysWhoSeesWhom() {
        assertThat(kpis(Packs.germany()).continuity()).isEqualTo(new Continuity(2, 1.5, 2, 1));
    }

    @Test
    void findsTheTightestMargins() {
        LocalDate monday = LocalDate.of(2027, 3, 1);

        assertThat(kpis(Packs.germany()).tightestMargins())
                .extracting(LawMargin::ruleId, LawMargin::cleaner, LawMargin::day, LawMargin::seconds)
                .containsExactly(
                        tuple("de.arbzg.daily", "c-1", monday, 23_400L),
                        tuple("de.arbzg.break", "c-1", monday, 13_500L),
                        tuple("contract.maxWeeklyHours", "c-1", monday, 455_400L),
                        tuple("de.arbzg.rest", "c-1", monday, 3_600L));
    }

    @Test
    void saysWhereALimitCameClose() {
        assertThat(kpis(Packs.germany()).tightestMargins())
                .contains(new LawMargin(
                        "MIN_DAILY_REST",
                        "de.arbzg.rest",
                        "ArbZG §5(1)",
                        "c-1",
                        LocalDate.of(2027, 3, 1),
                        3_600,
                        Measure.DURATION,
                        43_200,
                        39_600,
                        Instant.parse("2027-02-28T19:00:00Z"),
                        Instant.parse("2027-03-01T07:00:00Z")));
    }

    @Test
    void describesAnEmptyRoster() {
        Kpis kpis = kpis(Packs.germany(), Rosters.aRoster(PROBLEM));

        assertThat(kpis.mandatoryServedShare()).isZero();
        assertThat(kpis.time()).isEqualTo(TimeSplit.NONE);
        assertThat(kpis.time().productiveShare()).isZero();
        assertThat(kpis.continuity()).isEqualTo(new Continuity(0, 0, 0, 0));
        assertThat(kpis.tightestMargins()).isEmpty();
        assertThat(kpis.cleaners()).hasSize(2);
    }

    @Test
    void saysHowLateVisitsAre() {
        LocalDateTime eight = LocalDateTime.parse("2027-03-01T08:00");
        TimeWindow soft = new TimeWindow(eight, eight.plusHours(8), null, eight);
        RosterProblem problem = aProblem()
                .with(aCleaner("a"))
                .with(aVisit("v").within(soft))
                .with(aVisit("w").within(soft))
                .with(aVisit("x").within(soft))
                .build();
        Roster roster = Rosters.aRoster(
                problem,
                aRoute(problem, "a", "2027-03-01T08:00")
                        .visit("v")
                        .visit("w")
                        .visit("x")
                        .build());

        Kpis kpis = new RosterKpis(problem, MainStreet.of(problem), Packs.lawless()).of(roster);

        assertThat(kpis.lateness()).isEqualTo(new Lateness(2, 3_600 + 7_200, 7_200));
        assertThat(kpis(Packs.germany()).lateness()).isEqualTo(new Lateness(0, 0, 0));
    }
}
