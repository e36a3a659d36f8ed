package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Route;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeklyRulesTest {

    private static final RulePack EIGHT_HOURS = Packs.with(
            Packs.lawless(), Packs.rule("x.weekly", Effect.HARD, "Law §3", new MaxWeeklyWork(Duration.ofHours(8))));

    /** Four hours on Monday and {@code friday} on Friday, after {@code before} already worked. */
    private static List<Violation> judge(Duration before, Duration friday) {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1").after(before, null))
                .with(aVisit("v-1").lasting(Duration.ofHours(4)))
                .with(aVisit("v-2").lasting(friday))
                .build();
        return Verdicts.ofBoth(problem, EIGHT_HOURS, twoDays(problem));
    }

    private static Route[] twoDays(RosterProblem problem) {
        return new Route[] {
            aRoute(problem, "c-1", "2027-03-01T08:00").visit("v-1").build(),
            aRoute(problem, "c-1", "2027-03-05T08:00").visit("v-2").build()
        };
    }

    @Test
    void allowsWorkInsideTheLimit() {
        assertThat(judge(Duration.ZERO, Duration.ofHours(2))).isEmpty();
    }

    @Test
    void allowsWorkOfExactlyTheLimit() {
        assertThat(judge(Duration.ZERO, Duration.ofHours(4))).isEmpty();
    }

    @Test
    void reportsOneSecondOverTheLimit() {
        List<Violation> violations = judge(Duration.ZERO, Duration.ofHours(4).plusSeconds(1));

        assertThat(Verdicts.brief(violations)).containsExactly("MAX_WEEKLY_WORK x.weekly c-1 1");
        assertThat(Verdicts.messages(violations))
                .containsExactly("c-1 Mon 1 March: work in the week 8 h 1 s, must be at most 8 h (Law §3)");
    }

    @Test
    void addsWhatWasWorkedBeforeThePeriod() {
        assertThat(judge(Duration.ofHours(2), Duration.ofHours(2))).isEmpty();
        assertThat(Verdicts.brief(judge(Duration.ofHours(2), Duration.ofHours(2).plusSeconds(1))))
                .containsExactly("MAX_WEEKLY_WORK x.weekly c-1 1");
    }

    @Test
    void splitsThePeriodWhereTheWeekBegins() {
        RosterProblem problem = aProblem()
                .weeksFrom(DayOfWeek.THURSDAY)
                .with(aCleaner("c-1").after(Duration.ofHours(5), null))
                .with(aVisit("v-1").lasting(Duration.ofHours(4)))
                .with(aVisit("v-2").lasting(Duration.ofHours(8).plusSeconds(1)))
                .build();

        assertThat(Verdicts.messages(Verdicts.ofBoth(problem, EIGHT_HOURS, twoDays(problem))))
                .containsExactly(
                        "c-1 Mon 1 March: work in the week 9 h, must be at most 8 h (Law §3)",
                        "c-1 Thu 4 March: work in the week 8 h 1 s, must be at most 8 h (Law §3)");
    }

    @Test
    void ignoresHistoryOfAWeekWithoutWorkInThePeriod() {
        RosterProblem problem = aProblem()
                .weeksFrom(DayOfWeek.THURSDAY)
                .with(aCleaner("c-1").after(Duration.ofHours(50), null))
                .with(aVisit("v-2").lasting(Duration.ofHours(8)))
                .build();

        assertThat(Verdicts.ofBoth(
                        problem,
                        EIGHT_HOURS,
                        aRoute(problem, "c-1", "2027-03-05T08:00").visit("v-2").build()))
                .isEmpty();
    }

    @Test
    void reportsTheContractOfTheOneCleanerWhoExceedsIt() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1").weeklyHours(Duration.ofHours(1), Duration.ofHours(1)))
                .with(aCleaner("c-2"))
                .with(aVisit("v-1").lasting(Duration.ofHours(2)))
                .with(aVisit("v-2").lasting(Duration.ofHours(2)))
                .build();

        assertThat(Verdicts.messages(Verdicts.ofBoth(
                        problem,
                        EIGHT_HOURS,
                        aRoute(problem, "c-1", "2027-03-01T08:00").visit("v-1").build(),
                        aRoute(problem, "c-2", "2027-03-01T08:00").visit("v-2").build())))
                .containsExactly("c-1 Mon 1 March: work in the week 2 h, must be at most 1 h (employment contract)");
    }
}
