package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.RouteBuilder;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakRulesTest {

    private static final RulePack GERMANY = Packs.germany();

    /** Services of the given lengths with the given breaks between them, so one break fewer than services. */
    private static List<Violation> judge(List<Duration> services, List<Duration> breaks) {
        var builder = aProblem().with(aCleaner("c-1"));
        for (int i = 0; i < services.size(); i++) {
            builder.with(aVisit("v-" + i).lasting(services.get(i)));
        }
        RosterProblem problem = builder.build();
        RouteBuilder route = aRoute(problem, "c-1", "2027-03-02T07:00").visit("v-0");
        for (int i = 0; i < breaks.size(); i++) {
            route.visitAfterBreak("v-" + (i + 1), breaks.get(i));
        }
        return Verdicts.ofBoth(problem, GERMANY, route.build());
    }

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    @Test
    void demandsNoBreakOfAShortDay() {
        assertThat(judge(List.of(hours(4)), List.of())).isEmpty();
    }

    @Test
    void demandsNoBreakOfExactlySixHours() {
        assertThat(judge(List.of(hours(6)), List.of())).isEmpty();
    }

    @Test
    void demandsBreakOneSecondAfterSixHours() {
        List<Violation> violations = judge(List.of(hours(6).plusSeconds(1)), List.of());

        assertThat(Verdicts.brief(violations))
                .containsExactly(
                        "BREAK_TIME de.arbzg.break c-1 1800", "MAX_STRETCH_WITHOUT_BREAK de.arbzg.break c-1 1");
        assertThat(Verdicts.messages(violations))
                .containsExactly(
                        "c-1 Tue 2 March: breaks 0 s for 6 h 1 s of work, must be at least 30 min (ArbZG §4)",
                        "c-1 Tue 2 March: longest stretch without break 6 h 1 s, must be at most 6 h (ArbZG §4)");
    }

    @Test
    void refusesTwentyNineMinutesForSixHoursAndOneMinute() {
        assertThat(Verdicts.brief(judge(List.of(hours(3), minutes(181)), List.of(minutes(29)))))
                .containsExactly("BREAK_TIME de.arbzg.break c-1 60");
    }

    @Test
    void acceptsTwoBlocksOfFifteenMinutes() {
        assertThat(judge(List.of(hours(2), hours(2), minutes(121)), List.of(minutes(15), minutes(15))))
                .isEmpty();
    }

    @Test
    void acceptsThirtyMinutesForExactlyNineHours() {
        assertThat(judge(List.of(hours(4), hours(5)), List.of(minutes(30)))).isEmpty();
    }

    @Test
    void refusesThirtyMinutesForNineHoursAndOneMinute() {
        assertThat(Verdicts.brief(judge(List.of(hours(4), minutes(301)), List.of(minutes(30)))))
                .containsExactly("BREAK_TIME de.arbzg.break c-1 900");
    }

    @Test
    void acceptsFortyFiveMinutesForNineHoursAndOneMinute() {
        assertThat(judge(List.of(hours(4), minutes(301)), List.of(minutes(45)))).isEmpty();
    }

    @Test
    void refusesSixHoursAndFiveMinutesBeforeALongBreak() {
        assertThat(Verdicts.brief(judge(List.of(minutes(365), hours(1)), List.of(minutes(45)))))
                .containsExactly("MAX_STRETCH_WITHOUT_BREAK de.arbzg.break c-1 300");
    }

    @Test
    void addsUpTheExcessOfAllStretches() {
        assertThat(Verdicts.brief(judge(List.of(minutes(365), minutes(370)), List.of(minutes(45)))))
                .containsExactly(
                        "MAX_DAILY_WORK de.arbzg.daily c-1 8100", "MAX_STRETCH_WITHOUT_BREAK de.arbzg.break c-1 900");
    }

    @Test
    void countsTravelBesidesABreakAsWork() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1"))
                .with(aVisit("v-1").lasting(hours(3)))
                .with(aVisit("v-2").at(MainStreet.minute(1)).lasting(hours(3)))
                .build();

        assertThat(Verdicts.brief(Verdicts.ofBoth(
                        problem,
                        GERMANY,
                        aRoute(problem, "c-1", "2027-03-02T07:00")
                                .visit("v-1")
                                .visitAfterBreak("v-2", minutes(29))
                                .build())))
                .containsExactly("BREAK_TIME de.arbzg.break c-1 60");
    }

    @Test
    void judgesEveryCleanerByTheirOwnBreaks() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1"))
                .with(aCleaner("c-2"))
                .with(aVisit("v-1").lasting(hours(6).plusSeconds(1)))
                .with(aVisit("v-2").lasting(hours(6)))
                .build();

        assertThat(Verdicts.ofBoth(
                        problem,
                        GERMANY,
                        aRoute(problem, "c-1", "2027-03-02T07:00").visit("v-1").build(),
                        aRoute(problem, "c-2", "2027-03-02T07:00").visit("v-2").build()))
                .extracting(Violation::cleaner)
                .containsOnly("c-1");
    }
}
