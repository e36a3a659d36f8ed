package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.LawTown.MONDAY;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.DayBasis;
import io.putzplan.engine.labour.MaxAverageWork;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxSpan;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.NightWork;
import io.putzplan.engine.labour.NoticePeriod;
import io.putzplan.engine.labour.Window;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Consent;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.PublishedShift;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules about the work of a person over several shifts, and about when a shift lies, each around its limit. */
class LimitRulesTest {

    private static final long DAY = 28_800;
    private static final Duration SECOND = ofSeconds(1);

    @Nested
    class DailyWork {

        @Test
        void holdsForAllContractsOfAPerson() {
            LawTown town = new LawTown(new MaxDailyWork(ofHours(8)))
                    .work("a", 0, "08:00", 5)
                    .work("b", 0, "14:00", 3);
            assertThat(town.broken(HardRule.MAX_DAILY_WORK)).isZero();
            town.worker("b").person = "a";
            assertThat(town.broken(HardRule.MAX_DAILY_WORK)).isZero();
            town.work("c", 0, "18:00", SECOND).worker("c").person = "a";
            assertThat(town.broken(HardRule.MAX_DAILY_WORK)).isEqualTo(1);
        }

        @Test
        void countsOtherJobsThatBeginThatDay() {
            LawTown town = new LawTown(new MaxDailyWork(ofHours(8))).work("a", 0, "08:00", 5);
            town.worker("a").otherJob(MONDAY.atTime(18, 0), 3);
            assertThat(town.broken(HardRule.MAX_DAILY_WORK)).isZero();
            town.worker("a").otherJob(MONDAY.atTime(22, 0), 1);
            assertThat(town.broken(HardRule.MAX_DAILY_WORK)).isEqualTo(3_600);
        }

        @Test
        void isSharedOutToCivilDaysWhereTheLawSaysSo() {
            MaxDailyWork byDay = new MaxDailyWork(ofHours(8), DayBasis.CALENDAR_DAY, null);
            LawTown town = new LawTown(byDay).work("a", 0, "18:00", 10);
            assertThat(town.broken(HardRule.MAX_DAILY_WORK)).isZero();
            town.work("a", 1, "20:00", 4);
            assertThat(town.broken(HardRule.MAX_DAILY_WORK)).isZero();
            town.worker("b").person = "a";
            town.work("b", 1, "12:00", SECOND);
            assertThat(town.broken(HardRule.MAX_DAILY_WORK)).isEqualTo(1);
        }
    }

    @Test
    void shiftsOfOnePersonMustNotOverlap() {
        LawTown town = new LawTown().work("a", 0, "08:00", 2).work("b", 0, "10:00", 2);
        town.worker("b").person = "a";
        assertThat(town.broken(HardRule.AVAILABILITY)).isZero();
        town.work("c", 0, "09:59", ofMinutes(2)).worker("c").person = "a";
        assertThat(town.broken(HardRule.AVAILABILITY)).isEqualTo(120);
    }

    @Nested
    class WeeklyWork {

        @Test
        void addsContractsAndOtherJobs() {
            LawTown town = new LawTown(new MaxWeeklyWork(ofHours(20)));
            town.work("a", 0, "08:00", 8).work("b", 1, "08:00", 8).worker("b").person = "a";
            town.worker("a").otherJob(MONDAY.plusDays(2).atTime(8, 0), 4);
            assertThat(town.broken(HardRule.MAX_WEEKLY_WORK)).isZero();
            town.work("a", 6, "08:00", SECOND).work("other", 5, "08:00", 8);
            assertThat(town.broken(HardRule.MAX_WEEKLY_WORK)).isEqualTo(1);
            town.work("a", 7, "08:00", 8);
            assertThat(town.broken(HardRule.MAX_WEEKLY_WORK)).isEqualTo(1);
        }

