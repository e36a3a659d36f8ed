package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.LawTown.MONDAY;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.MaxConsecutiveDays;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.labour.Window;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules about the rests and the days off of a person, each around its limit. */
class RestRulesTest {

    private static final long DAY = 28_800;
    private static final Duration SECOND = ofSeconds(1);

    @Nested
    class DailyRest {

        @Test
        void countsOtherJobsAsShifts() {
            LawTown town = new LawTown(new MinDailyRest(ofHours(11)))
                    .work("a", 0, "08:00", 8)
                    .work("a", 1, "08:00", 8);
            assertThat(town.broken(HardRule.MIN_DAILY_REST)).isZero();
            town.worker("a").otherJob(MONDAY.atTime(20, 0), 1);
            assertThat(town.broken(HardRule.MIN_DAILY_REST)).isZero();
            town.worker("a").otherJob(MONDAY.atTime(21, 0), 1);
            assertThat(town.broken(HardRule.MIN_DAILY_REST)).isEqualTo(3_600);
        }

        @Test
        void mayBeShorterOnceAWeek() {
            MinDailyRest rule = new MinDailyRest(ofHours(11), new MinDailyRest.Reduction(ofHours(8), 1, 0), 0);
            LawTown town = new LawTown(rule).work("a", 0, "08:00", 14).work("a", 1, "06:00", 8);
            assertThat(town.broken(HardRule.MIN_DAILY_REST)).isZero();
            town.work("a", 2, "00:00", 1);
            assertThat(town.broken(HardRule.MIN_DAILY_REST)).isEqualTo(3_600);
            assertThat(new LawTown(rule)
                            .work("a", 0, "08:00", 14)
                            .work("a", 1, "05:59:59", 8)
                            .broken(HardRule.MIN_DAILY_REST))
                    .isEqualTo(3 * 3_600 + 1);
        }

        @Test
        void mayBeShorterOnlyWhileTheAverageHolds() {
            MinDailyRest rule = new MinDailyRest(ofHours(11), new MinDailyRest.Reduction(ofHours(8), 5, 14), 0);
            LawTown town = new LawTown(rule)
                    .work("a", 0, "08:00", 8)
                    .work("a", 1, "06:00", 16)
                    .work("a", 2, "06:00", 8);
            assertThat(town.broken(HardRule.MIN_DAILY_REST)).isZero();
            town.work("a", 3, "00:00", 22);
            assertThat(town.broken(HardRule.MIN_DAILY_REST)).isEqualTo(3_600);
            town.work("a", 4, "06:00", 1);
            assertThat(town.broken(HardRule.MIN_DAILY_REST)).isEqualTo(4 * 3_600);
        }
    }

    @Nested
    class WeeklyRests {

        private MinWeeklyRest rule(int times, boolean sunday, MinWeeklyRest.@Nullable WeekMoment latest) {
            return new MinWeeklyRest(ofHours(24), ofHours(11), Window.CALENDAR_WEEK, times, sunday, latest);
        }

        private LawTown everyDay(MinWeeklyRest rule, int hours) {
            LawTown town = new LawTown(rule);
            for (int day = 7; day < 14; day++) {
                town.work("a", day, "08:00", hours);
            }
            return town;
        }

        @Test
        void lacksWhatTheLongestGapLacks() {
            assertThat(everyDay(rule(1, false, null), 8).broken(HardRule.MIN_WEEKLY_REST))
                    .isEqualTo(16 * 3_600);
        }

        @Test
        void isKeptByADayOff() {
            LawTown town = new LawTown(rule(1, false, null));
            for (int day = 7; day < 14; day++) {
                if (day != 10) {
                    town.work("a", day, "08:00", 8);
                }
            }
            assertThat(town.broken(HardRule.MIN_WEEKLY_REST)).isZero();
            town.work("b", 10, "19:00", SECOND).worker("b").person = "a";
            assertThat(town.broken(HardRule.MIN_WEEKLY_REST)).isEqualTo(8 * 3_600);
        }

