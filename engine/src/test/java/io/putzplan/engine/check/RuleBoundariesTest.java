package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.RouteBuilder;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MaxConsecutiveDays;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.RecordDuty;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegCount;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.WorkerTrait;
import io.putzplan.engine.roster.Route;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Rules by both judges from four sides: inside the limit, at it, one unit beyond, and another cleaner at the limit, who is left alone.
 * The rules that are not here are met from these sides where the rest of them is tested. Records are no matter of the judge that is
 * used while solving.
 */
class RuleBoundariesTest {

    private static final Duration SECOND = ofSeconds(1);

    /** One service of {@code length} by c-1, and one of {@code limit} by c-2. */
    private static List<String> oneShift(RuleTerms terms, Duration length, Duration limit) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .works("c-1", "2027-03-02T08:00", length)
                        .works("c-2", "2027-03-02T08:00", limit),
                Packs.only(terms));
    }

    /** Eight hours of work with a break of {@code pause} by c-1 in the middle, and one of half an hour by c-2. */
    private static List<String> withBreak(RuleTerms terms, Duration pause) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .works("c-1", "2027-03-02T08:00", ofHours(4), pause, ofHours(4))
                        .works("c-2", "2027-03-02T08:00", ofHours(4), ofMinutes(30), ofHours(4)),
                Packs.only(terms));
    }

    private static MealBreakWindow meal(@Nullable Duration maxContinuousWork) {
        return new MealBreakWindow(
                Comparison.MORE_THAN, ofHours(5), ofMinutes(30), ofHours(2), ofHours(5), maxContinuousWork);
    }

    @Test
    void mealIsOwedForMoreThanFiveHours() {
        assertThat(oneShift(meal(ofHours(5)), ofHours(4), ofHours(5))).isEmpty();
        assertThat(oneShift(meal(ofHours(5)), ofHours(5), ofHours(5))).isEmpty();
        assertThat(oneShift(meal(ofHours(5)), ofHours(5).plus(SECOND), ofHours(5)))
                .containsExactly("MEAL_BREAK x.rule c-1 1800", "MAX_STRETCH_WITHOUT_MEAL x.rule c-1 1");
    }

    @Test
    void mealLastsHalfAnHour() {
        assertThat(withBreak(meal(null), ofMinutes(31))).isEmpty();
        assertThat(withBreak(meal(null), ofMinutes(30))).isEmpty();
        assertThat(withBreak(meal(null), ofMinutes(30).minus(SECOND))).containsExactly("MEAL_BREAK x.rule c-1 1");
    }

    @Test
    void restIsOwedOfFourHours() {
        PaidRestBreak rule = new PaidRestBreak(ofMinutes(10), ofHours(4), PaidRestBreak.Rounding.FLOOR, null);
        Duration limit = ofHours(4).minus(SECOND);

        assertThat(oneShift(rule, ofHours(3), limit)).isEmpty();
        assertThat(oneShift(rule, limit, limit)).isEmpty();
        assertThat(oneShift(rule, limit.plus(SECOND), limit)).containsExactly("PAID_REST x.rule c-1 600");
    }

    @Test
    void restCutsStretchesOfMoreThanThreeHours() {
        PaidRestBreak rule = new PaidRestBreak(ofMinutes(10), ofHours(4), PaidRestBreak.Rounding.FLOOR, ofHours(3));

        assertThat(oneShift(rule, ofHours(2), ofHours(3))).isEmpty();
        assertThat(oneShift(rule, ofHours(3), ofHours(3))).isEmpty();
        assertThat(oneShift(rule, ofHours(3).plus(SECOND), ofHours(3)))
                .containsExactly("MAX_STRETCH_WITHOUT_REST x.rule c-1 1");
    }

    /** Work on {@code days} days in a row by c-1, on six by c-2. */
    private static List<String> inARow(int days) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .worksDaily("c-1", "2027-03-01", days, "08:00", ofHours(1))
                        .worksDaily("c-2", "2027-03-02", 6, "08:00", ofHours(1)),
                Packs.only(new MaxConsecutiveDays(6, null, null, false)));
    }

    @Test
    void sixDaysAreWorkedInARow() {
        assertThat(inARow(5)).isEmpty();
        assertThat(inARow(6)).isEmpty();
        assertThat(inARow(7)).containsExactly("MAX_CONSECUTIVE_DAYS x.rule c-1 28800");
    }

    /** Two hours, {@code idle} time, and two hours by c-1, who may work four; half an hour of it by c-2. */
    private static List<String> idle(Duration idle) {
        LegCount counted = new LegCount(true, true);
        RulePack rules = Packs.of(
                Packs.rule("x.work", Effect.DEF, "Law §0", new WorkTimeDefinition(counted, counted, ofMinutes(30))),
                Packs.rule("x.rule", Effect.HARD, "Law §1", new MaxDailyWork(ofHours(4))));
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1"))
                .with(aCleaner("c-2"))
                .with(aVisit("v-1").lasting(ofHours(2)))
                .with(aVisit("v-2").lasting(ofHours(2)))
                .with(aVisit("v-3").lasting(ofHours(2)))
                .with(aVisit("v-4").lasting(ofHours(2)))
                .build();
        return Verdicts.brief(Verdicts.ofBoth(
                problem,
                rules,
                route(problem, "c-1", "v-1", idle, "v-2"),
                route(problem, "c-2", "v-3", ofMinutes(30), "v-4")));
    }

    private static Route route(RosterProblem problem, String cleaner, String first, Duration idle, String second) {
        RouteBuilder route = aRoute(problem, cleaner, "2027-03-02T08:00").visit(first);
        return idle.compareTo(ofMinutes(30)) < 0
                ? route.visitAfterWaiting(second, idle).build()
                : route.visitAfterBreak(second, idle).build();
    }

    @Test
    void idleTimeIsWorkUnlessItLastsHalfAnHour() {
        assertThat(idle(ofMinutes(31))).isEmpty();
        assertThat(idle(ofMinutes(30))).isEmpty();
        assertThat(idle(ofMinutes(30).minus(SECOND))).containsExactly("MAX_DAILY_WORK x.rule c-1 1799");
    }

    @Test
    void recordsOfMinijobsAreWrittenWithinSevenDays() {
        LabourRule duty = Packs.ruleFor(
                new Selector(null, null, Set.of(WorkerTrait.MINIJOB), Set.of(), null, null),
                Packs.rule(
                        "x.record",
                        Effect.RECORD,
                        "Law §17",
                        new RecordDuty(List.of(RecordDuty.Content.BEGIN), 7, Period.ofYears(2))));
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1").employedAs(EmploymentType.MINIJOB, HoursBand.FIXED))
                .works("c-1", "2027-03-02T08:00", ofHours(1))
                .works("c-2", "2027-03-02T08:00", ofHours(1));
        List<WorkRecord> records = WorkRecords.of(
                        plan.problem(), MainStreet.of(plan.problem()), Packs.of(duty), plan.roster())
                .records();

        assertThat(records.get(0).obligations())
                .singleElement()
                .satisfies(written -> assertThat(
                                List.of(8, 9, 10).stream().map(day -> written.isInTime(LocalDate.of(2027, 3, day))))
                        .containsExactly(true, true, false));
        assertThat(records.get(1).obligations()).isEmpty();
    }
}