        @Test
        void doesNotBindThoseWhoConsented() {
            LawTown town = new LawTown(new MaxWeeklyWork(ofHours(2))).work("a", 0, "08:00", 8);
            assertThat(town.broken(HardRule.MAX_WEEKLY_WORK)).isEqualTo(6 * 3_600);
            town.worker("a").consents.add(new Consent("r1", MONDAY, null));
            assertThat(town.broken(HardRule.MAX_WEEKLY_WORK)).isZero();
        }

        @Test
        void boundsDaysOfAFortnight() {
            MaxWeeklyWork rule =
                    new MaxWeeklyWork(Duration.ofDays(7), new Window(Window.Kind.WORKWEEK, Period.ofWeeks(2)), 3, null);
            LawTown town = new LawTown(rule);
            for (int day = 3; day < 18; day += 2) {
                town.work("a", day, "08:00", 1);
            }
            // 2 March 2026 is in the middle of a fortnight that counts from January 1970.
            assertThat(town.broken(HardRule.MAX_WORK_DAYS) % DAY).isZero();
            assertThat(town.broken(HardRule.MAX_WORK_DAYS)).isPositive();
        }

        @Test
        void allowsMoreWhileAnAverageHolds() {
            MaxWeeklyWork.Extra extra =
                    new MaxWeeklyWork.Extra(ofHours(4), new Window(Window.Kind.ROLLING, Period.ofWeeks(2)));
            LawTown town = new LawTown(new MaxWeeklyWork(ofHours(10), Window.WORKWEEK, null, extra));
            town.work("a", 0, "08:00", 14).work("a", 7, "08:00", 6);
            assertThat(town.broken(HardRule.MAX_WEEKLY_WORK)).isZero();
            town.work("a", 9, "08:00", SECOND);
            assertThat(town.broken(HardRule.MAX_WEEKLY_WORK)).isEqualTo(1);
            town.work("a", 1, "08:00", SECOND);
            assertThat(town.broken(HardRule.MAX_WEEKLY_WORK)).isEqualTo(1 + 2);
        }
    }

    @Nested
    class AverageWork {

        private MaxAverageWork rule(MaxAverageWork.Per per, MaxAverageWork.Formula formula) {
            return new MaxAverageWork(
                    per == MaxAverageWork.Per.WEEK ? ofHours(14) : ofHours(2),
                    per,
                    new Window(Window.Kind.ROLLING, Period.ofWeeks(2)),
                    Set.of(AbsenceKind.SICK),
                    true,
                    formula);
        }

        @Test
        void takesWorkBeforeThePeriodOff() {
            LawTown town = new LawTown(rule(MaxAverageWork.Per.WEEK, MaxAverageWork.Formula.BUDGET))
                    .work("a", 0, "08:00", 8)
                    .work("a", 1, "08:00", 10);
            town.worker("a").knownSince = MONDAY.minusDays(30);
            town.worker("a").worked(MONDAY.minusDays(8), 24).worked(MONDAY.minusDays(7), 10);
            assertThat(town.broken(HardRule.MAX_AVERAGE_WORK)).isZero();
            town.work("a", 2, "08:00", SECOND);
            assertThat(town.broken(HardRule.MAX_AVERAGE_WORK)).isEqualTo(1);
        }

        @Test
        void assumesTheAgreedHoursWhereNothingIsKnown() {
            LawTown town = new LawTown(rule(MaxAverageWork.Per.WEEK, MaxAverageWork.Formula.BUDGET))
                    .policy(HistoryPolicy.ASSUME_AVERAGE)
                    .work("a", 0, "08:00", 14);
            town.worker("a").weeklyHours = ofHours(14);
            assertThat(town.broken(HardRule.MAX_AVERAGE_WORK)).isZero();
            town.work("a", 2, "08:00", SECOND);
            assertThat(town.broken(HardRule.MAX_AVERAGE_WORK)).isEqualTo(1);
            town.worker("a").employedSince = MONDAY;
            assertThat(town.broken(HardRule.MAX_AVERAGE_WORK)).isEqualTo(1);
        }

