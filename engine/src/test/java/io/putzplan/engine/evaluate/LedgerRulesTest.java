package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CleanerBuilder.aCleaner;
import static io.putzplan.engine.evaluate.TinyTown.MONDAY;
import static io.putzplan.engine.evaluate.TinyTown.monday;
import static io.putzplan.engine.evaluate.TinyTown.tinyTown;
import static io.putzplan.engine.evaluate.VisitBuilder.aVisit;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegCount;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.Priority;
import io.putzplan.engine.problem.TimeWindow;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules and prices that bear on several shifts or the whole roster, each around its limit. */
class LedgerRulesTest {

    private static final WorkTimeDefinition WORK_TIME = TinyPacks.workTime(new LegCount(false, false), ofMinutes(15));

    private static CleanerBuilder ann() {
        return aCleaner().working("06:00", "20:00");
    }

    private static VisitBuilder visitOn(LocalDateTime start, Duration service) {
        return aVisit().within(TimeWindow.of(start, start)).lasting(service);
    }

    @Nested
    class WeeklyWork {

        private final RulePack pack = TinyPacks.pack("weekly", WORK_TIME, new MaxWeeklyWork(ofHours(20)));

        private long worked(Duration before, Duration service) {
            TinyTown town =
                    tinyTown().with(ann().history(new History(before, null))).with(aVisit().lasting(service));
            return Rosters.oneVisitPerShift(town, pack).hardSeconds();
        }

        @Test
        void allowsLessThanTheLimit() {
            assertThat(worked(ofHours(5), ofHours(5))).isZero();
        }

        @Test
        void allowsTheLimitWithHistory() {
            assertThat(worked(ofHours(15), ofHours(5))).isZero();
        }

        @Test
        void countsWorkBeyondTheLimit() {
            assertThat(worked(ofHours(15), ofHours(5).plusSeconds(1))).isEqualTo(1);
        }

        @Test
        void countsTheContractApart() {
            TinyTown town = tinyTown().with(ann().atMostWeekly(ofHours(4))).with(aVisit().lasting(ofHours(5)));
            assertThat(Rosters.oneVisitPerShift(town, pack).hardSeconds()).isEqualTo(3_600);
        }

        @Test
        void leavesHistoryAloneWhenNothingIsWorked() {
            TinyTown town = tinyTown().with(ann().history(new History(ofHours(30), null)));
            assertThat(Rosters.oneVisitPerShift(town, pack).hardSeconds()).isZero();
        }

        @Test
        void startsAnewInTheNextWeek() {
            LocalDateTime next = monday("10:00").plusDays(7);
            TinyTown town = tinyTown()
                    .with(aCleaner()
                            .history(new History(ofHours(19), null))
                            .working(MONDAY.plusDays(7), "06:00", "20:00"))
                    .with(visitOn(next, ofHours(5)));
            assertThat(Rosters.oneVisitPerShift(town, pack).hardSeconds()).isZero();
        }
    }

    @Nested
    class DailyRest {

        private final RulePack pack = TinyPacks.pack("rest", WORK_TIME, new MinDailyRest(ofHours(11)));

        /** Work on Monday ends at 19:00. */
        private long nextStart(String time) {
            LocalDateTime start = monday(time).plusDays(1);
            TinyTown town = tinyTown()
                    .with(ann().working(MONDAY.plusDays(1), "04:00", "20:00"))
                    .with(visitOn(monday("18:00"), ofHours(1)))
                    .with(visitOn(start, ofHours(1)));
            return Rosters.oneVisitPerShift(town, pack).hardSeconds();
        }

        @Test
        void allowsALongRest() {
            assertThat(nextStart("09:00")).isZero();
        }

        @Test
        void allowsTheShortestRest() {
            assertThat(nextStart("06:00")).isZero();
        }

        @Test
        void countsMissingRest() {
            assertThat(nextStart("05:59:59")).isEqualTo(1);
        }

        @Test
        void lookBackToTheLastShiftBeforeThePeriod() {
            TinyTown town = tinyTown()
                    .with(ann().history(
                                    new History(Duration.ZERO, monday("00:00").minusHours(1))))
                    .with(visitOn(monday("09:59:59"), ofHours(1)));
            assertThat(Rosters.oneVisitPerShift(town, pack).hardSeconds()).isEqualTo(1);
        }

        @Test
        void ignoresTheShiftsOfSomeoneElse() {
            LocalDateTime early = monday("04:30").plusDays(1);
            TinyTown town = tinyTown()
                    .with(ann())
                    .with(aCleaner().id("ben").working(MONDAY.plusDays(1), "04:00", "20:00"))
                    .with(visitOn(monday("18:00"), ofHours(1)))
                    .with(visitOn(early, ofHours(1)));
            assertThat(Rosters.oneVisitPerShift(town, pack).hardSeconds()).isZero();
        }
    }

    @Nested
    class Wages {

        private final RulePack pack = TinyPacks.pack("overtime", WORK_TIME, new OvertimeTier(ofHours(40), 150));

        private long wage(Duration before, Duration service) {
            TinyTown town =
                    tinyTown().with(ann().history(new History(before, null))).with(aVisit().lasting(service));
            return Rosters.oneVisitPerShift(town, pack).wageCents();
        }

        @Test
        void payPaidTime() {
            assertThat(wage(Duration.ZERO, ofMinutes(90))).isEqualTo(3_000);
        }

