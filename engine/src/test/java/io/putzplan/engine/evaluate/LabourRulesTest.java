package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CleanerBuilder.aCleaner;
import static io.putzplan.engine.evaluate.TinyTown.monday;
import static io.putzplan.engine.evaluate.TinyTown.tinyTown;
import static io.putzplan.engine.evaluate.VisitBuilder.aVisit;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegCount;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules on work, breaks and rests of one shift, each around its limit. Home legs do not count unless said. */
class LabourRulesTest {

    private static final WorkTimeDefinition WORK_TIME = TinyPacks.workTime(new LegCount(false, false), ofMinutes(15));

    private static CleanerBuilder ann() {
        return aCleaner().working("06:00", "20:00");
    }

    /** One visit of {@code service} at any hour. */
    private static RouteTimeline oneVisit(RulePack pack, Duration service) {
        return Rosters.placeAll(tinyTown().with(ann()).with(aVisit().lasting(service)), pack);
    }

    /** Two visits at the same home, at any hour. */
    private static RouteTimeline twoVisits(RulePack pack, Duration first, Duration second) {
        return Rosters.placeAll(
                tinyTown().with(ann()).with(aVisit().lasting(first)).with(aVisit().lasting(second)), pack);
    }

    @Nested
    class DailyWork {

        private final RulePack pack = TinyPacks.pack("daily", WORK_TIME, new MaxDailyWork(ofHours(8)));

        @Test
        void allowsLessThanTheLimit() {
            assertThat(oneVisit(pack, ofHours(4)).hardSeconds()).isZero();
        }

        @Test
        void allowsTheLimit() {
            assertThat(oneVisit(pack, ofHours(8)).hardSeconds()).isZero();
        }

        @Test
        void countsWorkBeyondTheLimit() {
            RouteTimeline route = oneVisit(pack, ofHours(8).plusSeconds(1));
            assertThat(route.violationSeconds(HardRule.MAX_DAILY_WORK)).isEqualTo(1);
            assertThat(route.hardSeconds()).isEqualTo(1);
        }

        @Test
        void countsLawAndContractApart() {
            TinyTown town = tinyTown()
                    .with(ann().atMostDaily(ofHours(7)))
                    .with(aCleaner().id("ben").working("06:00", "20:00"))
                    .with(aVisit().lasting(ofHours(8).plusSeconds(1)));
            assertThat(Rosters.placeAll(town, pack, 0).hardSeconds()).isEqualTo(3_602);
            assertThat(Rosters.placeAll(town, pack, 1).hardSeconds()).isEqualTo(1);
        }

        @Test
        void countsHomeLegsWhereTheyAreWork() {
            RulePack legs = TinyPacks.pack(
                    "legs", TinyPacks.workTime(new LegCount(true, false), ofMinutes(15)), new MaxDailyWork(ofHours(8)));
            RouteTimeline route = oneVisit(legs, ofHours(8));
            assertThat(route.hardSeconds()).isEqualTo(1_200);
            assertThat(route.paidSeconds()).isEqualTo(8 * 3_600);
        }
    }

    @Nested
    class Breaks {

        private final RulePack pack = TinyPacks.pack("breaks", WORK_TIME, TinyPacks.stagedBreaks());

        @Test
        void needNoneOnAShortDay() {
            RouteTimeline route = twoVisits(pack, ofHours(2), ofHours(2));
            assertThat(route.hardSeconds()).isZero();
            assertThat(route.unpaidIdleSeconds()).isZero();
        }

        @Test
        void needNoneForExactlySixHours() {
            assertThat(twoVisits(pack, ofHours(3), ofHours(3)).unpaidIdleSeconds())
                    .isZero();
        }

        @Test
        void takeHalfAnHourForOneSecondMore() {
            RouteTimeline route = twoVisits(pack, ofHours(3), ofHours(3).plusSeconds(1));
            assertThat(route.hardSeconds()).isZero();
            assertThat(route.unpaidBreakSeconds(1)).isEqualTo(1_800);
            assertThat(route.paidSeconds()).isEqualTo(6 * 3_600 + 1);
        }

