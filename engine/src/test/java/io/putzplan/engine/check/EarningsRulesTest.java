package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.WorkerTrait;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EarningsRulesTest {

    private static final LabourRule WAGE = Packs.rule(
            "x.wage",
            Effect.PRICED,
            "Law §2",
            new MinimumWageByDate(
                    List.of(new MinimumWageByDate.Row(LocalDate.of(2027, 1, 1), Set.of(), 1_460)),
                    MinimumWageByDate.Floor.CALENDAR_MONTH));
    private static final LabourRule WAGE_OF_ANOTHER_TRADE = Packs.rule(
            "x.other",
            Effect.PRICED,
            "Law §3",
            new MinimumWageByDate(
                    List.of(new MinimumWageByDate.Row(LocalDate.of(2027, 1, 1), Set.of(), 1_600)),
                    MinimumWageByDate.Floor.CALENDAR_MONTH));
    private static final RulePack CAPPED = Packs.of(
            WAGE_OF_ANOTHER_TRADE,
            WAGE,
            Packs.ruleFor(
                    new Selector(null, null, Set.of(WorkerTrait.MINIJOB), Set.of(), null, null),
                    Packs.rule(
                            "x.cap",
                            Effect.HARD,
                            "SGB IV §8",
                            new ContractBand(null, null, null, null, new ContractBand.EarningsCap("x.wage", 130, 3)))));

    /** A minijob at 15.00 with {@code earned} cents already, and {@code length} more; the cap is 633.00. */
    private static List<Violation> judge(long earned, Duration length) {
        return Verdicts.of(
                WorkPlan.in(aProblem())
                        .by(aCleaner("c-1")
                                .employedAs(EmploymentType.MINIJOB, HoursBand.FIXED)
                                .earning(1_500)
                                .after(new History(Duration.ZERO, null, null, List.of(), earned)))
                        .works("c-1", "2027-03-02T00:00", length)
                        .works("c-2", "2027-03-02T00:00", ofHours(24)),
                CAPPED);
    }

    @Test
    void keepsPayUnderTheCap() {
        assertThat(judge(60_000, ofHours(2))).isEmpty();
        assertThat(judge(60_300, ofHours(2))).isEmpty();
        assertThat(Verdicts.brief(judge(60_300, ofHours(2).plusSeconds(1))))
                .containsExactly("EARNINGS_CAP x.cap c-1 1");
    }

    @Test
    void chargesNoMoreThanThePeriod() {
        assertThat(Verdicts.brief(judge(90_000, ofHours(2)))).containsExactly("EARNINGS_CAP x.cap c-1 7200");
    }

    @Test
    void saysWhatIsEarned() {
        assertThat(Verdicts.messages(judge(60_375, ofHours(2))))
                .containsExactly(
                        "c-1 Sun 7 March: straight pay of the month 633.75, must be at most 633.00 (SGB IV §8)");
    }

    @Test
    void countsOnlyContractsUnderTheCap() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1")
                        .ofPerson("p")
                        .employedAs(EmploymentType.MINIJOB, HoursBand.FIXED)
                        .earning(1_500)
                        .after(new History(Duration.ZERO, null, null, List.of(), 60_300)))
                .by(aCleaner("c-2").ofPerson("p"))
                .works("c-1", "2027-03-02T06:00", ofHours(2))
                .works("c-2", "2027-03-02T12:00", ofHours(8));

        assertThat(Verdicts.brief(plan, CAPPED)).isEmpty();
    }

    @Test
    void provesTheCap() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1")
                        .employedAs(EmploymentType.MINIJOB, HoursBand.FIXED)
                        .earning(1_500))
                .works("c-1", "2027-03-02T00:00", ofHours(10));
        RosterProblem problem = plan.problem();
        List<ProvenLimit> limits = Certificate.of(problem, MainStreet.of(problem), CAPPED, plan.roster())
                .people()
                .getFirst()
                .limits();

        assertThat(limits.stream().filter(limit -> limit.margin().ruleId().equals("x.cap")))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.words())
                            .isEqualTo("earnings of the month: 150.00 of at most 633.00,"
                                    + " Mon 1 March to Sun 7 March, SGB IV §8");
                    assertThat(limit.margin().seconds()).isEqualTo(115_920);
                });
    }
}
