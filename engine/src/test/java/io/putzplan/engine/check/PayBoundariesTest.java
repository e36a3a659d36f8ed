package io.putzplan.engine.check;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.CallOutMinimum;
import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.labour.SplitShiftPremium;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegCount;
import io.putzplan.engine.labour.WorkTimeDefinition.LegShare;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Employment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every rule of pay by both judges from four sides: inside the limit, at it, one unit beyond, and another cleaner at the limit, who
 * gets nothing.
 */
class PayBoundariesTest {

    /** Time of {@code kind} that c-1 is paid, where c-2 is paid none. */
    private static long seconds(PayCase pay, PayKind kind) {
        assertThat(pay.lines("c-2", kind)).isEmpty();
        return pay.weeks("c-1").stream().mapToLong(week -> week.secondsOf(kind)).sum();
    }

    private static OvertimeTier overtime(OvertimeTier.Scope scope, int hours) {
        return new OvertimeTier(scope, List.of(new OvertimeTier.Tier(ofHours(hours), 150)), OvertimeTier.Base.WAGE);
    }

    @ParameterizedTest
    @CsvSource({"28799, 0", "28800, 0", "28801, 1"})
    void overtimeOfADayIsPaidBeyondEightHours(long worked, long paid) {
        PayCase pay = new PayCase()
                .colleague("c-2")
                .rule("day", overtime(OvertimeTier.Scope.DAY, 8))
                .works("2027-03-01T08:00", ofSeconds(worked))
                .departs("c-2", "2027-03-01T08:00")
                .serves(ofHours(8));

        assertThat(seconds(pay, PayKind.OVERTIME)).isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({"35999, 0", "36000, 0", "36001, 1"})
    void overtimeOfAWeekIsPaidBeyondTwentyHours(long worked, long paid) {
        PayCase pay = new PayCase()
                .colleague("c-2")
                .rule("week", overtime(OvertimeTier.Scope.WEEK, 20))
                .works("2027-03-01T08:00", ofHours(10))
                .works("2027-03-02T08:00", ofSeconds(worked))
                .departs("c-2", "2027-03-01T01:00")
                .serves(ofHours(20));

        assertThat(seconds(pay, PayKind.OVERTIME)).isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({"35999, 0", "36000, 0", "36001, 1"})
    void overtimeOfAContractIsPaidBeyondTheAgreedHours(long worked, long paid) {
        PayCase pay = new PayCase()
                .agreed(ofHours(10))
                .colleague("c-2")
                .rule("contract", overtime(OvertimeTier.Scope.CONTRACT, 0))
                .works("2027-03-01T08:00", ofSeconds(worked))
                .departs("c-2", "2027-03-01T00:00")
                .serves(ofHours(20))
                .departs("c-2", "2027-03-02T00:00")
                .serves(ofHours(20));

        assertThat(seconds(pay, PayKind.OVERTIME)).isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({"7199, 0", "7200, 0", "7201, 1"})
    void overtimeOfTheSeventhDayIsPaidBeyondTwoHours(long worked, long paid) {
        PayCase pay = new PayCase().colleague("c-2").rule("seventh", overtime(OvertimeTier.Scope.SEVENTH_DAY, 2));
        for (int day = 1; day <= 7; day++) {
            String start = "2027-03-0" + day + "T08:00";
            pay.works(start, day == 7 ? ofSeconds(worked) : ofHours(3))
                    .departs("c-2", start)
                    .serves(day == 7 ? ofHours(2) : ofHours(3));
        }

        assertThat(seconds(pay, PayKind.OVERTIME)).isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({"10799, 0", "10800, 0", "10801, 1"})
    void premiumsOfTheNightArePaidFromElevenOn(long worked, long paid) {
        PremiumWindow night = new PremiumWindow(
                List.of(new PremiumWindow.Premium(PremiumWindow.When.NIGHT, 30)),
                new ClockWindow(LocalTime.of(23, 0), LocalTime.of(6, 0)),
                Set.of());
        PayCase pay = new PayCase()
                .colleague("c-2")
                .rule("night", night)
                .works("2027-03-01T20:00", ofSeconds(worked))
                .departs("c-2", "2027-03-01T06:00")
                .serves(ofHours(17));

        assertThat(seconds(pay, PayKind.PREMIUM)).isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({"10801, 0", "10800, 0", "10799, 1"})
    void callsArePaidForThreeHours(long worked, long paid) {
        PayCase pay = new PayCase()
                .colleague("c-2")
                .rule("call", new CallOutMinimum(ofHours(3), 0, Duration.ZERO))
                .works("2027-03-01T08:00", ofSeconds(worked))
                .departs("c-2", "2027-03-01T08:00")
                .serves(ofHours(3));

        assertThat(seconds(pay, PayKind.MIN_SHIFT)).isEqualTo(paid);
    }

    private static MinimumWageByDate wage(long cents) {
        return new MinimumWageByDate(
                List.of(new MinimumWageByDate.Row(LocalDate.of(2020, 1, 1), Set.of(), cents)),
                MinimumWageByDate.Floor.PAY_WEEK);
    }

    @ParameterizedTest
    @CsvSource({"3599, 0", "3600, 0", "3601, 2000"})
    void splitShiftsArePaidBeyondAGapOfAnHour(long gap, long cents) {
        PayCase pay = new PayCase()
                .colleague("c-2")
                .rule("wage", wage(2_000))
                .rule("split", new SplitShiftPremium(ofHours(1), ofHours(1)))
                .works("2027-03-01T08:00", ofHours(1))
                .pauses(ofSeconds(gap), ofHours(1))
                .departs("c-2", "2027-03-01T08:00")
                .serves(ofHours(1))
                .pauses(ofHours(1), ofHours(1));

        assertThat(pay.lines("c-2", PayKind.SPLIT_SHIFT)).isEmpty();
        assertThat(pay.week().wageCents()).isEqualTo(2 * 2_000 + cents);
    }

    @ParameterizedTest
    @CsvSource({"899, 0", "900, 0", "901, 3600"})
    void changesArePaidBeyondAQuarterOfAnHour(long later, long paid) {
        PayCase pay = new PayCase()
                .colleague("c-2")
                .rule("change", new RosterChangePremium(ofHours(1), 50, ofMinutes(15)))
                .told("2027-03-01T08:00", "2027-03-01T12:00")
                .works("2027-03-01T08:00", ofHours(4).plusSeconds(later))
                .departs("c-2", "2027-03-01T08:00")
                .serves(ofHours(9));

        assertThat(seconds(pay, PayKind.CHANGE)).isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({"2001, 0", "2000, 0", "1999, 1"})
    void payIsToppedUpToTheMinimumWage(long hourly, long cents) {
        PayCase pay = new PayCase()
                .earning(hourly)
                .colleague("c-2")
                .rule("wage", wage(2_000))
                .works("2027-03-01T08:00", ofHours(1))
                .departs("c-2", "2027-03-01T08:00")
                .serves(ofHours(1));

        assertThat(pay.lines("c-2", PayKind.MIN_WAGE)).isEmpty();
        assertThat(pay.week().wageCents()).isEqualTo(hourly + cents);
    }

    private static PayCase sick(String employedSince, String from) {
        LocalDateTime begin = LocalDate.parse(from).atStartOfDay();
        return new PayCase()
                .colleague("c-2")
                .rule("sick", new PaidAbsence(PaidAbsence.Kind.SICK, 100, 28, 42, null, 0))
                .employed(
                        new Employment(null, null, LocalDate.parse(employedSince), Set.of(), List.of(), Duration.ZERO))
                .away(new Absence(begin, LocalDate.parse("2027-03-02").atStartOfDay(), AbsenceKind.SICK, ofHours(8)));
    }

    /** On 1 March, the given day of employment. */
    @ParameterizedTest
    @CsvSource({"2027-01-31, 28800", "2027-02-01, 28800", "2027-02-02, 0"})
    void sicknessIsPaidAfterTwentyEightDaysOfEmployment(String employedSince, long paid) {
        assertThat(seconds(sick(employedSince, "2027-03-01"), PayKind.SICK)).isEqualTo(paid);
    }

    /** 1 March is the 41st, 42nd and 43rd day. */
    @ParameterizedTest
    @CsvSource({"2027-01-20, 28800", "2027-01-19, 28800", "2027-01-18, 0"})
    void sicknessIsPaidForFortyTwoDays(String from, long paid) {
        assertThat(seconds(sick("2020-01-01", from), PayKind.SICK)).isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({"29, 0", "30, 1", "31, 1"})
    void anHourOfSickLeaveIsEarnedInThirty(long worked, long earned) {
        PayCase pay = new PayCase()
                .colleague("c-2")
                .rule("accrual", new PaidAbsence(PaidAbsence.Kind.SICK_ACCRUAL, 0, 0, null, ofHours(30), 90))
                .works("2027-03-01T08:00", ofSeconds(worked))
                .departs("c-2", "2027-03-01T08:00")
                .serves(ofSeconds(29));

        assertThat(seconds(pay, PayKind.SICK_ACCRUAL)).isEqualTo(earned);
    }

    /** Home is {@code minutes} away. */
    @ParameterizedTest
    @CsvSource({"11, 0", "12, 0", "13, 60"})
    void waysToWorkArePaidBeyondTheUsualCommute(int minutes, long paid) {
        PayCase pay = new PayCase()
                .colleague("c-2")
                .employed(new Employment(null, null, null, Set.of(), List.of(), ofMinutes(12)))
                .rule(
                        "work",
                        new WorkTimeDefinition(
                                new LegCount(LegShare.BEYOND_COMMUTE, LegShare.BEYOND_COMMUTE),
                                new LegCount(false, false),
                                Duration.ZERO))
                .departs("c-1", "2027-03-01T08:00")
                .servesAt(minutes, ofHours(1))
                .departs("c-2", "2027-03-01T08:00")
                .serves(ofHours(1));

        assertThat(seconds(pay, PayKind.TRAVEL)).isEqualTo(paid);
    }
}