        @Test
        void leavesDaysOfSicknessOut() {
            LawTown town = new LawTown(rule(MaxAverageWork.Per.WEEK, MaxAverageWork.Formula.BUDGET))
                    .work("a", 0, "08:00", 14)
                    .work("a", 7, "08:00", 12);
            town.worker("a").sick(MONDAY.plusDays(3));
            assertThat(town.broken(HardRule.MAX_AVERAGE_WORK)).isZero();
            town.work("a", 8, "08:00", SECOND);
            assertThat(town.broken(HardRule.MAX_AVERAGE_WORK)).isEqualTo(1);
        }

        @Test
        void countsWorkingDaysWithoutHolidays() {
            LawTown town = new LawTown(rule(MaxAverageWork.Per.WORKING_DAY, MaxAverageWork.Formula.BUDGET))
                    .holiday(MONDAY.plusDays(2))
                    .work("a", 0, "08:00", 12)
                    .work("a", 7, "08:00", 10);
            assertThat(town.broken(HardRule.MAX_AVERAGE_WORK)).isZero();
            town.work("a", 9, "08:00", SECOND);
            assertThat(town.broken(HardRule.MAX_AVERAGE_WORK)).isEqualTo(1);
        }

        @Test
        void addsAsManyDaysInsteadOfThoseLeftOut() {
            LawTown town = new LawTown(rule(MaxAverageWork.Per.WEEK, MaxAverageWork.Formula.A_PLUS_B))
                    .work("a", 0, "08:00", 4);
            town.worker("a").knownSince = MONDAY.minusDays(30);
            town.worker("a").worked(MONDAY.minusDays(8), 24);
            town.worker("a").sick(MONDAY.plusDays(3));
            assertThat(town.broken(HardRule.MAX_AVERAGE_WORK)).isZero();
            town.work("a", 1, "08:00", SECOND);
            assertThat(town.broken(HardRule.MAX_AVERAGE_WORK)).isEqualTo(1);
        }
    }

    @Nested
    class Spans {

        @Test
        void endBySpanAndClock() {
            MaxSpan rule = new MaxSpan(ofHours(10), new ClockWindow(LocalTime.of(6, 0), LocalTime.of(22, 0)));
            assertThat(new LawTown(rule).work("a", 0, "06:00", 10).broken(HardRule.MAX_SPAN))
                    .isZero();
            assertThat(new LawTown(rule)
                            .work("a", 0, "05:59:59", ofHours(10).plusSeconds(1))
                            .broken(HardRule.MAX_SPAN))
                    .isEqualTo(2);
        }

        @Test
        void countWorkAtNight() {
            ClockWindow night = new ClockWindow(LocalTime.of(23, 0), LocalTime.of(6, 0));
            NightWork forbidden = new NightWork(night, true, Duration.ZERO, null);
            assertThat(new LawTown(forbidden).work("a", 0, "20:00", 3).broken(HardRule.NIGHT_WORK))
                    .isZero();
            assertThat(new LawTown(forbidden).work("a", 0, "20:00", 11).broken(HardRule.NIGHT_WORK))
                    .isEqualTo(7 * 3_600);
            NightWork limited = new NightWork(night, false, ofHours(2), ofHours(8));
            assertThat(new LawTown(limited).work("a", 0, "16:00", 9).broken(HardRule.NIGHT_WORK))
                    .isZero();
            assertThat(new LawTown(limited)
                            .work("a", 0, "16:00", ofHours(9).plusSeconds(1))
                            .broken(HardRule.NIGHT_WORK))
                    .isEqualTo(3_601);
        }
    }

    @Nested
    class Notice {

        private NoticePeriod rule(NoticePeriod.Kind kind) {
            return new NoticePeriod(kind, 4, NoticePeriod.Late.FORBIDDEN);
        }

