package io.putzplan.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.MinimumWageByDate.Floor;
import io.putzplan.engine.labour.MinimumWageByDate.Row;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.OvertimeTier.Base;
import io.putzplan.engine.labour.OvertimeTier.Scope;
import io.putzplan.engine.labour.OvertimeTier.Tier;
import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.PremiumWindow.Premium;
import io.putzplan.engine.labour.PremiumWindow.When;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.WorkedDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is paid on top of straight time: overtime, premiums, minimum wages, days not worked. */
class PaySupplementsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private static OvertimeTier overtime(Scope scope, Base base, int hours, int percent) {
        return new OvertimeTier(scope, List.of(new Tier(HOUR.multipliedBy(hours), percent)), base);
    }

    @ParameterizedTest
    @CsvSource({"28800, 0", "28801, 1"})
    void paysOvertimeOfADayOnlyBeyondTheThreshold(long worked, long overtime) {
        PayCase pay = new PayCase()
                .colleague("c-2")
                .rule("day", overtime(Scope.DAY, Base.WAGE, 8, 150))
                .works("2027-03-01T08:00", Duration.ofSeconds(worked))
                .departs("c-2", "2027-03-01T08:00")
                .serves(HOUR.multipliedBy(8));

        assertThat(pay.week().secondsOf(PayKind.OVERTIME)).isEqualTo(overtime);
        assertThat(pay.lines("c-2", PayKind.OVERTIME)).isEmpty();
    }

    @Test
    void partsADayAtMidnight() {
        PayCase pay = new PayCase()
                .rule("day", overtime(Scope.DAY, Base.WAGE, 8, 150))
                .works("2027-03-01T18:00", HOUR.multipliedBy(10))
                .works("2027-03-02T12:00", HOUR.multipliedBy(5));

        assertThat(pay.lines(PayKind.OVERTIME)).containsExactly("OVERTIME day 1 h 50 % 1000");
    }

    @Test
    void keepsThePartAfterTheWeekInTheWeekOfItsShift() {
        PayCase pay = new PayCase()
                .from("2027-03-01", "2027-03-14")
                .rule("day", overtime(Scope.DAY, Base.WAGE, 8, 150))
                .works("2027-03-07T20:00", HOUR.multipliedBy(9))
                .works("2027-03-08T08:00", HOUR.multipliedBy(8));

        assertThat(pay.lines(PayKind.OVERTIME)).isEmpty();
        assertThat(pay.weeks("c-1")).extracting(PayWeek::wageCents).containsExactly(18_000L, 16_000L);
    }

    @Test
    void paysOvertimeOfADayAfterMidnightOfTheRaiseAtTheNewWage() {
        PayCase pay = new PayCase()
                .from("2026-12-28", "2027-01-03")
                .raisedTo(3_000, "2027-01-01")
                .rule("day", overtime(Scope.DAY, Base.WAGE, 1, 150))
                .works("2026-12-31T23:00", HOUR.multipliedBy(3));

        assertThat(pay.lines())
                .containsExactly("SERVICE contract.hourlyWage 3 h 100 % 6000", "OVERTIME day 1 h 50 % 1500");
    }

    @Test
    void averagesTheWagesOfTheWeekIntoTheRegularRate() {
        PayCase pay = new PayCase()
                .from("2026-12-28", "2027-01-03")
                .raisedTo(3_000, "2027-01-01")
                .rule("week", overtime(Scope.WEEK, Base.REGULAR_RATE, 3, 150))
                .works("2026-12-30T08:00", HOUR.multipliedBy(3))
                .works("2027-01-01T08:00", HOUR.multipliedBy(1));

        assertThat(pay.lines(PayKind.OVERTIME)).containsExactly("OVERTIME week 1 h 50 % 1125");
        assertThat(pay.week().wageCents()).isEqualTo(9_000 + 1_125);
    }

    @Test
    void raisesTheRegularRateToTheMinimumWageButNotTheMeanWage() {
        PayCase regular = new PayCase()
                .earning(1_000)
                .rule("wage", everywhere(Floor.PAY_WEEK, 1_200))
                .rule("week", overtime(Scope.WEEK, Base.REGULAR_RATE, 4, 150))
                .works("2027-03-01T08:00", HOUR.multipliedBy(5));
        PayCase mean = new PayCase()
                .earning(1_000)
                .rule("wage", everywhere(Floor.PAY_WEEK, 1_200))
                .rule("week", overtime(Scope.WEEK, Base.WAGE, 4, 150))
                .works("2027-03-01T08:00", HOUR.multipliedBy(5));

        assertThat(regular.lines())
                .containsExactly(
                        "SERVICE contract.hourlyWage 5 h 100 % 5000",
                        "OVERTIME week 1 h 50 % 600", "MIN_WAGE wage 5 h 0 % 1000");
        assertThat(mean.lines(PayKind.OVERTIME)).containsExactly("OVERTIME week 1 h 50 % 500");
    }

    @Test
    void countsHistoryTowardsTheWeekWithoutPayingIt() {
        PayCase pay = new PayCase()
                .from("2027-03-03", "2027-03-07")
                .after(new History(HOUR.multipliedBy(45), null))
                .rule("week", overtime(Scope.WEEK, Base.REGULAR_RATE, 40, 150))
                .works("2027-03-03T08:00", HOUR.multipliedBy(2));

        assertThat(pay.lines(PayKind.OVERTIME)).containsExactly("OVERTIME week 2 h 50 % 2000");
    }

    @ParameterizedTest
    @CsvSource({"true, 3600", "false, 0"})
    void paysTheSeventhDayOnlyWhenAllSevenAreWorked(boolean mondayKnown, long overtime) {
        List<WorkedDay> days = mondayKnown ? List.of(new WorkedDay(LocalDate.parse("2027-03-01"), HOUR)) : List.of();
        PayCase pay = new PayCase()
                .from("2027-03-02", "2027-03-07")
                .after(new History(Duration.ZERO, null, LocalDate.parse("2027-03-01"), days, 0))
                .rule("seventh", overtime(Scope.SEVENTH_DAY, Base.REGULAR_RATE, 0, 150));
        for (int day = 2; day <= 7; day++) {
            pay.works("2027-03-0" + day + "T08:00", HOUR);
        }

        assertThat(pay.week().secondsOf(PayKind.OVERTIME)).isEqualTo(overtime);
    }

    @Test
    void givesEachSecondTheHighestPercentage() {
        PayCase pay = new PayCase()
                .agreed(HOUR.multipliedBy(10))
                .rule("day", overtime(Scope.DAY, Base.WAGE, 8, 125))
                .rule("long.day", overtime(Scope.DAY, Base.WAGE, 9, 150))
                .rule("contract", overtime(Scope.CONTRACT, Base.WAGE, 0, 125))
                .rule("week", overtime(Scope.WEEK, Base.WAGE, 12, 150))
                .works("2027-03-01T08:00", HOUR.multipliedBy(10))
                .works("2027-03-02T08:00", HOUR.multipliedBy(5));

        assertThat(pay.lines(PayKind.OVERTIME))
                .containsExactly(
                        "OVERTIME day 1 h 25 % 500",
                        "OVERTIME long.day 1 h 50 % 1000",
                        "OVERTIME contract 2 h 25 % 1000",
                        "OVERTIME week 1 h 50 % 1000");
    }

    private static PremiumWindow premiums(Premium... premiums) {
        return new PremiumWindow(
                List.of(premiums),
                new ClockWindow(LocalTime.parse("23:00"), LocalTime.parse("06:00")),
                Set.of(MonthDay.of(5, 1)));
    }

    @Test
    void paysTheHighestPremiumOfEachSecond() {
        PayCase pay = new PayCase()
                .rule("premium", premiums(new Premium(When.NIGHT, 30), new Premium(When.SUNDAY, 80)))
                .works("2027-03-06T21:00", HOUR.multipliedBy(5))
                .works("2027-03-05T05:00", HOUR.multipliedBy(2));

        assertThat(pay.lines(PayKind.PREMIUM))
                .containsExactly("PREMIUM premium 2 h 30 % 1200", "PREMIUM premium 2 h 80 % 3200");
    }

    @Test
    void ratesTheHourThatTheClockSkipsAndTheOneItRepeatsByTheClock() {
        PayCase spring = new PayCase()
                .from("2027-03-22", "2027-03-28")
                .rule("premium", premiums(new Premium(When.NIGHT, 30)))
                .works("2027-03-27T22:00", HOUR.multipliedBy(8));
        PayCase autumn = new PayCase()
                .from("2027-10-25", "2027-10-31")
                .rule("premium", premiums(new Premium(When.NIGHT, 30)))
                .works("2027-10-30T22:00", HOUR.multipliedBy(10));

        assertThat(spring.week().secondsOf(PayKind.PREMIUM)).isEqualTo(6 * 3_600);
        assertThat(autumn.week().secondsOf(PayKind.PREMIUM)).isEqualTo(8 * 3_600);
    }

    @Test
    void asksTheCalendarOfThePlaceForHolidays() {
        PayCase pay = new PayCase()
                .holiday("2027-03-01", "DE-BY")
                .by(new Employer(Set.of(), 100, "DE-BE", HistoryPolicy.KNOWN))
                .rule("premium", premiums(new Premium(When.HOLIDAY, 80), new Premium(When.HIGH_HOLIDAY, 200)))
                .departs("c-1", "2027-03-01T08:00")
                .servesIn("DE-BY-AUGSBURG", HOUR)
                .servesAt(30, HOUR);

        assertThat(pay.lines(PayKind.PREMIUM)).containsExactly("PREMIUM premium 1 h 80 % 1600");
    }

    @Test
    void knowsHighHolidaysByTheDayOfTheYear() {
        PayCase pay = new PayCase()
                .from("2027-04-26", "2027-05-02")
                .rule("premium", premiums(new Premium(When.SUNDAY, 80), new Premium(When.HIGH_HOLIDAY, 200)))
                .works("2027-05-01T22:00", HOUR.multipliedBy(3));

        assertThat(pay.lines(PayKind.PREMIUM))
                .containsExactly("PREMIUM premium 2 h 200 % 8000", "PREMIUM premium 1 h 80 % 1600");
    }

    private static MinimumWageByDate everywhere(Floor floor, long cents) {
        return new MinimumWageByDate(List.of(new Row(LocalDate.parse("2020-01-01"), Set.of(), cents)), floor);
    }

    @ParameterizedTest
    @CsvSource({"1390, 0", "1389, 2", "1391, 0"})
    void topsPayUpToTheMinimumWage(long wage, long cents) {
        PayCase pay = new PayCase()
                .earning(wage)
                .rule("wage", everywhere(Floor.PAY_WEEK, 1_390))
                .works("2027-03-01T08:00", HOUR.multipliedBy(2));

        assertThat(pay.week().wageCents()).isEqualTo(2 * wage + cents);
    }

    @Test
    void takesTheRowOfTheDayInAWeekOverTheTurnOfTheYear() {
        PayCase pay = new PayCase()
                .from("2026-12-28", "2027-01-03")
                .earning(1_390)
                .rule(
                        "wage",
                        new MinimumWageByDate(
                                List.of(
                                        new Row(LocalDate.parse("2026-01-01"), Set.of(), 1_390),
                                        new Row(LocalDate.parse("2027-01-01"), Set.of(), 1_460)),
                                Floor.PAY_WEEK))
                .works("2026-12-31T23:00", HOUR.multipliedBy(2))
                .works("2027-01-02T08:00", HOUR);

        assertThat(pay.lines(PayKind.MIN_WAGE)).containsExactly("MIN_WAGE wage 3 h 0 % 70");
    }

    @Test
    void comparesOverTheMonthWhereTheLawSaysSo() {
        PayCase pay = new PayCase()
                .from("2026-12-28", "2027-01-10")
                .earning(1_390)
                .rule(
                        "wage",
                        new MinimumWageByDate(
                                List.of(
                                        new Row(LocalDate.parse("2026-01-01"), Set.of(), 1_391),
                                        new Row(LocalDate.parse("2027-01-01"), Set.of(), 1_460)),
                                Floor.CALENDAR_MONTH))
                .works("2026-12-31T08:00", HOUR)
                .works("2027-01-02T08:00", HOUR)
                .works("2027-01-04T08:00", HOUR);

        assertThat(pay.lines(PayKind.MIN_WAGE)).containsExactly("MIN_WAGE wage 1 h 0 % 1", "MIN_WAGE wage 2 h 0 % 140");
        assertThat(pay.weeks("c-1")).extracting(PayWeek::wageCents).containsExactly(2 * 1_390L + 1, 1_390L + 140);
    }

    @Test
    void comparesOverTheMonthWhenAnyRuleSaysSo() {
        PayCase pay = new PayCase()
                .from("2027-03-01", "2027-03-14")
                .earning(1_000)
                .rule("by.week", everywhere(Floor.PAY_WEEK, 1_200))
                .rule("by.month", everywhere(Floor.CALENDAR_MONTH, 1_100))
                .works("2027-03-01T08:00", HOUR)
                .works("2027-03-08T08:00", HOUR);

        assertThat(pay.lines(PayKind.MIN_WAGE)).containsExactly("MIN_WAGE by.week 2 h 0 % 400");
        assertThat(pay.weeks("c-1")).extracting(PayWeek::wageCents).containsExactly(1_000L, 1_400L);
    }

    @Test
    void payAboveTheMinimumMakesUpForPayBelowWithinTheWeek() {
        PayCase pay = new PayCase()
                .from("2026-12-28", "2027-01-10")
                .earning(1_000)
                .raisedTo(1_400, "2027-01-01")
                .rule("wage", everywhere(Floor.PAY_WEEK, 1_200))
                .works("2026-12-30T08:00", HOUR)
                .works("2027-01-01T08:00", HOUR);

        assertThat(pay.lines(PayKind.MIN_WAGE)).isEmpty();
    }

    @Test
    void givesTravelTheRegionOfTheHomeItLeadsTo() {
        PayCase pay = new PayCase()
                .earning(0)
                .by(new Employer(Set.of(), 100, "US-WA", HistoryPolicy.KNOWN))
                .rule(
                        "wage",
                        new MinimumWageByDate(
                                List.of(
                                        new Row(LocalDate.parse("2020-01-01"), Set.of(), 100),
                                        new Row(LocalDate.parse("2020-01-01"), Set.of("US-WA-SEATTLE"), 1_000)),
                                Floor.PAY_WEEK))
                .departs("c-1", "2027-03-01T08:00")
                .servesAt(60, HOUR)
                .serves(HOUR, 0, "US-WA-SEATTLE", Duration.ZERO, Duration.ZERO, 0)
                .servesAt(60, HOUR);

        assertThat(pay.week().wageCents()).isEqualTo(2 * 100 + 2 * 1_000 + 3 * 100);
    }

    private static PaidAbsence paid(PaidAbsence.Kind kind, int percent) {
        return new PaidAbsence(kind, percent, 0, null, null, 0);
    }

    @Test
    void paysAbsencesThatOverlapEachByItself() {
        PayCase pay = new PayCase()
                .rule("leave", paid(PaidAbsence.Kind.LEAVE, 100))
                .rule("sick", paid(PaidAbsence.Kind.SICK, 50))
                .away(absence("2027-03-01T00:00", "2027-03-03T00:00", AbsenceKind.LEAVE))
                .away(absence("2027-03-02T00:00", "2027-03-03T00:00", AbsenceKind.SICK));

        assertThat(pay.lines()).containsExactly("SICK sick 6 h 50 % 6000", "LEAVE leave 12 h 100 % 24000");
    }

    @Test
    void paysDaysThatBeginInTheAbsence() {
        PayCase pay = new PayCase()
                .rule("leave", paid(PaidAbsence.Kind.LEAVE, 100))
                .rule("training", paid(PaidAbsence.Kind.TRAINING, 80))
                .rule("maternity", paid(PaidAbsence.Kind.MATERNITY, 100))
                .away(absence("2027-03-01T12:00", "2027-03-03T00:00", AbsenceKind.LEAVE))
                .away(absence("2027-03-04T00:00", "2027-03-05T00:00", AbsenceKind.TRAINING))
                .away(absence("2027-03-05T00:00", "2027-03-06T00:00", AbsenceKind.MATERNITY))
                .away(absence("2027-03-06T00:00", "2027-03-07T00:00", AbsenceKind.SICK));

        assertThat(pay.lines())
                .containsExactly(
                        "LEAVE leave 6 h 100 % 12000",
                        "MATERNITY maternity 6 h 100 % 12000", "TRAINING training 6 h 80 % 9600");
    }

    private static Absence absence(String from, String until, AbsenceKind kind) {
        return new Absence(LocalDateTime.parse(from), LocalDateTime.parse(until), kind, HOUR.multipliedBy(6));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-02, 12000", "2027-03-07, 0", "2027-02-28, 0"})
    void paysHoursLostByAHolidayOnAWorkingDay(String day, long cents) {
        PayCase pay = new PayCase()
                .agreed(HOUR.multipliedBy(36))
                .by(new Employer(Set.of(), 100, "DE-BY", HistoryPolicy.KNOWN))
                .holiday(day, "DE")
                .rule("holiday", paid(PaidAbsence.Kind.PUBLIC_HOLIDAY, 100));

        assertThat(pay.week().wageCents()).isEqualTo(cents);
    }

    @Test
    void paysNoHolidayThatIsWorkedOrSpentAway() {
        PayCase worked = holidayOnTuesday().works("2027-03-02T08:00", HOUR);
        PayCase away = holidayOnTuesday().away(absence("2027-03-02T00:00", "2027-03-03T00:00", AbsenceKind.OTHER));

        assertThat(worked.lines(PayKind.PUBLIC_HOLIDAY)).isEmpty();
        assertThat(away.lines(PayKind.PUBLIC_HOLIDAY)).isEmpty();
        assertThat(holidayOnTuesday().lines()).containsExactly("PUBLIC_HOLIDAY holiday 6 h 40 min 100 % 13333");
    }

    private static PayCase holidayOnTuesday() {
        return new PayCase()
                .by(new Employer(Set.of(), 100, "DE-BY", HistoryPolicy.KNOWN))
                .holiday("2027-03-02", "DE-BY")
                .rule("holiday", paid(PaidAbsence.Kind.PUBLIC_HOLIDAY, 100));
    }

    @Test
    void beginsPayWeeksOnTheDayChosen() {
        PayCase pay = new PayCase()
                .weeksFrom(DayOfWeek.THURSDAY)
                .rule("week", overtime(Scope.WEEK, Base.REGULAR_RATE, 2, 150))
                .works("2027-03-03T08:00", HOUR.multipliedBy(2))
                .works("2027-03-04T08:00", HOUR.multipliedBy(3));

        assertThat(pay.weeks("c-1"))
                .extracting(PayWeek::firstDay)
                .containsExactly(LocalDate.parse("2027-02-25"), LocalDate.parse("2027-03-04"));
        assertThat(pay.lines(PayKind.OVERTIME)).containsExactly("OVERTIME week 1 h 50 % 1000");
    }
}