        @Test
        void mayHaveToHoldASunday() {
            LawTown town =
                    new LawTown(rule(1, true, null)).work("a", 7, "08:00", 8).work("a", 13, "08:00", SECOND);
            assertThat(town.broken(HardRule.MIN_WEEKLY_REST)).isEqualTo(8 * 3_600 + 1);
        }

        @Test
        void mayLieOnOtherDaysWhereTheSundayIsWorkedAsPermitted() {
            MinWeeklyRest rule =
                    new MinWeeklyRest(ofHours(24), ofHours(11), Window.CALENDAR_WEEK, 1, true, null, Set.of("PERMIT"));
            LawTown town = new LawTown(rule).work("a", 7, "08:00", 8).work("a", 13, "08:00", ofHours(4), "PERMIT");
            assertThat(town.broken(HardRule.MIN_WEEKLY_REST)).isZero();
            town.work("b", 13, "14:00", SECOND).worker("b").person = "a";
            assertThat(town.broken(HardRule.MIN_WEEKLY_REST)).isEqualTo(14 * 3_600 + 1);
        }

        @Test
        void isOwedInFullOnOtherDays() {
            MinWeeklyRest rule =
                    new MinWeeklyRest(ofHours(24), ofHours(11), Window.CALENDAR_WEEK, 1, true, null, Set.of("PERMIT"));
            LawTown town = new LawTown(rule).work("a", 13, "08:00", ofHours(8), "PERMIT");
            for (int day = 7; day < 13; day++) {
                town.work("a", day, "08:00", 8);
            }
            assertThat(town.broken(HardRule.MIN_WEEKLY_REST)).isEqualTo(16 * 3_600);
        }

        @Test
        void mayHaveToBeginEarly() {
            MinWeeklyRest.WeekMoment saturday = new MinWeeklyRest.WeekMoment(DayOfWeek.SATURDAY, LocalTime.of(18, 0));
            LawTown town = everyDay(rule(1, false, saturday), 8).work("a", 6, "08:00", 8);
            assertThat(town.broken(HardRule.MIN_WEEKLY_REST)).isEqualTo(19 * 3_600);
        }

        @Test
        void mayBeOwedTwice() {
            MinWeeklyRest twice = rule(2, false, null);
            LawTown town = new LawTown(twice)
                    .work("a", 7, "00:00", 1)
                    .work("a", 9, "01:00", 1)
                    .work("a", 13, "23:00", 1);
            assertThat(town.broken(HardRule.MIN_WEEKLY_REST)).isZero();
            assertThat(everyDay(twice, 8).broken(HardRule.MIN_WEEKLY_REST)).isEqualTo(32 * 3_600);
        }
    }

    @Nested
    class ProtectedDays {

        private ProtectedDay rule(
                Map<DayKind, Integer> substitutes, @Nullable Duration joined, int minFree, int every) {
            return new ProtectedDay(
                    Set.of(DayKind.SUNDAY, DayKind.PUBLIC_HOLIDAY),
                    Duration.ZERO,
                    Set.of("CARE"),
                    substitutes,
                    joined,
                    minFree,
                    every);
        }

        @Test
        void allowNoVisitButExemptOnes() {
            LawTown town = new LawTown(rule(Map.of(), null, 0, 0)).holiday(MONDAY.plusDays(2));
            town.work("a", 12, "22:00", 3)
                    .work("a", 13, "08:00", ofHours(4), "CARE")
                    .work("a", 2, "08:00", 2);
            assertThat(town.broken(HardRule.PROTECTED_DAY)).isEqualTo(3 * 3_600);
        }

        @Test
        void areMadeUpForInTime() {
            LawTown town = new LawTown(rule(Map.of(DayKind.SUNDAY, 3), null, 0, 0))
                    .holiday(MONDAY.plusDays(8))
                    .work("a", 6, "08:00", 1);
            assertThat(town.broken(HardRule.SUBSTITUTE_REST)).isZero();
            town.work("a", 7, "08:00", 1);
            assertThat(town.broken(HardRule.SUBSTITUTE_REST)).isEqualTo(DAY);
        }

