package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.ProblemBuilder;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestRulesTest {

    private static final RulePack TEN_HOURS_REST = Packs.with(
            Packs.washington(), Packs.rule("x.rest", Effect.HARD, "Law §5", new MinDailyRest(Duration.ofHours(10))));

    /** One hour of work from each of the two moments. */
    private static List<Violation> judge(ProblemBuilder days, RulePack rules, String firstStart, String secondStart) {
        RosterProblem problem = days.with(aCleaner("c-1")
                        .working(firstStart, firstStart.substring(0, 10) + "T23:30")
                        .working(secondStart, secondStart.substring(0, 10) + "T23:30"))
                .with(aVisit("v-1"))
                .with(aVisit("v-2"))
                .build();
        return Verdicts.ofBoth(
                problem,
                rules,
                aRoute(problem, "c-1", firstStart).visit("v-1").build(),
                aRoute(problem, "c-1", secondStart).visit("v-2").build());
    }

    @Test
    void acceptsALongNight() {
        assertThat(judge(aProblem(), Packs.germany(), "2027-03-01T16:00", "2027-03-02T08:00"))
                .isEmpty();
    }

    @Test
    void acceptsExactlyElevenHours() {
        assertThat(judge(aProblem(), Packs.germany(), "2027-03-01T19:00", "2027-03-02T07:00"))
                .isEmpty();
    }

    @Test
    void reportsOneSecondTooLittle() {
        assertThat(Verdicts.brief(judge(aProblem(), Packs.germany(), "2027-03-01T19:00", "2027-03-02T06:59:59")))
                .containsExactly("MIN_DAILY_REST de.arbzg.rest c-1 1");
    }

    @Test
    void reportsOneMinuteTooLittle() {
        assertThat(Verdicts.brief(judge(aProblem(), Packs.germany(), "2027-03-01T19:00", "2027-03-02T06:59")))
                .containsExactly("MIN_DAILY_REST de.arbzg.rest c-1 60");
    }

    @Test
    void acceptsExactlyTheAgreedRestWhereNoLawAsksForRest() {
        assertThat(agreed(Packs.washington(), "2027-03-02T06:00")).isEmpty();
    }

    @Test
    void reportsOneSecondLessThanAgreed() {
        assertThat(Verdicts.brief(agreed(Packs.washington(), "2027-03-02T05:59:59")))
                .containsExactly("MIN_DAILY_REST contract.minDailyRest c-1 1");
    }

    @Test
    void reportsLawAndContractApart() {
        assertThat(Verdicts.brief(agreed(Packs.germany(), "2027-03-02T05:59:59")))
                .containsExactly("MIN_DAILY_REST de.arbzg.rest c-1 3601", "MIN_DAILY_REST contract.minDailyRest c-1 1");
    }

    /** A cleaner who agreed on ten hours works until 20:00 on Monday and begins again at {@code secondStart}; so does another. */
    private static List<Violation> agreed(RulePack rules, String secondStart) {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1").minDailyRest(Duration.ofHours(10)))
                .with(aCleaner("c-2"))
                .with(aVisit("v-1"))
                .with(aVisit("v-2"))
                .with(aVisit("v-3"))
                .build();
        return Verdicts.ofBoth(
                problem,
                rules,
                aRoute(problem, "c-1", "2027-03-01T19:00").visit("v-1").build(),
                aRoute(problem, "c-2", "2027-03-01T19:00").visit("v-3").build(),
                aRoute(problem, "c-1", secondStart).visit("v-2").build());
    }

    @Test
    void saysHowLongAfterWhen() {
        assertThat(Verdicts.messages(judge(aProblem(), Packs.germany(), "2027-03-01T19:00", "2027-03-02T06:20")))
                .containsExactly(
                        "c-1 Tue 2 March: rest 10 h 20 min after Mon 20:00, must be at least 11 h (ArbZG §5(1))");
    }

    @Test
    void measuresElapsedTimeWhenTheClockJumpsForwardInBerlin() {
        ProblemBuilder days = aProblem().from("2027-03-22", "2027-03-28");

        assertThat(Verdicts.messages(judge(days, Packs.germany(), "2027-03-27T20:00", "2027-03-28T08:00")))
                .containsExactly("c-1 Sun 28 March: rest 10 h after Sat 21:00, must be at least 11 h (ArbZG §5(1))");
    }

    @Test
    void acceptsTwelveClockHoursWhenTheClockJumpsForwardInBerlin() {
        ProblemBuilder days = aProblem().from("2027-03-22", "2027-03-28");

        assertThat(judge(days, Packs.germany(), "2027-03-27T20:00", "2027-03-28T09:00"))
                .isEmpty();
    }

    @Test
    void measuresElapsedTimeWhenTheClockIsSetBackInBerlin() {
        ProblemBuilder days = aProblem().from("2027-10-25", "2027-10-31");

        assertThat(judge(days, Packs.germany(), "2027-10-30T19:00", "2027-10-31T06:00"))
                .isEmpty();
    }

    @Test
    void reportsOneSecondTooLittleWhenTheClockIsSetBackInBerlin() {
        ProblemBuilder days = aProblem().from("2027-10-25", "2027-10-31");

        assertThat(Verdicts.brief(judge(days, Packs.germany(), "2027-10-30T19:00", "2027-10-31T05:59:59")))
                .containsExactly("MIN_DAILY_REST de.arbzg.rest c-1 1");
    }

    @Test
    void measuresElapsedTimeWhenTheClockJumpsForwardInLosAngeles() {
        ProblemBuilder days = aProblem().inSeattle().from("2027-03-08", "2027-03-14");

        assertThat(Verdicts.brief(judge(days, TEN_HOURS_REST, "2027-03-13T20:00", "2027-03-14T07:00")))
                .containsExactly("MIN_DAILY_REST x.rest c-1 3600");
    }

    @Test
    void countsTheLastShiftBeforeThePeriod() {
        assertThat(afterHistory("2027-02-28T21:00")).isEmpty();
        assertThat(afterHistory("2027-02-28T21:00:01"))
                .containsExactly("c-1 Mon 1 March: rest 10 h 59 min 59 s after Sun 21:00:01, must be at least 11 h "
                        + "(ArbZG §5(1))");
    }

    private static List<String> afterHistory(String lastShiftEnd) {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1").after(Duration.ZERO, lastShiftEnd))
                .with(aVisit("v-1"))
                .build();
        return Verdicts.messages(Verdicts.ofBoth(
                problem,
                Packs.germany(),
                aRoute(problem, "c-1", "2027-03-01T08:00").visit("v-1").build()));
    }

    @Test
    void ignoresHomeLegsThatAreNotWork() {
        CleanerBuilder farAway = aCleaner("c-1").livingAt(MainStreet.minute(30));
        RosterProblem problem = aProblem()
                .inSeattle()
                .with(farAway)
                .with(aVisit("v-1"))
                .with(aVisit("v-2"))
                .build();

        assertThat(Verdicts.brief(Verdicts.ofBoth(
                        problem,
                        TEN_HOURS_REST,
                        aRoute(problem, "c-1", "2027-03-01T18:30").visit("v-1").build(),
                        aRoute(problem, "c-1", "2027-03-02T05:29:59")
                                .visit("v-2")
                                .build())))
                .containsExactly("MIN_DAILY_REST x.rest c-1 1");
    }

    @Test
    void demandsNoRestBetweenDifferentCleaners() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1"))
                .with(aCleaner("c-2"))
                .with(aVisit("v-1"))
                .with(aVisit("v-2"))
                .build();

        assertThat(Verdicts.ofBoth(
                        problem,
                        Packs.germany(),
                        aRoute(problem, "c-1", "2027-03-01T21:00").visit("v-1").build(),
                        aRoute(problem, "c-2", "2027-03-02T06:00").visit("v-2").build()))
                .isEmpty();
    }
}