        @Test
        void payNoOvertimeAtTheThreshold() {
            assertThat(wage(ofHours(38), ofHours(2))).isEqualTo(4_000);
        }

        @Test
        void payOvertimeBeyondTheThreshold() {
            assertThat(wage(ofHours(38), ofHours(3))).isEqualTo(7_000);
        }

        @Test
        void payOvertimeOnlyForThisPeriod() {
            assertThat(wage(ofHours(45), ofHours(2))).isEqualTo(6_000);
        }

        @Test
        void roundOncePerWeekHalfUp() {
            TinyTown town = tinyTown()
                    .with(ann().wage(1_800).working(MONDAY.plusDays(1), "06:00", "20:00"))
                    .with(visitOn(monday("10:00"), Duration.ofSeconds(1)))
                    .with(visitOn(monday("10:00").plusDays(1), Duration.ofSeconds(2)));
            assertThat(Rosters.oneVisitPerShift(town, pack).wageCents()).isEqualTo(2);
        }
    }

    @Nested
    class OtherPrices {

        private final RulePack pack = TinyPacks.pack("prices", WORK_TIME);
        private final Prices prices = new Prices(60, 60, 120, 5_000, 700, 90);

        @Test
        void reimburseAllLegs() {
            TinyTown town = tinyTown().with(ann().mileage(35)).with(aVisit());
            assertThat(Rosters.oneVisitPerShift(town, pack).travelCents()).isEqualTo(350);
        }

        @Test
        void chargeEachShiftThatIsUsed() {
            TinyTown town = tinyTown()
                    .prices(prices)
                    .with(ann())
                    .with(aCleaner().id("ben").working("08:00", "20:00"))
                    .with(aVisit())
                    .with(aVisit());
            CompiledProblem compiled = Rosters.compile(town, pack);
            RosterEvaluation evaluation = new RosterEvaluation(compiled);
            assertThat(evaluation.usedShiftCents()).isZero();
            evaluation.setRoute(0, new int[] {0, 1}, 2);
            assertThat(evaluation.usedShiftCents()).isEqualTo(90);
            RosterPrice price = new RosterPrice();
            evaluation.price(1, new int[] {1}, 1, price);
            long before = evaluation.softCents();
            evaluation.setRoute(1, new int[] {1}, 1);
            assertThat(evaluation.usedShiftCents()).isEqualTo(180);
            assertThat(evaluation.softCents()).isEqualTo(price.softCents()).isGreaterThan(before);
        }

        private long idleUntil(String time) {
            CompiledProblem compiled = Rosters.compile(
                    tinyTown()
                            .prices(prices)
                            .with(ann())
                            .with(aVisit().between("08:00", "08:00"))
                            .with(aVisit().between(time, time)),
                    pack);
            RosterEvaluation evaluation = new RosterEvaluation(compiled);
            evaluation.setRoute(0, new int[] {0, 1}, 2);
            return evaluation.idleCents();
        }

        @Test
        void chargeIdleTimeBeyondAQuarterOfAnHour() {
            assertThat(idleUntil("09:15")).isZero();
            assertThat(idleUntil("09:15:01")).isEqualTo(1);
            assertThat(idleUntil("10:15")).isEqualTo(3_600);
        }

        private long preferenceOf(LocalDateTime earliest, LocalDateTime latest) {
            TinyTown town = tinyTown()
                    .prices(prices)
                    .with(ann())
                    .with(visitOn(monday("10:00"), ofHours(1)).preferring(TimeWindow.of(earliest, latest)));
            return Rosters.oneVisitPerShift(town, pack).preferenceCents();
        }

        @Test
        void chargeStartsOutsidePreferredWindowsByDistance() {
            assertThat(preferenceOf(monday("08:00"), monday("10:00"))).isZero();
            assertThat(preferenceOf(monday("08:00"), monday("09:59:59"))).isEqualTo(1);
            assertThat(preferenceOf(monday("10:15"), monday("12:00"))).isEqualTo(900);
            assertThat(preferenceOf(monday("10:15:01"), monday("12:00"))).isEqualTo(902);
        }

        @Test
        void chargeAnotherDayFlat() {
            assertThat(preferenceOf(monday("10:00").plusDays(1), monday("12:00").plusDays(1)))
                    .isEqualTo(5_000);
        }

        @Test
        void creditPreferredCleanersAndPrizes() {
            Household home = new Household(
                    "home-1", null, TinyTown.minute(10), Set.of(), Set.of(), Set.of(), Set.of("ann"), Set.of());
            TinyTown town =
                    tinyTown().prices(prices).household(home).with(ann()).with(aVisit().optionalFor(250));
            assertThat(Rosters.oneVisitPerShift(town, pack).creditCents()).isEqualTo(950);
        }

        @Test
        void countPointsForMandatoryVisitsLeftOut() {
            TinyTown town = tinyTown()
                    .with(ann())
                    .with(aVisit().id("a").lasting(ofMinutes(60).plusSeconds(1)).priority(Priority.HIGH))
                    .with(aVisit().id("b").optionalFor(100));
            RosterEvaluation evaluation = new RosterEvaluation(Rosters.compile(town, pack));
            assertThat(evaluation.unassignedPoints()).isEqualTo(4_061);
            assertThat(evaluation.unassignedMandatoryCount()).isEqualTo(1);
        }
    }
}
