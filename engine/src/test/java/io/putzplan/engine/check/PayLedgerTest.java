package io.putzplan.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.CallOutMinimum;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.MinimumWageByDate.Floor;
import io.putzplan.engine.labour.MinimumWageByDate.Row;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.PaidRestBreak.Missed;
import io.putzplan.engine.labour.PaidRestBreak.Rounding;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.labour.SplitShiftPremium;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegCount;
import io.putzplan.engine.labour.WorkTimeDefinition.LegShare;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HoursBand;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayLedgerTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private static UnaryOperator<Contract> promising(HoursBand band, Duration guaranteed, Duration minPaid) {
        return old -> new Contract(
                old.type(),
                old.hourlyWageCents(),
                old.weeklyHours(),
                old.maxWeeklyHours(),
                null,
                null,
                0,
                band,
                guaranteed,
                minPaid,
                List.of());
    }

    @Test
    void partsStraightTimeByKind() {
        PayCase pay = new PayCase()
                .byLedgerOnly()
                .mileage(30)
                .departs("c-1", "2027-03-01T08:00")
                .servesAt(10, HOUR)
                .waits(Duration.ofMinutes(6), HOUR)
                .pauses(Duration.ofMinutes(30), HOUR)
                .servesWithRests(HOUR, 2);

        assertThat(pay.lines())
                .containsExactly(
                        "SERVICE contract.hourlyWage 4 h 100 % 8000",
                        "TRAVEL contract.hourlyWage 20 min 100 % 667",
                        "WAITING contract.hourlyWage 6 min 100 % 200",
                        "PAID_REST contract.hourlyWage 20 min 100 % 666",
                        "MILEAGE contract.mileage 0 s 0 % 300");
        assertThat(pay.week().wageCents()).isEqualTo(9_533);
        assertThat(pay.week().mileageCents()).isEqualTo(300);
    }

    @Test
    void paysOnlyWhatALegExceedsTheUsualCommute() {
        LegCount beyond = new LegCount(LegShare.BEYOND_COMMUTE, LegShare.BEYOND_COMMUTE);
        PayCase pay = new PayCase()
                .employed(new Employment(null, null, null, Set.of(), List.of(), Duration.ofMinutes(12)))
                .rule("work", new WorkTimeDefinition(beyond, beyond, Duration.ZERO))
                .departs("c-1", "2027-03-01T08:00")
                .servesAt(30, HOUR)
                .servesAt(10, HOUR);

        assertThat(pay.week().secondsOf(PayKind.TRAVEL)).isEqualTo((18 + 20) * 60);
    }

    @Test
    void roundsLinesSoThatTheyAddUpToTheRoundedTotal() {
        PayCase pay = new PayCase()
                .earning(1)
                .departs("c-1", "2027-03-01T08:00")
                .servesAt(12, Duration.ofMinutes(24))
                .waits(Duration.ofMinutes(24), Duration.ofMinutes(6));

        assertThat(pay.lines())
                .containsExactly(
                        "SERVICE contract.hourlyWage 30 min 100 % 1",
                        "TRAVEL contract.hourlyWage 24 min 100 % 0", "WAITING contract.hourlyWage 24 min 100 % 0");
        assertThat(pay.week().wageCents()).isEqualTo(1);
    }

    @Test
    void paysTheWageOfTheDayOfTheShiftInAWeekWithARaise() {
        PayCase pay = new PayCase()
                .from("2026-12-28", "2027-01-03")
                .raisedTo(2_100, "2027-01-01")
                .works("2026-12-31T20:00", HOUR.multipliedBy(6))
                .works("2027-01-01T10:00", HOUR);

        assertThat(pay.lines()).containsExactly("SERVICE contract.hourlyWage 7 h 100 % 14100");
    }

    @Test
    void paysElapsedHoursOfANightWithAClockChange() {
        PayCase pay = new PayCase().from("2027-03-22", "2027-03-28").works("2027-03-27T22:00", HOUR.multipliedBy(5));

        assertThat(pay.week().wageCents()).isEqualTo(10_000);
    }

    @Test
    void paysTwoContractsOfOnePersonApart() {
        PayCase pay = new PayCase()
                .colleague("c-2")
                .works("2027-03-01T08:00", HOUR)
                .departs("c-2", "2027-03-01T10:00")
                .serves(HOUR.multipliedBy(2));

        assertThat(pay.weeks("c-1").getFirst().wageCents()).isEqualTo(2_000);
        assertThat(pay.weeks("c-2").getFirst().wageCents()).isEqualTo(4_000);
    }

    @ParameterizedTest
    @CsvSource({"7200, 0", "7199, 1", "3600, 3600"})
    void paysShortShiftsTheMinimumOfTheContract(long worked, long missing) {
        PayCase pay = new PayCase()
                .contract(promising(HoursBand.FIXED, Duration.ZERO, HOUR.multipliedBy(2)))
                .rule("law.min", new CallOutMinimum(HOUR, 0, Duration.ZERO))
                .works("2027-03-01T08:00", Duration.ofSeconds(worked));

        assertThat(pay.week().secondsOf(PayKind.MIN_SHIFT)).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01T10:00, 3600", "2027-03-01T12:00, 3600", "2027-03-01T14:00, 7200", "2027-03-01T22:00, 10800"
    })
    void paysPartOfTheHoursToldWithinBounds(String until, long missing) {
        PayCase pay = new PayCase()
                .rule("ca.report", new CallOutMinimum(HOUR.multipliedBy(2), 50, HOUR.multipliedBy(2)))
                .told("2027-03-01T08:00", until)
                .works("2027-03-01T08:00", HOUR);

        assertThat(pay.week().secondsOf(PayKind.MIN_SHIFT)).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({"3600, 0", "3601, 1690"})
    void paysASplitShiftOnlyBeyondTheGap(long gap, long cents) {
        PayCase pay = new PayCase()
                .earning(1_690)
                .rule("wage", wage(1_690))
                .rule("split", new SplitShiftPremium(HOUR, HOUR))
                .works("2027-03-01T08:00", HOUR)
                .pauses(Duration.ofSeconds(gap), HOUR)
                .works("2027-03-02T08:00", HOUR);

        assertThat(pay.week().wageCents()).isEqualTo(3 * 1_690 + cents);
    }

    private static MinimumWageByDate wage(long cents) {
        return new MinimumWageByDate(List.of(new Row(LocalDate.parse("2020-01-01"), Set.of(), cents)), Floor.PAY_WEEK);
    }

    @ParameterizedTest
    @CsvSource({"39600, 0", "39599, 1", "36000, 3600"})
    void paysTheRestThatIsMissing(long gap, long missing) {
        LocalDateTime begin = LocalDateTime.parse("2027-03-01T23:00").plusSeconds(gap);
        PayCase pay = new PayCase()
                .rule("rest", new MinDailyRest(HOUR.multipliedBy(11), null, 50))
                .rule("unpaid.rest", new MinDailyRest(HOUR.multipliedBy(12)))
                .works("2027-03-01T22:00", HOUR)
                .works(begin.toString(), HOUR);

        assertThat(pay.week().secondsOf(PayKind.SHORT_REST)).isEqualTo(missing);
        assertThat(pay.week().wageCents()).isEqualTo(4_000 + missing * 1_000 / 3_600);
    }

    @Test
    void countsTheRestFromTheLastShiftBeforeThePeriod() {
        PayCase pay = new PayCase()
                .after(new History(Duration.ZERO, LocalDateTime.parse("2027-02-28T23:00")))
                .rule("rest", new MinDailyRest(HOUR.multipliedBy(11), null, 50))
                .works("2027-03-01T09:00", HOUR);

        assertThat(pay.lines(PayKind.SHORT_REST)).containsExactly("SHORT_REST rest 1 h 50 % 1000");
    }

    @ParameterizedTest
    @CsvSource({"c-2, 7200", "c-1, 0"})
    void countsTheRestOfThePersonOverItsContracts(String person, long missing) {
        PayCase pay = new PayCase()
                .colleague("c-2")
                .employed(new Employment(person, null, null, Set.of(), List.of(), Duration.ZERO))
                .rule("rest", new MinDailyRest(HOUR.multipliedBy(11), null, 50))
                .works("2027-03-02T08:00", HOUR)
                .departs("c-2", "2027-03-01T22:00")
                .serves(HOUR);

        assertThat(pay.week().secondsOf(PayKind.SHORT_REST)).isEqualTo(missing);
        assertThat(pay.lines("c-2", PayKind.SHORT_REST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, 3600", "false, 0"})
    void countsTheRestAfterAnotherJobWhereJobsAreAddedUp(boolean adds, long missing) {
        LegCount paid = new LegCount(true, true);
        PayCase pay = new PayCase()
                .rule("work", new WorkTimeDefinition(paid, paid, Duration.ZERO, adds))
                .rule("rest", new MinDailyRest(HOUR.multipliedBy(11), null, 50))
                .away(new Absence(
                        LocalDateTime.parse("2027-03-01T18:00"),
                        LocalDateTime.parse("2027-03-01T22:00"),
                        AbsenceKind.OTHER_JOB))
                .works("2027-03-02T08:00", HOUR);

        assertThat(pay.week().secondsOf(PayKind.SHORT_REST)).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, 14400, 0",
        "08:15, 14400, 0",
        "08:15:01, 14400, 2250",
        "07:44:59, 14400, 2250",
        "08:00, 13500, 0",
        "08:00, 13499, 251",
        "08:00, 15300, 0",
        "08:00, 15301, 2000"
    })
    void paysChangesBeyondTheGrace(String begin, long seconds, long cents) {
        PayCase pay = new PayCase()
                .rule("change", new RosterChangePremium(HOUR, 50, Duration.ofMinutes(15)))
                .told("2027-03-01T08:00", "2027-03-01T12:00")
                .works("2027-03-01T" + begin, Duration.ofSeconds(seconds));

        assertThat(pay.week().lines().stream()
                        .filter(line -> line.kind() == PayKind.CHANGE)
                        .mapToLong(PayLine::cents)
                        .sum())
                .isEqualTo(cents);
    }

    @Test
    void paysHalfOfAToldShiftThatIsNotWorked() {
        PayCase pay = new PayCase()
                .rule("change", new RosterChangePremium(HOUR, 50, Duration.ofMinutes(15)))
                .told("2027-03-01T08:00", "2027-03-01T12:00");

        assertThat(pay.lines()).containsExactly("CHANGE change 4 h 50 % 4000");
    }

    @ParameterizedTest
    @CsvSource({"20, 0", "19, 3600", "0, 72000"})
    void paysGuaranteedHoursWorkedOrNot(int worked, long missing) {
        PayCase pay = new PayCase().contract(promising(HoursBand.FIXED, HOUR.multipliedBy(20), Duration.ZERO));
        if (worked > 0) {
            pay.works("2027-03-01T00:00", HOUR.multipliedBy(worked));
        }

        assertThat(pay.week().secondsOf(PayKind.GUARANTEED)).isEqualTo(missing);
    }

    @Test
    void guaranteesNoMoreThanTheDaysUpToTheEndOfThePeriodLessHistory() {
        PayCase pay = new PayCase()
                .from("2027-03-03", "2027-03-04")
                .after(new History(HOUR.multipliedBy(2), null))
                .contract(promising(HoursBand.FIXED, HOUR.multipliedBy(21), Duration.ZERO));

        assertThat(pay.lines()).containsExactly("GUARANTEED contract.guaranteedWeeklyHours 10 h 100 % 20000");
    }

    @Test
    void guaranteesTheBandOfACallContract() {
        ContractBand band = new ContractBand(25, 20, HOUR.multipliedBy(20), null, null);

        assertThat(new PayCase()
                        .agreed(HOUR.multipliedBy(10))
                        .rule("band", band)
                        .contract(promising(HoursBand.MAXIMUM, Duration.ZERO, Duration.ZERO))
                        .lines())
                .containsExactly("GUARANTEED band 8 h 100 % 16000");
        assertThat(new PayCase()
                        .agreed(HOUR.multipliedBy(10))
                        .rule("band", band)
                        .contract(promising(HoursBand.MINIMUM, Duration.ZERO, Duration.ZERO))
                        .lines())
                .containsExactly("GUARANTEED contract.weeklyHours 10 h 100 % 20000");
        assertThat(new PayCase()
                        .agreed(Duration.ZERO)
                        .rule("band", band)
                        .contract(promising(HoursBand.MINIMUM, Duration.ZERO, Duration.ZERO))
                        .lines())
                .containsExactly("GUARANTEED band 20 h 100 % 40000");
    }

    private static MealBreakWindow meal(int nth, int trigger, Duration premium) {
        return new MealBreakWindow(
                Comparison.MORE_THAN,
                HOUR.multipliedBy(trigger),
                Duration.ofMinutes(30),
                Duration.ZERO,
                HOUR.multipliedBy(5L * nth),
                null,
                nth,
                null,
                premium);
    }

    @ParameterizedTest
    @CsvSource({"18000, 1800, 0", "18001, 1800, 3600", "18000, 1799, 3600"})
    void paysForAMealThatIsLateOrShort(long before, long pause, long paid) {
        PayCase pay = new PayCase()
                .rule("meal", meal(1, 5, HOUR))
                .works("2027-03-01T08:00", Duration.ofSeconds(before))
                .pauses(Duration.ofSeconds(pause), HOUR);

        assertThat(pay.week().secondsOf(PayKind.MISSED_MEAL)).isEqualTo(paid);
    }

    @Test
    void paysAtMostOneMealPremiumAShift() {
        PayCase pay = new PayCase()
                .rule("meal.1", meal(1, 5, Duration.ofMinutes(30)))
                .rule("meal.2", meal(2, 10, HOUR))
                .works("2027-03-01T08:00", HOUR.multipliedBy(11))
                .works("2027-03-03T08:00", HOUR.multipliedBy(6));

        assertThat(pay.lines(PayKind.MISSED_MEAL))
                .containsExactly("MISSED_MEAL meal.2 1 h 100 % 2000", "MISSED_MEAL meal.1 30 min 100 % 1000");
    }

    @Test
    void paysMissedRestsOnceADayWhereTheLawSaysSo() {
        PaidRestBreak rest = new PaidRestBreak(
                Duration.ofMinutes(10),
                HOUR.multipliedBy(4),
                Rounding.FLOOR,
                HOUR.multipliedBy(3),
                Duration.ZERO,
                new Missed(HOUR, true, false));
        PayCase pay = new PayCase()
                .byLedgerOnly()
                .rule("rest", rest)
                .works("2027-03-01T08:00", HOUR.multipliedBy(8))
                .departs("c-1", "2027-03-02T08:00")
                .servesWithRests(HOUR.multipliedBy(6), 1)
                .departs("c-1", "2027-03-03T08:00")
                .servesWithRests(Duration.ofMinutes(6 * 60 + 1), 1);

        assertThat(pay.lines(PayKind.MISSED_REST)).containsExactly("MISSED_REST rest 2 h 100 % 4000");
    }
}
