package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.PayTown.pack;
import static io.putzplan.engine.evaluate.PayTown.payTown;
import static io.putzplan.engine.evaluate.PayTown.with;
import static io.putzplan.engine.evaluate.TinyTown.MONDAY;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.CallOutMinimum;
import io.putzplan.engine.labour.Citation;
import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.PaidRestBreak.Missed;
import io.putzplan.engine.labour.PaidRestBreak.Rounding;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.PremiumWindow.Premium;
import io.putzplan.engine.labour.PremiumWindow.When;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.labour.SourceStatus;
import io.putzplan.engine.labour.SplitShiftPremium;
import io.putzplan.engine.problem.Consent;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.WorkerTrait;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What one shift is paid on top of straight time, each line around its threshold, at a cent a second. */
class ShiftPayTest {

    private static final int HOUR = 3_600;

    @Nested
    class MinShift {

        @Test
        void paysTheLeastOfTheContract() {
            PayTown town = payTown().minPaid(ofHours(3));
            assertThat(town.work(0, "08:00", ofHours(2)).wages(pack())).isEqualTo(3 * HOUR);
            assertThat(town.work(1, "08:00", ofHours(3).plusSeconds(1)).wages(pack()))
                    .isEqualTo(6 * HOUR + 1);
        }

        @Test
        void paysAPartOfWhatWasTold() {
            RulePack pack = pack(new CallOutMinimum(ofHours(2), 50, ofHours(2)));
            assertThat(payTown()
                            .told(0, "08:00", "14:00")
                            .and(0, "08:00", ofHours(1), null)
                            .wages(pack))
                    .isEqualTo(3 * HOUR);
            assertThat(payTown()
                            .told(0, "08:00", "20:00")
                            .and(0, "08:00", ofHours(1), null)
                            .wages(pack))
                    .isEqualTo(4 * HOUR);
            assertThat(payTown().work(0, "08:00", ofHours(1)).wages(pack)).isEqualTo(2 * HOUR);
        }

        @Test
        void owesNothingForAShiftNotWorked() {
            assertThat(payTown().free(0).wages(pack(new CallOutMinimum(ofHours(2), 0, ZERO))))
                    .isZero();
        }
    }

    @Nested
    class Premiums {

        private final PremiumWindow window = new PremiumWindow(
                List.of(
                        new Premium(When.NIGHT, 25),
                        new Premium(When.SUNDAY, 50),
                        new Premium(When.HOLIDAY, 100),
                        new Premium(When.HIGH_HOLIDAY, 150)),
                new ClockWindow(LocalTime.of(22, 0), LocalTime.of(6, 0)),
                Set.of(MonthDay.of(3, 5)));

        private long extra(PayTown town, Duration worked) {
            return town.wages(pack(window)) - worked.toSeconds();
        }

        @Test
        void paysTheNightToTheSecond() {
            assertThat(extra(payTown().work(0, "06:00", ofHours(16)), ofHours(16)))
                    .isZero();
            assertThat(extra(payTown().work(0, "05:00", ofHours(18)), ofHours(18)))
                    .isEqualTo(2 * HOUR / 4);
            assertThat(extra(payTown().work(0, "05:59:56", ofHours(1)), ofHours(1)))
                    .isEqualTo(1);
        }

        @Test
        void paysTheHighestOfNightAndSunday() {
            assertThat(extra(payTown().work(5, "23:00", ofHours(2)), ofHours(2)))
                    .isEqualTo(HOUR / 4 + HOUR / 2);
        }

        @Test
        void paysHolidaysOfThePlaceOnly() {
            PayTown town = payTown().holiday(1, "US-WA-SEATTLE").free(1);
            town.and(1, "08:00", ofHours(1), "US-WA-SEATTLE").and(1, "09:00", ofHours(1), null);
            assertThat(extra(town, ofHours(2))).isEqualTo(HOUR);
        }

        @Test
        void paysHighHolidaysMost() {
            assertThat(extra(payTown().work(3, "08:00", ofHours(1)), ofHours(1)))
                    .isEqualTo(HOUR * 3 / 2);
        }

        @Test
        void leavesUnpaidBreaksOut() {
            PayTown town = payTown().work(0, "21:00", ofHours(1)).and(0, "22:30", ofHours(1), null);
            assertThat(extra(town, ofHours(2))).isEqualTo(HOUR / 4);
        }