        @Test
        void isCountedInWholeDays() {
            LawTown town = new LawTown(rule(NoticePeriod.Kind.PUBLISH)).work("a", 4, "08:00", 1);
            assertThat(town.broken(HardRule.NOTICE)).isZero();
            town.published(MONDAY.minusDays(1).atTime(23, 0));
            assertThat(town.broken(HardRule.NOTICE)).isZero();
            town.work("a", 3, "08:00", 1);
            assertThat(town.broken(HardRule.NOTICE)).isEqualTo(3_600);
        }

        @Test
        void isOwedForChangesOnly() {
            LawTown town = new LawTown(rule(NoticePeriod.Kind.CHANGE))
                    .published(MONDAY.atStartOfDay())
                    .work("a", 1, "08:00", 1);
            assertThat(town.broken(HardRule.NOTICE)).isZero();
            town.worker("a").published = new PublishedShift(
                    MONDAY.plusDays(1).atTime(8, 0), MONDAY.plusDays(1).atTime(9, 0));
            assertThat(town.broken(HardRule.NOTICE)).isZero();
            town.worker("a").published = new PublishedShift(
                    MONDAY.plusDays(1).atTime(8, 0), MONDAY.plusDays(1).atTime(9, 1));
            assertThat(town.broken(HardRule.NOTICE)).isEqualTo(4 * 3_600);
        }
    }

    @Nested
    class Contracts {

        @Test
        void boundWorkBeyondTheLeastHours() {
            LawTown town = new LawTown(new ContractBand(25, null, ofHours(20), null, null)).work("a", 0, "08:00", 10);
            town.worker("a").weeklyHours = ofHours(8);
            assertThat(town.broken(HardRule.CONTRACT_BAND)).isZero();
            town.worker("a").band = HoursBand.MINIMUM;
            assertThat(town.broken(HardRule.CONTRACT_BAND)).isZero();
            town.work("a", 1, "08:00", SECOND);
            assertThat(town.broken(HardRule.CONTRACT_BAND)).isEqualTo(1);
            town.worker("a").weeklyHours = Duration.ZERO;
            assertThat(town.broken(HardRule.CONTRACT_BAND)).isZero();
        }

        @Test
        void boundTheHoursOfAMonth() {
            LawTown town = new LawTown(new ContractBand(null, null, null, 50, null)).work("a", 0, "08:00", 6);
            town.worker("a").weeklyHours = ofMinutes(56);
            // 31 days of March: 56 min × 31 / 7 = 248 min, and half as much again.
            town.work("a", 1, "08:00", ofMinutes(12));
            assertThat(town.broken(HardRule.CONTRACT_BAND)).isZero();
            town.work("a", 2, "08:00", SECOND);
            assertThat(town.broken(HardRule.CONTRACT_BAND)).isEqualTo(1);
        }

        @Test
        void boundEarningsOfAMonth() {
            MinimumWageByDate wage = new MinimumWageByDate(
                    List.of(new MinimumWageByDate.Row(MONDAY.minusYears(1), Set.of(), 1_200)),
                    MinimumWageByDate.Floor.PAY_WEEK);
            ContractBand band = new ContractBand(null, null, null, null, new ContractBand.EarningsCap("r1", 10, 1));
            LawTown town = new LawTown(wage, band).work("a", 0, "08:00", 6);
            assertThat(town.broken(HardRule.EARNINGS_CAP)).isZero();
            town.work("a", 1, "08:00", SECOND);
            assertThat(town.broken(HardRule.EARNINGS_CAP)).isEqualTo(1);
            town.worker("a").earned = 2_000;
            assertThat(town.broken(HardRule.EARNINGS_CAP)).isEqualTo(3_601);
            town.worker("a").earned = 900_000;
            assertThat(town.broken(HardRule.EARNINGS_CAP)).isEqualTo(6 * 3_600 + 1);
        }
    }
}