        @Test
        void areMissingWhereTheRouteHasNoGap() {
            RouteTimeline route = oneVisit(pack, ofHours(6).plusSeconds(1));
            assertThat(route.violationSeconds(HardRule.BREAK_TIME)).isEqualTo(1_800);
            assertThat(route.violationSeconds(HardRule.MAX_STRETCH_WITHOUT_BREAK))
                    .isEqualTo(1);
        }

        @Test
        void allowAStretchOfSixHours() {
            RouteTimeline route = twoVisits(pack, ofHours(6), ofHours(2));
            assertThat(route.hardSeconds()).isZero();
        }

        @Test
        void countAStretchOfMoreThanSixHours() {
            RouteTimeline route = twoVisits(pack, ofHours(6).plusSeconds(1), ofHours(2));
            assertThat(route.violationSeconds(HardRule.MAX_STRETCH_WITHOUT_BREAK))
                    .isEqualTo(1);
            assertThat(route.hardSeconds()).isEqualTo(1);
        }

        @Test
        void useAWaitThatIsLongEnough() {
            TinyTown town = tinyTown()
                    .with(ann())
                    .with(aVisit().lasting(ofHours(3)).between("08:00", "08:00"))
                    .with(aVisit().lasting(ofHours(4)).between("12:00", "12:00"));
            RouteTimeline route = Rosters.placeAll(town, pack);
            assertThat(route.plannedBreakSeconds()).isZero();
            assertThat(route.unpaidIdleSeconds()).isEqualTo(3_600);
            assertThat(route.hardSeconds()).isZero();
        }
    }

    @Nested
    class Meal {

        private final RulePack pack = TinyPacks.pack("meal", WORK_TIME, TinyPacks.meal());

        @Test
        void isNotOwedForExactlyFiveHours() {
            assertThat(twoVisits(pack, ofHours(3), ofHours(2)).unpaidIdleSeconds())
                    .isZero();
        }

        @Test
        void isOwedForOneSecondMore() {
            RouteTimeline route = twoVisits(pack, ofHours(3), ofHours(2).plusSeconds(1));
            assertThat(route.hardSeconds()).isZero();
            assertThat(route.unpaidBreakSeconds(1)).isEqualTo(1_800);
        }

        @Test
        void mayBeginAtTheLastMoment() {
            assertThat(twoVisits(pack, ofHours(5), ofHours(2)).hardSeconds()).isZero();
        }

        @Test
        void isLateOneSecondAfter() {
            RouteTimeline route = twoVisits(pack, ofHours(5).plusSeconds(1), ofHours(2));
            assertThat(route.violationSeconds(HardRule.MEAL_BREAK)).isEqualTo(1);
            assertThat(route.violationSeconds(HardRule.MAX_STRETCH_WITHOUT_MEAL))
                    .isEqualTo(1);
        }

        @Test
        void isEarlyOneSecondBeforeTheFirstMoment() {
            RouteTimeline route = twoVisits(pack, ofHours(2).minusSeconds(1), ofHours(4));
            assertThat(route.violationSeconds(HardRule.MEAL_BREAK)).isEqualTo(1);
            assertThat(twoVisits(pack, ofHours(2), ofHours(4)).hardSeconds()).isZero();
        }

        @Test
        void isMissingAsAWholeWithoutAGap() {
            RouteTimeline route = oneVisit(pack, ofHours(6));
            assertThat(route.violationSeconds(HardRule.MEAL_BREAK)).isEqualTo(1_800);
            assertThat(route.violationSeconds(HardRule.MAX_STRETCH_WITHOUT_MEAL))
                    .isEqualTo(3_600);
        }
    }

    @Nested
    class PaidRests {

        private final RulePack pack = TinyPacks.pack("rests", WORK_TIME, TinyPacks.rest());

