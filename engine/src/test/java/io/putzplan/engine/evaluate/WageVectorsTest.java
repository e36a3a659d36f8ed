package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.PayTown.pack;
import static io.putzplan.engine.evaluate.PayTown.payTown;
import static io.putzplan.engine.evaluate.TinyTown.MONDAY;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.CallOutMinimum;
import io.putzplan.engine.labour.Citation;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.OvertimeTier.Base;
import io.putzplan.engine.labour.OvertimeTier.Scope;
import io.putzplan.engine.labour.OvertimeTier.Tier;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.PaidRestBreak.Missed;
import io.putzplan.engine.labour.PaidRestBreak.Rounding;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.labour.SourceStatus;
import io.putzplan.engine.labour.SplitShiftPremium;
import io.putzplan.engine.problem.Consent;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.WorkerTrait;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Worked examples of what statutes make an employer pay. */
class WageVectorsTest {

    private static final RulePack CALIFORNIA = pack(
            overtime(Scope.DAY, new Tier(ofHours(8), 150)),
            overtime(Scope.DAY, new Tier(ofHours(12), 200)),
            overtime(Scope.WEEK, new Tier(ofHours(40), 150)),
            overtime(Scope.SEVENTH_DAY, new Tier(ZERO, 150), new Tier(ofHours(8), 200)));

    private static OvertimeTier overtime(Scope scope, Tier... tiers) {
        return new OvertimeTier(scope, List.of(tiers), Base.REGULAR_RATE);
    }

    private static LabourRule rule(Selector appliesTo, boolean waivable, RuleTerms terms) {
        return new LabourRule(
                "rule",
                Effect.PRICED,
                Layer.NATION,
                appliesTo,
                null,
                null,
                new Citation("§ 1", SourceStatus.UNCONFIRMED),
                waivable,
                null,
                terms);
    }

    private static Selector only(WorkerTrait trait) {
        return new Selector(null, null, Set.of(trait), Set.of(), null, null);
    }

    private static Employment with(WorkerTrait trait) {
        return new Employment(null, null, null, Set.of(trait), List.of(), ZERO);
    }

    @Test
    void germanyPaysThreeHoursForAShortCall() {
        Selector onCall = new Selector(
                null, null, Set.of(WorkerTrait.ON_CALL, WorkerTrait.NO_AGREED_DAILY_HOURS), Set.of(), null, null);
        RulePack pack = PayTown.with(pack(), rule(onCall, false, new CallOutMinimum(ofHours(3), 0, ZERO)));
        PayTown town = payTown()
                .wage(1_500)
                .type(EmploymentType.ON_CALL)
                .employment(with(WorkerTrait.NO_AGREED_DAILY_HOURS))
                .work(0, "08:00", ofMinutes(90));
        assertThat(town.wages(pack)).isEqualTo(4_500);
    }

    @Test
    void francePaysTwoTiersOfTheWeek() {
        RulePack pack = pack(overtime(Scope.WEEK, new Tier(ofHours(35), 125), new Tier(ofHours(43), 150)));
        assertThat(payTown().wage(1_200).workDaily(5, ofHours(9)).wages(pack))
                .isEqualTo(35 * 1_200 + 8 * 1_500 + 2 * 1_800);
    }

    @Test
    void federalLawAveragesNoWeeks() {
        PayTown town = payTown().wage(2_000);
        for (int day = 0; day < 5; day++) {
            town.work(day, "08:00", ofHours(9)).work(7 + day, "08:00", ofHours(7));
        }
        assertThat(town.wages(pack(overtime(Scope.WEEK, new Tier(ofHours(40), 150)))))
                .isEqualTo(80 * 2_000 + 5 * 1_000);
    }

    /** Eight hours of service and an hour of travel between homes on each of five days; an hour of home legs is nobody's. */
    @Test
    void federalLawPaysTravelBetweenHomesOnly() {
        TinyTown town = TinyTown.tinyTown()
                .household(TinyTown.aHousehold("far", 60))
                .household(TinyTown.aHousehold("near", 30));
        CleanerBuilder ann = CleanerBuilder.aCleaner().wage(2_000);
        for (int day = 0; day < 5; day++) {
            ann.working(MONDAY.plusDays(day), "06:00", "22:00");
            for (String home : List.of("near", "far", "near")) {
                town.with(VisitBuilder.aVisit().at(home).lasting(ofMinutes("far".equals(home) ? 120 : 180)));
            }
        }
        CompiledProblem problem =
                Rosters.compile(town.with(ann), pack(overtime(Scope.WEEK, new Tier(ofHours(40), 150))));
        RosterEvaluation evaluation = new RosterEvaluation(problem);
        for (int shift = 0; shift < 5; shift++) {
            evaluation.setRoute(shift, new int[] {3 * shift, 3 * shift + 1, 3 * shift + 2}, 3);
        }
        assertThat(evaluation.wageCents()).isEqualTo(45 * 2_000 + 5 * 1_000);
    }

