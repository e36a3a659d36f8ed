package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.EvaluatedRoster;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.labour.Citation;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.labour.SourceStatus;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegCount;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.WorkedDay;
import io.putzplan.engine.problem.WorkerTrait;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One person with two contracts, c-1 at 20.00 and c-2 at 30.00 an hour, in the week of Monday 1 March 2027. */
class JointOvertimeTest {

    private static final RulePack US = RulePacks.load("US");

    private static CleanerBuilder first() {
        return aCleaner("c-1").ofPerson("p").earning(2_000);
    }

    private static CleanerBuilder second() {
        return aCleaner("c-2").ofPerson("p").earning(3_000);
    }

    /** What is owed as overtime, e.g. {@code c-1 us.flsa.ot 8 h 10000}. */
    private static List<String> overtime(WorkPlan plan, RulePack rules) {
        return PayLedger.of(plan.problem(), MainStreet.of(plan.problem()), rules, plan.roster()).weeks().stream()
                .flatMap(week -> week.lines().stream()
                        .filter(line -> line.kind() == PayKind.OVERTIME)
                        .map(line -> week.cleaner() + " " + line.ruleId() + " " + Wording.duration(line.seconds()) + " "
                                + line.cents()))
                .toList();
    }

    private static WorkPlan sixDays(CleanerBuilder one, CleanerBuilder other, Duration last) {
        return WorkPlan.in(aProblem())
                .by(one)
                .by(other)
                .worksDaily("c-1", "2027-03-01", 3, "08:00", ofHours(8))
                .worksDaily("c-2", "2027-03-04", 2, "08:00", ofHours(8))
                .works("c-2", "2027-03-06T08:00", last);
    }

    @Test
    void totalsTheHoursOfAllContractsAtTheWeightedAverageRate() {
        assertThat(overtime(sixDays(first(), second(), ofHours(8)), US))
                .containsExactly("c-1 us.flsa.ot 8 h " + 8 * 2_500 / 2);
        assertThat(overtime(sixDays(first(), second(), Duration.ofSeconds(1)), US))
                .containsExactly("c-1 us.flsa.ot 1 s 0");
        assertThat(overtime(sixDays(first(), aCleaner("c-2"), ofHours(8)), US)).isEmpty();
    }

    @Test
    void takesEachContractForItselfWhereTheLawDoesNotJoinThem() {
        RulePack alone = Packs.only(new OvertimeTier(ofHours(40), 150));

        assertThat(overtime(sixDays(first(), second(), ofHours(8)), alone)).isEmpty();
    }

    @Test
    void leavesOutWorkForAnotherEmployer() {
        assertThat(overtime(sixDays(withAShop(), second(), Duration.ofSeconds(1)), US))
                .containsExactly("c-1 us.flsa.ot 1 s 0");
        assertThat(overtime(
                        WorkPlan.in(aProblem()).by(withAShop()).worksDaily("c-1", "2027-03-01", 5, "08:00", ofHours(8)),
                        US))
                .isEmpty();
    }

    private static CleanerBuilder withAShop() {
        return first().away("2027-03-07T08:00", "2027-03-07T18:00", AbsenceKind.OTHER_JOB);
    }

    @Test
    void countsHistoryUnderAllContractsAndOwesUnderTheOneThatIsWorked() {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-04", "2027-03-07"))
                .by(first().after(ofHours(20), "2027-03-03T18:00"))
                .by(second().after(ofHours(16), "2027-03-02T18:00"))
                .works("c-2", "2027-03-04T08:00", ofHours(8));

        assertThat(overtime(plan, US)).containsExactly("c-2 us.flsa.ot 4 h " + 4 * 3_000 / 2);
    }

    @Test
    void raisesTheRateToTheMinimumWageOfEachContract() {
        assertThat(overtime(sixDays(first(), second().earning(100), ofHours(8)), US))
                .containsExactly("c-1 us.flsa.ot 8 h 5450");
    }

    @Test
    void addsUpTheDayInCalifornia() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(first())
                .by(second())
                .works("c-1", "2027-03-01T06:00", ofHours(6))
                .works("c-2", "2027-03-01T13:00", ofHours(4));

        assertThat(overtime(plan, RulePacks.load("US-CA"))).containsExactly("c-1 ca.ot.8 2 h " + 2 * 2_400 / 2);
    }

    @Test
    void findsTheSeventhDayUnderAnyContractInCalifornia() {
        History friday = new History(
                Duration.ZERO,
                null,
                LocalDate.of(2027, 2, 22),
                List.of(new WorkedDay(LocalDate.of(2027, 3, 1), ofHours(1))),
                0);
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-02", "2027-03-07"))
                .by(first().after(friday))
                .by(second())
                .worksDaily("c-2", "2027-03-02", 5, "08:00", ofHours(1))
                .works("c-1", "2027-03-07T08:00", ofHours(1));

        assertThat(overtime(plan, RulePacks.load("US-CA")))
                .singleElement()
                .asString()
                .startsWith("c-1 ca.ot.7th 1 h ");
    }

    @Test
    void countsTheNightAsTheRulesOfTheFirstContractDo() {
        Selector onCall = new Selector(null, null, Set.of(WorkerTrait.ON_CALL), Set.of(), null, null);
        LegCount counted = new LegCount(true, true);
        RulePack rules = Packs.of(
                Packs.rule(
                        "x.travel",
                        Effect.DEF,
                        "Law §1",
                        new WorkTimeDefinition(counted, counted, Duration.ZERO, false, true)),
                new LabourRule(
                        "x.day",
                        Effect.PRICED,
                        Layer.NATION,
                        onCall,
                        null,
                        null,
                        new Citation("Law §2", SourceStatus.CONFIRMED),
                        false,
                        null,
                        new OvertimeTier(
                                OvertimeTier.Scope.DAY,
                                List.of(new OvertimeTier.Tier(ofHours(8), 150)),
                                OvertimeTier.Base.WAGE)));
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(first().being(WorkerTrait.ON_CALL))
                .by(second())
                .works("c-2", "2027-03-01T20:00", ofHours(8))
                .works("c-1", "2027-03-02T10:00", ofHours(5));

        assertThat(overtime(plan, rules)).hasSize(1).first().asString().startsWith("c-1 x.day 1 h");
        long wages = PayLedger.of(plan.problem(), MainStreet.of(plan.problem()), rules, plan.roster()).weeks().stream()
                .mapToLong(PayWeek::wageCents)
                .sum();
        assertThat(EvaluatedRoster.of(plan.problem(), MainStreet.of(plan.problem()), rules, plan.roster())
                        .wageCents())
                .isEqualTo(wages);
    }
}
