package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.labour.Citation;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.SourceStatus;
import io.putzplan.engine.problem.RosterProblem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DailyWorkRulesTest {

    private static final Duration BREAK = Duration.ofMinutes(45);
    private static final RulePack TEN_HOURS = Packs.with(
            Packs.lawless(), Packs.rule("x.daily", Effect.HARD, "Law §1", new MaxDailyWork(Duration.ofHours(10))));

    /** Two services of five hours, the second longer by {@code extra}, with a break between them. */
    private static List<Violation> judge(RulePack rules, CleanerBuilder cleaner, Duration extra) {
        RosterProblem problem = aProblem()
                .with(cleaner)
                .with(aVisit("v-1").lasting(Duration.ofHours(5)))
                .with(aVisit("v-2").lasting(Duration.ofHours(5).plus(extra)))
                .build();
        return Verdicts.ofBoth(
                problem,
                rules,
                aRoute(problem, "c-1", "2027-03-02T08:00")
                        .visit("v-1")
                        .visitAfterBreak("v-2", BREAK)
                        .build());
    }

    @Test
    void allowsWorkInsideTheLimit() {
        assertThat(judge(Packs.germany(), aCleaner("c-1"), Duration.ofHours(-1)))
                .isEmpty();
    }

    @Test
    void allowsWorkOfExactlyTheLimit() {
        assertThat(judge(Packs.germany(), aCleaner("c-1"), Duration.ZERO)).isEmpty();
    }

    @Test
    void reportsOneSecondOverTheLimit() {
        List<Violation> violations = judge(Packs.germany(), aCleaner("c-1"), Duration.ofSeconds(1));

        assertThat(violations)
                .containsExactly(new Violation(
                        Rule.MAX_DAILY_WORK,
                        "de.arbzg.daily",
                        "ArbZG §3",
                        "c-1",
                        LocalDate.of(2027, 3, 2),
                        null,
                        1,
                        "c-1 Tue 2 March: work 10 h 1 s, must be at most 10 h (ArbZG §3)"));
    }

    @Test
    void reportsOneMinuteOverTenHours() {
        assertThat(Verdicts.brief(judge(Packs.germany(), aCleaner("c-1"), Duration.ofMinutes(1))))
                .containsExactly("MAX_DAILY_WORK de.arbzg.daily c-1 60");
    }

    @Test
    void reportsLawAndContractSeparately() {
        assertThat(Verdicts.brief(judge(
                        Packs.germany(), aCleaner("c-1").maxDailyHours(Duration.ofHours(8)), Duration.ofSeconds(1))))
                .containsExactly(
                        "MAX_DAILY_WORK de.arbzg.daily c-1 1", "MAX_DAILY_WORK contract.maxDailyHours c-1 7201");
    }

    @Test
    void leavesOtherCleanersAlone() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1").maxDailyHours(Duration.ofHours(1)))
                .with(aCleaner("c-2").maxDailyHours(Duration.ofHours(3)))
                .with(aVisit("v-1").lasting(Duration.ofHours(2)))
                .with(aVisit("v-2").lasting(Duration.ofHours(2)))
                .build();

        assertThat(Verdicts.brief(Verdicts.ofBoth(
                        problem,
                        TEN_HOURS,
                        aRoute(problem, "c-1", "2027-03-02T08:00").visit("v-1").build(),
                        aRoute(problem, "c-2", "2027-03-02T08:00").visit("v-2").build())))
                .containsExactly("MAX_DAILY_WORK contract.maxDailyHours c-1 3600");
    }

    @Test
    void countsHomeLegsOnlyWhereTheLawSaysSo() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1").maxDailyHours(Duration.ofHours(2)))
                .with(aVisit("v-1").at(MainStreet.minute(10)).lasting(Duration.ofHours(2)))
                .build();
        var route = aRoute(problem, "c-1", "2027-03-02T08:00").visit("v-1").build();

        assertThat(Verdicts.brief(Verdicts.ofBoth(problem, TEN_HOURS, route)))
                .containsExactly("MAX_DAILY_WORK contract.maxDailyHours c-1 1200");
        assertThat(Verdicts.ofBoth(problem, Packs.washington(), route)).isEmpty();
    }

    /** By the referee alone: the judge that is used while solving makes so long a wait a break. */
    @Test
    void countsWaitingAsWork() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1").maxDailyHours(Duration.ofHours(2)))
                .with(aVisit("v-1"))
                .with(aVisit("v-2"))
                .build();

        assertThat(Verdicts.brief(Verdicts.of(
                        problem,
                        Packs.germany(),
                        aRoute(problem, "c-1", "2027-03-02T08:00")
                                .visit("v-1")
                                .visitAfterWaiting("v-2", Duration.ofMinutes(20))
                                .build())))
                .containsExactly("MAX_DAILY_WORK contract.maxDailyHours c-1 1200");
    }

    @Test
    void takesTheLawOfTheDay() {
        RulePack from3March = Packs.with(
                Packs.lawless(),
                new LabourRule(
                        "x.daily",
                        Effect.HARD,
                        LocalDate.of(2027, 3, 3),
                        null,
                        new Citation("Law §1", SourceStatus.CONFIRMED),
                        new MaxDailyWork(Duration.ofHours(1))));
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1"))
                .with(aVisit("v-1").lasting(Duration.ofHours(2)))
                .with(aVisit("v-2").lasting(Duration.ofHours(2)))
                .build();

        assertThat(Verdicts.messages(Verdicts.ofBoth(
                        problem,
                        from3March,
                        aRoute(problem, "c-1", "2027-03-02T08:00").visit("v-1").build(),
                        aRoute(problem, "c-1", "2027-03-03T08:00").visit("v-2").build())))
                .containsExactly("c-1 Wed 3 March: work 2 h, must be at most 1 h (Law §1)");
    }
}
