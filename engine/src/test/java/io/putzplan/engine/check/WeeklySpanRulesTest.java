package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.Window;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.WorkedDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeklySpanRulesTest {

    private static final Window FORTNIGHT = new Window(Window.Kind.CALENDAR_WEEK, Period.ofDays(14));

    /** Two weeks from a Monday that begins a fortnight, and three days of {@code length} in each. */
    private static WorkPlan twoWeeks(Duration length) {
        return WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                .worksDaily("c-1", "2027-03-01", 3, "08:00", length)
                .worksDaily("c-1", "2027-03-08", 3, "08:00", length);
    }

    private static List<String> inAFortnight(Duration limit) {
        return Verdicts.brief(twoWeeks(ofHours(8)), Packs.only(new MaxWeeklyWork(limit, FORTNIGHT, null, null)));
    }

    @Test
    void addsUpWholeBlocksOfWeeks() {
        assertThat(inAFortnight(ofHours(49))).isEmpty();
        assertThat(inAFortnight(Duration.parse("PT48H"))).isEmpty();
        assertThat(inAFortnight(Duration.parse("PT48H").minusSeconds(1)))
                .containsExactly("MAX_WEEKLY_WORK x.rule c-1 1");
    }

    @Test
    void beginsCalendarWeeksOnMondayWhateverThePayWeek() {
        WorkPlan plan = WorkPlan.in(aProblem().weeksFrom(DayOfWeek.THURSDAY))
                .worksDaily("c-1", "2027-03-03", 2, "08:00", ofHours(8));

        assertThat(Verdicts.brief(plan, Packs.only(new MaxWeeklyWork(ofHours(10), Window.CALENDAR_WEEK, null, null))))
                .containsExactly("MAX_WEEKLY_WORK x.rule c-1 21600");
        assertThat(Verdicts.brief(plan, Packs.only(new MaxWeeklyWork(ofHours(10)))))
                .isEmpty();
    }

    @Test
    void chargesNoMoreThanWasAddedToTheHistory() {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-03", "2027-03-07"))
                .by(aCleaner("c-1").after(ofHours(50), null))
                .works("c-1", "2027-03-04T08:00", ofHours(2));

        assertThat(Verdicts.brief(plan, Packs.only(new MaxWeeklyWork(ofHours(40)))))
                .containsExactly("MAX_WEEKLY_WORK x.rule c-1 7200");
    }

    @Test
    void addsUpTheContractsOfAPerson() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1").ofPerson("p"))
                .by(aCleaner("c-2").ofPerson("p"))
                .works("c-1", "2027-03-01T08:00", ofHours(6))
                .works("c-2", "2027-03-03T08:00", ofHours(6).plusSeconds(1))
                .works("c-3", "2027-03-03T08:00", ofHours(12));

        assertThat(Verdicts.brief(plan, Packs.only(new MaxWeeklyWork(ofHours(12)))))
                .containsExactly("MAX_WEEKLY_WORK x.rule c-1 1");
    }

    /** 24 h a week are the limit, 4 h more while two weeks average it; the first week had {@code before}. */
    private static List<String> withExtra(Duration before, Duration lastDay) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .by(aCleaner("c-1").after("2027-02-01", new WorkedDay(LocalDate.of(2027, 2, 24), before)))
                        .worksDaily("c-1", "2027-03-01", 2, "08:00", ofHours(10))
                        .works("c-1", "2027-03-04T08:00", lastDay),
                Packs.only(new MaxWeeklyWork(
                        ofHours(24),
                        Window.WORKWEEK,
                        null,
                        new MaxWeeklyWork.Extra(ofHours(4), new Window(Window.Kind.ROLLING, Period.ofWeeks(2))))));
    }

    @Test
    void allowsMoreWhileTheAverageHolds() {
        assertThat(withExtra(ofHours(20), ofHours(7))).isEmpty();
        assertThat(withExtra(ofHours(20), ofHours(8))).isEmpty();
        assertThat(withExtra(ofHours(10), ofHours(8).plusSeconds(1))).containsExactly("MAX_WEEKLY_WORK x.rule c-1 1");
        assertThat(withExtra(ofHours(20).plusSeconds(1), ofHours(8))).containsExactly("MAX_WEEKLY_WORK x.rule c-1 1");
    }

    private static List<String> days(int days) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .worksDaily("c-1", "2027-03-01", days, "08:00", ofHours(1))
                        .worksDaily("c-2", "2027-03-01", 1, "08:00", ofHours(1)),
                Packs.only(new MaxWeeklyWork(ofHours(40), Window.WORKWEEK, 5, null)));
    }

    @Test
    void limitsTheDaysOfAWeek() {
        assertThat(days(4)).isEmpty();
        assertThat(days(5)).isEmpty();
        assertThat(days(6)).containsExactly("MAX_WORK_DAYS x.rule c-1 28800");
        assertThat(days(7)).containsExactly("MAX_WORK_DAYS x.rule c-1 57600");
    }

    @Test
    void countsDaysWorkedBeforeThePeriod() {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-04", "2027-03-07"))
                .by(aCleaner("c-1")
                        .after(new History(
                                ofHours(3),
                                null,
                                LocalDate.of(2027, 3, 1),
                                List.of(
                                        new WorkedDay(LocalDate.of(2027, 3, 1), ofHours(1)),
                                        new WorkedDay(LocalDate.of(2027, 3, 2), ofHours(1)),
                                        new WorkedDay(LocalDate.of(2027, 3, 3), ofHours(1))),
                                0)))
                .worksDaily("c-1", "2027-03-04", 3, "08:00", ofHours(1));

        assertThat(Verdicts.brief(plan, Packs.only(new MaxWeeklyWork(ofHours(40), Window.WORKWEEK, 5, null))))
                .containsExactly("MAX_WORK_DAYS x.rule c-1 28800");
    }

    @Test
    void judgesASpanThatRollsOnlyWhereItsLastWeekIsWorked() {
        RulePack rules = Packs.only(
                new MaxWeeklyWork(ofHours(20), new Window(Window.Kind.ROLLING, Period.ofWeeks(2)), null, null));

        assertThat(Verdicts.brief(afterIdleWeeks().works("c-1", "2027-03-02T00:00", ofHours(24)), rules))
                .containsExactly("MAX_WEEKLY_WORK x.rule c-1 14400");
        assertThat(Verdicts.brief(
                        afterIdleWeeks()
                                .works("c-1", "2027-03-02T08:00", ofHours(12))
                                .works("c-1", "2027-03-09T08:00", ofHours(12)),
                        rules))
                .containsExactly("MAX_WEEKLY_WORK x.rule c-1 14400");
    }

    private static WorkPlan afterIdleWeeks() {
        return WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                .by(aCleaner("c-1").after("2027-02-01"));
    }

    @Test
    void addsHistoryToTheContractOfTheFirstWeekAlone() {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-03", "2027-03-14"))
                .by(aCleaner("c-1").weeklyHours(ofHours(10), ofHours(10)).after(ofHours(4), null))
                .works("c-1", "2027-03-04T08:00", ofHours(7))
                .works("c-1", "2027-03-09T08:00", ofHours(11));

        assertThat(Verdicts.messages(Verdicts.of(plan, Packs.lawless())))
                .containsExactly(
                        "c-1 Wed 3 March: work in the week 11 h, must be at most 10 h (employment contract)",
                        "c-1 Mon 8 March: work in the week 11 h, must be at most 10 h (employment contract)");
        assertThat(Verdicts.brief(plan, Packs.lawless()))
                .containsExactly(
                        "MAX_WEEKLY_WORK contract.maxWeeklyHours c-1 3600",
                        "MAX_WEEKLY_WORK contract.maxWeeklyHours c-1 3600");
    }
}