        @Test
        void joinTheDailyRest() {
            LawTown town = new LawTown(rule(Map.of(), ofHours(35), 0, 0))
                    .work("a", 12, "12:00", 8)
                    .work("a", 14, "07:00", 8);
            assertThat(town.broken(HardRule.JOINED_REST)).isZero();
            town.work("b", 12, "20:00", SECOND).worker("b").person = "a";
            assertThat(town.broken(HardRule.JOINED_REST)).isEqualTo(1);
        }

        @Test
        void boundSundaysOfTheYear() {
            LawTown town = new LawTown(rule(Map.of(), null, 50, 0))
                    .work("a", 6, "08:00", 1)
                    .work("a", 13, "08:00", 1);
            assertThat(town.broken(HardRule.FREE_SUNDAYS)).isZero();
            town.work("a", 20, "08:00", 1);
            assertThat(town.broken(HardRule.FREE_SUNDAYS)).isEqualTo(DAY);
            town.worker("a").knownSince = MONDAY.minusDays(30);
            town.worker("a").worked(MONDAY.minusDays(8), 5);
            assertThat(town.broken(HardRule.FREE_SUNDAYS)).isEqualTo(2 * DAY);
        }

        @Test
        void boundSundaysInARow() {
            LawTown town = new LawTown(rule(Map.of(), null, 0, 3))
                    .work("a", 6, "08:00", 1)
                    .work("a", 13, "08:00", 1);
            town.worker("a").knownSince = MONDAY.minusDays(30);
            assertThat(town.broken(HardRule.FREE_SUNDAYS)).isZero();
            town.worker("a").worked(MONDAY.minusDays(1), 5).workedThisWeek = Duration.ZERO;
            assertThat(town.broken(HardRule.FREE_SUNDAYS)).isEqualTo(DAY);
        }
    }

    @Nested
    class ConsecutiveDays {

        private LawTown days(MaxConsecutiveDays rule, int from, int until) {
            LawTown town = new LawTown(rule);
            for (int day = from; day < until; day++) {
                town.work("a", day, "08:00", 4);
            }
            return town;
        }

        @Test
        void runAcrossWeeks() {
            MaxConsecutiveDays rule = new MaxConsecutiveDays(6, null, null, false);
            assertThat(days(rule, 3, 9).broken(HardRule.MAX_CONSECUTIVE_DAYS)).isZero();
            assertThat(days(rule, 3, 11).broken(HardRule.MAX_CONSECUTIVE_DAYS)).isEqualTo(2 * DAY);
        }

        @Test
        void beginBeforeThePeriod() {
            LawTown town = days(new MaxConsecutiveDays(6, null, null, false), 0, 5);
            town.worker("a").knownSince = MONDAY.minusDays(30);
            town.worker("a").worked(MONDAY.minusDays(1), 3);
            assertThat(town.broken(HardRule.MAX_CONSECUTIVE_DAYS)).isZero();
            town.work("a", 5, "08:00", 1);
            assertThat(town.broken(HardRule.MAX_CONSECUTIVE_DAYS)).isEqualTo(DAY);
        }

        @Test
        void countWithinAWeekUnlessWorkIsLittle() {
            MaxConsecutiveDays.Exemption little = new MaxConsecutiveDays.Exemption(ofHours(4), ofHours(28));
            MaxConsecutiveDays rule = new MaxConsecutiveDays(6, Window.WORKWEEK, little, false);
            assertThat(days(rule, 7, 14).broken(HardRule.MAX_CONSECUTIVE_DAYS)).isZero();
            LawTown more = days(rule, 7, 13).work("a", 13, "08:00", ofHours(4).plusSeconds(1));
            assertThat(more.broken(HardRule.MAX_CONSECUTIVE_DAYS)).isEqualTo(DAY);
        }

        @Test
        void mayCountOnlyWithASunday() {
            MaxConsecutiveDays rule = new MaxConsecutiveDays(5, null, null, true);
            assertThat(days(rule, 7, 13).broken(HardRule.MAX_CONSECUTIVE_DAYS)).isZero();
            assertThat(days(rule, 7, 14).broken(HardRule.MAX_CONSECUTIVE_DAYS)).isEqualTo(DAY);
        }
    }
}