        /** The night of 7 March lasts seven hours. */
        @Test
        void countsElapsedSecondsWhenTheClocksChange() {
            assertThat(extra(payTown().work(5, "22:00", ofHours(8)), ofHours(8)))
                    .isEqualTo(2 * HOUR / 4 + 6 * HOUR / 2);
        }
    }

    @Nested
    class SplitShift {

        private final RulePack pack = pack(
                new SplitShiftPremium(ofHours(1), ofHours(1)),
                new MinimumWageByDate(
                        List.of(
                                new MinimumWageByDate.Row(LocalDate.of(2026, 1, 1), Set.of(), 3_600),
                                new MinimumWageByDate.Row(LocalDate.of(2026, 1, 1), Set.of("US-WA-SEATTLE"), 7_200)),
                        MinimumWageByDate.Floor.PAY_WEEK));

        @Test
        void paysALongerGapOnly() {
            assertThat(payTown()
                            .work(0, "08:00", ofHours(1))
                            .and(0, "10:00", ofHours(1), null)
                            .wages(pack))
                    .isEqualTo(2 * HOUR);
            assertThat(payTown()
                            .work(0, "08:00", ofHours(1))
                            .and(0, "10:00:01", ofHours(1), null)
                            .wages(pack))
                    .isEqualTo(3 * HOUR);
        }

        @Test
        void takesOffWhatIsPaidAboveTheMinimum() {
            PayTown town = payTown().wage(5_400).work(0, "08:00", ofHours(1)).and(0, "11:00", ofMinutes(30), null);
            assertThat(town.wages(pack)).isEqualTo(8_100 + 3_600 - 2_700);
        }
    }

    @Nested
    class MissedMeal {

        private static MealBreakWindow meal(int nth, int hours, Duration premium) {
            return new MealBreakWindow(
                    Comparison.MORE_THAN,
                    ofHours(hours),
                    ofMinutes(30),
                    ZERO,
                    ofHours(hours),
                    null,
                    nth,
                    ofHours(6),
                    premium);
        }

        private static LabourRule waivable(MealBreakWindow meal) {
            return new LabourRule(
                    "meal",
                    Effect.HARD,
                    Layer.NATION,
                    Selector.ALL,
                    null,
                    null,
                    new Citation("§ 1", SourceStatus.UNCONFIRMED),
                    true,
                    null,
                    meal);
        }

        @Test
        void paysFromTheFirstSecondThatOwesOne() {
            RulePack pack = pack(meal(1, 5, ofHours(1)));
            assertThat(payTown().work(0, "08:00", ofHours(5)).wages(pack)).isEqualTo(5 * HOUR);
            assertThat(payTown().work(0, "08:00", ofHours(5).plusSeconds(1)).wages(pack))
                    .isEqualTo(6 * HOUR + 1);
        }

        @Test
        void paysNothingForAMealTaken() {
            PayTown town = payTown().work(0, "08:00", ofHours(5)).and(0, "13:30", ofHours(2), null);
            assertThat(town.wages(pack(meal(1, 5, ofHours(1))))).isEqualTo(7 * HOUR);
        }

        @Test
        void paysALateMeal() {
            PayTown town = payTown().work(0, "08:00", ofHours(5).plusSeconds(1)).and(0, "13:40", ofHours(2), null);
            assertThat(town.wages(pack(meal(1, 5, ofHours(1))))).isEqualTo(8 * HOUR + 1);
        }

        @Test
        void paysOnePremiumForSeveralMeals() {
            RulePack pack = pack(meal(1, 5, ofHours(1)), meal(2, 10, ofHours(2)));
            assertThat(payTown().work(0, "08:00", ofHours(11)).wages(pack)).isEqualTo(13 * HOUR);
        }

        @Test
        void doesNotTakeOneMealForTwo() {
            PayTown town = payTown().work(0, "08:00", ofHours(5)).and(0, "13:30", ofHours(6), null);
            assertThat(town.wages(pack(meal(1, 5, ofHours(1)), meal(2, 10, ofHours(1)))))
                    .isEqualTo(12 * HOUR);
        }