        @Test
        void areNotOwedOnAShortDay() {
            assertThat(twoVisits(pack, ofHours(1), ofHours(1)).restCount(0)).isZero();
        }

        @Test
        void areNotOwedForThreeHoursInOneStretch() {
            RouteTimeline route = twoVisits(pack, ofHours(1), ofHours(2));
            assertThat(route.paidSeconds()).isEqualTo(3 * 3_600);
        }

        @Test
        void cutAStretchOneSecondTooLong() {
            RouteTimeline route = twoVisits(pack, ofHours(1), ofHours(2).plusSeconds(1));
            assertThat(route.hardSeconds()).isZero();
            assertThat(route.restCount(0) + route.restCount(1)).isEqualTo(1);
            assertThat(route.paidSeconds()).isEqualTo(3 * 3_600 + 601);
        }

        @Test
        void areOwedForEachFullFourHours() {
            RulePack loose = TinyPacks.pack(
                    "loose",
                    WORK_TIME,
                    new PaidRestBreak(ofMinutes(10), ofHours(4), PaidRestBreak.Rounding.FLOOR, ofHours(20)));
            assertThat(oneVisit(loose, ofHours(4).minusSeconds(1)).restCount(0)).isZero();
            RouteTimeline route = oneVisit(loose, ofHours(4));
            assertThat(route.restCount(0)).isEqualTo(1);
            assertThat(route.restStart(0, 1) - route.serviceStart(0)).isEqualTo(2 * 3_600);
            assertThat(route.serviceEnd(0) - route.serviceStart(0)).isEqualTo(4 * 3_600 + 600);
        }

        @Test
        void areMissingWhenMoreIsOwedThanFits() {
            RulePack often = TinyPacks.pack(
                    "often",
                    WORK_TIME,
                    new PaidRestBreak(ofMinutes(10), ofHours(1), PaidRestBreak.Rounding.FLOOR, ofHours(3)));
            RouteTimeline route = oneVisit(often, ofHours(2));
            assertThat(route.restCount(0)).isEqualTo(1);
            assertThat(route.violationSeconds(HardRule.PAID_REST)).isEqualTo(600);
        }
    }

    @Nested
    class Idle {

        private final RulePack pack = TinyPacks.pack("idle", WORK_TIME);

        private RouteTimeline secondVisitAt(String time) {
            return Rosters.placeAll(
                    tinyTown()
                            .with(ann())
                            .with(aVisit().between("08:00", "08:00"))
                            .with(aVisit().between(time, time)),
                    pack);
        }

        @Test
        void isWorkWhileItIsShort() {
            RouteTimeline route = secondVisitAt("09:14:59");
            assertThat(route.waitingSeconds(1)).isEqualTo(899);
            assertThat(route.paidSeconds()).isEqualTo(2 * 3_600 + 899);
        }

        @Test
        void isOffDutyFromItsShortestLengthOn() {
            RouteTimeline route = secondVisitAt("09:15");
            assertThat(route.unpaidBreakSeconds(1)).isEqualTo(900);
            assertThat(route.paidSeconds()).isEqualTo(2 * 3_600);
        }

        @Test
        void isAvoidedByStartingLater() {
            RouteTimeline route = Rosters.placeAll(
                    tinyTown()
                            .with(ann())
                            .with(aVisit().between("08:00", "10:00"))
                            .with(aVisit().between("11:00", "11:00")),
                    pack);
            assertThat(route.serviceStart(0)).isEqualTo(10 * 3_600);
            assertThat(route.paidSeconds()).isEqualTo(2 * 3_600);
        }

        @Test
        void keepsElapsedTimeWhenTheClockChanges() {
            CompiledProblem compiled = Rosters.compile(tinyTown().with(ann()), pack);
            assertThat(compiled.toSecond(monday("00:00").plusDays(7))).isEqualTo(7 * 86_400 - 3_600);
            assertThat(compiled.toOffsetDateTime(0)).hasToString("2026-03-02T00:00-08:00");
        }
    }
}