    /** Five days of eight hours of work, each without its rest. */
    @Test
    void washingtonPaysMissedRestsAsHoursWorked() {
        PaidRestBreak rest = new PaidRestBreak(
                ofMinutes(10), ofHours(8), Rounding.FLOOR, null, ZERO, new Missed(ofMinutes(10), false, true));
        RulePack pack = pack(rest, overtime(Scope.WEEK, new Tier(ofHours(40), 150)));
        PayTown town = payTown().wage(1_800);
        for (int day = 0; day < 5; day++) {
            town.workInHaste(day, "08:00", ofHours(8));
        }
        assertThat(town.wages(pack)).isEqualTo(40 * 1_800 + 50 * 45);
    }

    @Test
    void seattlePaysItsOwnMinimumForHoursThere() {
        MinimumWageByDate wage = new MinimumWageByDate(
                List.of(
                        new MinimumWageByDate.Row(LocalDate.of(2026, 1, 1), Set.of("US-WA"), 1_713),
                        new MinimumWageByDate.Row(LocalDate.of(2026, 1, 1), Set.of("US-WA-SEATTLE"), 2_130)),
                MinimumWageByDate.Floor.PAY_WEEK);
        PayTown town = payTown().wage(1_713);
        for (int day = 0; day < 5; day++) {
            town.work(day, "08:00", ofHours(4)).and(day, "12:00", ofHours(4), "US-WA-SEATTLE");
        }
        assertThat(town.wages(pack(wage))).isEqualTo(20 * 2_130 + 20 * 1_713);
    }

    @Test
    void secureSchedulingConcernsThoseWhoReportToAStore() {
        RulePack pack = PayTown.with(
                pack(),
                rule(
                        only(WorkerTrait.REPORTS_TO_STORE),
                        false,
                        new RosterChangePremium(ofHours(1), 50, ofMinutes(15))));
        assertThat(payTown().told(0, "08:00", "12:00").wages(pack)).isZero();
        assertThat(payTown()
                        .employment(with(WorkerTrait.REPORTS_TO_STORE))
                        .told(0, "08:00", "12:00")
                        .wages(pack))
                .isEqualTo(2 * 3_600);
    }

    @Test
    void californiaPaysALongDayInThreeParts() {
        assertThat(payTown().wage(2_000).work(0, "08:00", ofHours(13)).wages(CALIFORNIA))
                .isEqualTo(8 * 2_000 + 4 * 3_000 + 4_000);
    }

    @Test
    void californiaPaysTheSixthDay() {
        assertThat(payTown().wage(2_000).workDaily(6, ofHours(8)).wages(CALIFORNIA))
                .isEqualTo(40 * 2_000 + 8 * 3_000);
    }

    @Test
    void californiaPaysTheSeventhDay() {
        PayTown town = payTown().wage(2_000).workDaily(6, ofHours(1)).work(6, "08:00", ofHours(9));
        assertThat(town.wages(CALIFORNIA)).isEqualTo(6 * 2_000 + 8 * 3_000 + 4_000);
    }

    @Test
    void californiaPaysAnHourForAMissedMeal() {
        MealBreakWindow meal = new MealBreakWindow(
                Comparison.MORE_THAN, ofHours(5), ofMinutes(30), ZERO, ofHours(5), null, 1, ofHours(6), ofHours(1));
        RulePack pack = PayTown.with(pack(), rule(Selector.ALL, true, meal));
        Employment waiving =
                new Employment(null, null, null, Set.of(), List.of(new Consent("rule", MONDAY, null)), ZERO);
        assertThat(premium(payTown(), ofHours(5), pack)).isZero();
        assertThat(premium(payTown(), ofMinutes(301), pack)).isEqualTo(3_600);
        assertThat(premium(payTown().employment(waiving), ofMinutes(345), pack)).isZero();
        assertThat(premium(payTown().employment(waiving), ofMinutes(361), pack)).isEqualTo(3_600);
    }

    private static long premium(PayTown town, Duration worked, RulePack pack) {
        return town.work(0, "08:00", worked).wages(pack) - worked.toSeconds();
    }

    @Test
    void californiaPaysSplitShiftsNearTheMinimumWage() {
        assertThat(split(1_690, "12:00")).isZero();
        assertThat(split(1_690, "12:01")).isEqualTo(1_690);
        assertThat(split(2_500, "12:01")).isZero();
    }

    /** Three hours from 08:00 and three from {@code afternoon}. */
    private static long split(long wage, String afternoon) {
        RulePack pack = pack(
                new SplitShiftPremium(ofHours(1), ofHours(1)),
                new MinimumWageByDate(
                        List.of(new MinimumWageByDate.Row(LocalDate.of(2026, 1, 1), Set.of(), 1_690)),
                        MinimumWageByDate.Floor.PAY_WEEK));
        return payTown()
                        .wage(wage)
                        .work(0, "08:00", ofHours(3))
                        .and(0, afternoon, ofHours(3), null)
                        .wages(pack)
                - 6 * wage;
    }
}