        @Test
        void paysNothingWhileWaived() {
            Employment waiving =
                    new Employment(null, null, null, Set.of(), List.of(new Consent("meal", MONDAY, MONDAY)), ZERO);
            RulePack pack = with(pack(), waivable(meal(1, 5, ofHours(1))));
            assertThat(payTown()
                            .employment(waiving)
                            .work(0, "08:00", ofHours(6))
                            .wages(pack))
                    .isEqualTo(6 * HOUR);
            assertThat(payTown()
                            .employment(waiving)
                            .work(0, "08:00", ofHours(6).plusSeconds(1))
                            .wages(pack))
                    .isEqualTo(7 * HOUR + 1);
            assertThat(payTown()
                            .employment(waiving)
                            .work(1, "08:00", ofHours(6))
                            .wages(pack))
                    .isEqualTo(7 * HOUR);
        }
    }

    @Nested
    class MissedRest {

        private long extra(boolean perDay, Duration work) {
            PaidRestBreak rest = new PaidRestBreak(
                    ofMinutes(10), ofHours(2), Rounding.FLOOR, null, ZERO, new Missed(ofMinutes(30), perDay, false));
            return payTown().workInHaste(0, "08:00", work).wages(pack(rest)) - work.toSeconds();
        }

        @Test
        void paysEachMissedRest() {
            assertThat(extra(false, ofHours(2).minusSeconds(1))).isZero();
            assertThat(extra(false, ofHours(4).minusSeconds(1))).isEqualTo(HOUR / 2);
            assertThat(extra(false, ofHours(4))).isEqualTo(HOUR);
        }

        @Test
        void paysOnceADay() {
            assertThat(extra(true, ofHours(6))).isEqualTo(HOUR / 2);
        }
    }

    @Nested
    class ShortRest {

        private final RulePack pack = pack(new MinDailyRest(ofHours(10), null, 50));

        @Test
        void paysWhatIsMissing() {
            PayTown town = payTown().work(0, "18:00", ofHours(4));
            assertThat(town.work(1, "08:00", ofHours(1)).wages(pack)).isEqualTo(5 * HOUR);
            PayTown early = payTown().work(0, "18:00", ofHours(4)).work(1, "07:59:58", ofHours(1));
            assertThat(early.wages(pack)).isEqualTo(5 * HOUR + 1);
        }

        @Test
        void looksBackToTheLastShiftBeforeThePeriod() {
            PayTown town =
                    payTown().history(new History(ZERO, MONDAY.atStartOfDay())).work(0, "08:00", ofHours(1));
            assertThat(town.wages(pack)).isEqualTo(2 * HOUR);
        }
    }

    @Nested
    class Change {

        private final RulePack pack = pack(new RosterChangePremium(ofHours(1), 50, ofMinutes(15)));

        private PayTown told() {
            return payTown().told(0, "08:00", "12:00");
        }

        @Test
        void forgivesALittle() {
            assertThat(told().and(0, "08:15", ofHours(4), null).wages(pack)).isEqualTo(4 * HOUR);
        }

        @Test
        void paysWorkOutsideTheHoursTold() {
            assertThat(told().and(0, "08:00", ofHours(4).plusSeconds(901), null).wages(pack))
                    .isEqualTo(5 * HOUR + 901);
        }

        @Test
        void paysHalfOfTheHoursCut() {
            assertThat(told().and(0, "08:00", ofHours(2), null).wages(pack)).isEqualTo(3 * HOUR);
        }

        @Test
        void paysHalfOfAShiftNotWorked() {
            assertThat(told().wages(pack)).isEqualTo(2 * HOUR);
        }

        @Test
        void paysNothingForAShiftNeverTold() {
            assertThat(payTown().work(0, "08:00", ofHours(2)).wages(pack)).isEqualTo(2 * HOUR);
        }
    }

    @Nested
    class Selection {

        private final RulePack pack = with(
                pack(),
                new LabourRule(
                        "call",
                        Effect.PRICED,
                        Layer.NATION,
                        new Selector(null, null, Set.of(WorkerTrait.ON_CALL), Set.of(), null, null),
                        null,
                        MONDAY,
                        new Citation("§ 1", SourceStatus.UNCONFIRMED),
                        false,
                        null,
                        new CallOutMinimum(ofHours(3), 0, ZERO)));

        @Test
        void leavesOthersAlone() {
            assertThat(payTown().work(0, "08:00", ofSeconds(90)).wages(pack)).isEqualTo(90);
        }

        @Test
        void endsWithTheRule() {
            PayTown town = payTown().type(EmploymentType.ON_CALL);
            town.work(0, "08:00", ofHours(1)).work(1, "08:00", ofHours(1));
            assertThat(town.wages(pack)).isEqualTo(4 * HOUR);
        }
    }
}
