package io.putzplan.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.PaidRestBreak.Missed;
import io.putzplan.engine.labour.PaidRestBreak.Rounding;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Consent;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.EmployerTrait;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.WorkerTrait;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The numbered cases of the law sheet that bear on pay, by the rules of each country as they are shipped. The judge that is used while
 * solving must find the same wages; of number 41 it finds no hours of leave, which are no wages. A name that ends in
 * {@code Unconfirmed} rests on a reading that no source proves.
 */
class PayVectorsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private static PayCase california() {
        return by("US-CA", "ca.ot.8", "ca.ot.12", "ca.ot.40", "ca.ot.7th");
    }

    /** By the shipped rules {@code ids} and nothing else. */
    private static PayCase by(String pack, String... ids) {
        PayCase pay = new PayCase();
        for (String id : ids) {
            pay.rule(Packs.shipped(pack, id));
        }
        return pay;
    }

    private static PayCase days(PayCase pay, int count, Duration each) {
        for (int day = 1; day <= count; day++) {
            pay.works("2027-03-0" + day + "T08:00", each);
        }
        return pay;
    }

    @Test
    void vector14PaysThreeHoursForACallOfOneAndAHalf() {
        PayCase pay = by("DE", "de.tzbfg.min")
                .employed(being(WorkerTrait.ON_CALL, WorkerTrait.NO_AGREED_DAILY_HOURS))
                .works("2027-03-01T08:00", Duration.ofMinutes(90));

        assertThat(pay.lines(PayKind.MIN_SHIFT)).containsExactly("MIN_SHIFT de.tzbfg.min 1 h 30 min 100 % 3000");
        assertThat(pay.week().wageCents()).isEqualTo(6_000);
    }

    private static Employment being(WorkerTrait... traits) {
        return new Employment(null, null, null, Set.of(traits), List.of(), Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"20, 0", "28, 0", "29, 16000"})
    void vector22PaysSicknessFromTheDayAfterFourWeeks(int dayOfEmployment, long cents) {
        LocalDate sick = LocalDate.parse("2027-03-02");
        PayCase pay = sickPay()
                .employed(since(sick.minusDays(dayOfEmployment - 1L)))
                .away(new Absence(
                        sick.atStartOfDay(), sick.plusDays(1).atStartOfDay(), AbsenceKind.SICK, HOUR.multipliedBy(8)));

        assertThat(pay.week().wageCents()).isEqualTo(cents);
    }

    @Test
    void vector22PaysNoFortyThirdDayOfTheSameIllness() {
        LocalDateTime from = LocalDateTime.parse("2027-01-20T00:00");
        PayCase pay = sickPay()
                .from("2027-03-01", "2027-03-07")
                .away(new Absence(from, from.plusDays(60), AbsenceKind.SICK, HOUR.multipliedBy(8)));

        assertThat(LocalDate.parse("2027-01-20").plusDays(41)).isEqualTo("2027-03-02");
        assertThat(pay.lines(PayKind.SICK)).containsExactly("SICK de.efzg 16 h 100 % 32000");
    }

    private static PayCase sickPay() {
        return by("DE", "de.efzg");
    }

    private static Employment since(LocalDate day) {
        return new Employment(null, null, day, Set.of(), List.of(), Duration.ZERO);
    }

    @Test
    void vector31PaysFrenchOvertimeInTwoTiers() {
        PayCase pay = days(by("FR", "fr.ot"), 5, HOUR.multipliedBy(9));

        assertThat(pay.lines(PayKind.OVERTIME))
                .containsExactly("OVERTIME fr.ot 8 h 25 % 4000", "OVERTIME fr.ot 2 h 50 % 2000");
        assertThat(pay.week().wageCents()).isEqualTo(35 * 2_000 + 8 * 2_500 + 2 * 3_000);
    }

    @Test
    void vector36AveragesNoWeeks() {
        PayCase pay = by("US", "us.flsa.ot").from("2027-03-01", "2027-03-14");
        days(pay, 5, HOUR.multipliedBy(9));
        for (int day = 8; day <= 12; day++) {
            pay.works("2027-03-%02dT08:00".formatted(day), HOUR.multipliedBy(7));
        }

        assertThat(pay.lines(PayKind.OVERTIME)).containsExactly("OVERTIME us.flsa.ot 5 h 50 % 5000");
        assertThat(pay.weeks("c-1")).extracting(PayWeek::wageCents).containsExactly(95_000L, 70_000L);
    }

    @Test
    void vector37PaysTravelBetweenVisitsButNotFromHome() {
        PayCase pay = by("US", "us.travel", "us.flsa.ot");
        for (int day = 1; day <= 5; day++) {
            pay.departs("c-1", "2027-03-0" + day + "T08:00")
                    .servesAt(30, HOUR.multipliedBy(3))
                    .servesAt(60, HOUR.multipliedBy(3))
                    .servesAt(30, HOUR.multipliedBy(2));
        }

        assertThat(pay.lines())
                .containsExactly(
                        "SERVICE contract.hourlyWage 40 h 100 % 80000",
                        "TRAVEL contract.hourlyWage 5 h 100 % 10000", "OVERTIME us.flsa.ot 5 h 50 % 5000");
    }

    /** By the rest of Washington without its longest stretch, for which the other judge would take a rest at any price. */
    @Test
    void vector39CountsMissedRestsAsHoursWorked() {
        PayCase pay = days(
                by("US-WA", "wa.ot")
                        .rule(
                                "wa.rest",
                                rest(Rounding.FLOOR, Duration.ZERO, new Missed(Duration.ofMinutes(10), false, true))),
                5,
                Duration.ofMinutes(7 * 60 + 50));
        pay.works("2027-03-06T08:00", Duration.ofMinutes(50));

        assertThat(pay.lines(PayKind.MISSED_REST)).containsExactly("MISSED_REST wa.rest 50 min 100 % 1667");
        assertThat(pay.lines(PayKind.OVERTIME)).containsExactly("OVERTIME wa.ot 50 min 50 % 833");
        assertThat(pay.week().wageCents()).isEqualTo(40 * 2_000 + 2_500);
    }

    private static PaidRestBreak rest(Rounding rounding, Duration minWork, Missed missed) {
        return new PaidRestBreak(Duration.ofMinutes(10), Duration.ofHours(4), rounding, null, minWork, missed);
    }

    @Test
    void vector40PaysTheMinimumWageOfEachPlace() {
        PayCase pay = by("US-WA-SEA", "wa.wage", "sea.wage")
                .from("2026-03-02", "2026-03-08")
                .earning(1_500)
                .by(new Employer(Set.of(), 100, "US-WA", HistoryPolicy.KNOWN));
        for (int day = 2; day <= 6; day++) {
            pay.departs("c-1", "2026-03-0" + day + "T08:00")
                    .servesIn("US-WA-SEATTLE", HOUR.multipliedBy(4))
                    .serves(HOUR.multipliedBy(4));
        }

        assertThat(pay.week().wageCents()).isEqualTo(20 * 2_130 + 20 * 1_713);
        assertThat(pay.lines(PayKind.MIN_WAGE)).containsExactly("MIN_WAGE sea.wage 40 h 0 % 16860");
    }

    @Test
    void vector41EarnsThreeHoursOfSickLeaveInNinety() {
        PayCase pay = days(
                by("US-WA-SEA", "sea.psst.3").by(new Employer(Set.of(), 250, null, HistoryPolicy.KNOWN)),
                6,
                HOUR.multipliedBy(15));

        assertThat(pay.lines(PayKind.SICK_ACCRUAL)).containsExactly("SICK_ACCRUAL sea.psst.3 3 h 0 % 0");
        assertThat(pay.week().wageCents()).isEqualTo(90 * 2_000);
    }

    /** The rows on whom secure scheduling covers are unconfirmed. */
    @ParameterizedTest
    @CsvSource({"true, 2", "false, 0"})
    void vector43BindsOnlyWhoReportsToAStoreUnconfirmed(boolean reportsToStore, int lines) {
        PayCase pay = by("US-WA-SEA", "sea.sso.change", "sea.sso.rest")
                .by(new Employer(Set.of(EmployerTrait.RETAIL), 500, null, HistoryPolicy.KNOWN))
                .employed(reportsToStore ? being(WorkerTrait.REPORTS_TO_STORE) : being())
                .told("2027-03-01T12:00", "2027-03-01T22:00")
                .works("2027-03-01T12:00", HOUR.multipliedBy(11))
                .works("2027-03-02T08:00", HOUR);

        assertThat(pay.week().lines().stream()
                        .filter(line -> line.kind() == PayKind.CHANGE || line.kind() == PayKind.SHORT_REST))
                .hasSize(lines);
        assertThat(pay.week().wageCents()).isEqualTo(12 * 2_000 + (reportsToStore ? 2_000 + 1_000 : 0));
    }

    @Test
    void vector44DoublesBeyondTwelveHours() {
        PayCase pay = california().works("2027-03-01T06:00", HOUR.multipliedBy(13));

        assertThat(pay.lines(PayKind.OVERTIME))
                .containsExactly("OVERTIME ca.ot.8 4 h 50 % 4000", "OVERTIME ca.ot.12 1 h 100 % 2000");
    }

    @Test
    void vector45PaysTheSixthDayByTheWeek() {
        assertThat(days(california(), 6, HOUR.multipliedBy(8)).lines(PayKind.OVERTIME))
                .containsExactly("OVERTIME ca.ot.40 8 h 50 % 8000");
    }

    @Test
    void vector47PaysTheSeventhDayWithoutPyramiding() {
        PayCase pay = days(california(), 6, HOUR.multipliedBy(6)).works("2027-03-07T08:00", HOUR.multipliedBy(9));

        assertThat(pay.lines(PayKind.OVERTIME))
                .containsExactly("OVERTIME ca.ot.7th 8 h 50 % 8000", "OVERTIME ca.ot.7th 1 h 100 % 2000");
    }

    /** The counts rest on Brinker, unconfirmed. One hour is owed for each, so that they can be told; by law it is one a day. */
    @ParameterizedTest
    @CsvSource({"12540, 0", "12600, 1", "21600, 1", "21601, 2", "36000, 2", "36001, 3"})
    void vector48CountsRestsByMajorFractionsUnconfirmed(long workSeconds, int rests) {
        PayCase pay = new PayCase()
                .rule("ca.rest", rest(Rounding.MAJOR_FRACTION, Duration.ofMinutes(210), new Missed(HOUR, false, false)))
                .works("2027-03-01T06:00", Duration.ofSeconds(workSeconds));

        assertThat(pay.week().secondsOf(PayKind.MISSED_REST)).isEqualTo(3_600L * rests);
    }

    @ParameterizedTest
    @CsvSource({
        "18000, false, 0",
        "18001, false, 3600",
        "18060, false, 3600",
        "20700, true, 0",
        "21600, true, 0",
        "21601, true, 3600"
    })
    void vector49PaysAnHourForAMissedMealThatIsNotWaived(long workSeconds, boolean isWaived, long paid) {
        List<Consent> consents =
                isWaived ? List.of(new Consent("ca.meal1", LocalDate.parse("2027-01-01"), null)) : List.of();
        PayCase pay = by("US-CA", "ca.meal1")
                .employed(new Employment(null, null, null, Set.of(), consents, Duration.ZERO))
                .works("2027-03-01T06:00", Duration.ofSeconds(workSeconds));

        assertThat(pay.week().secondsOf(PayKind.MISSED_MEAL)).isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({"60, 1690, 0", "61, 1690, 1690", "61, 2500, 0", "61, 1700, 1630"})
    void vector51OffsetsTheSplitShiftPremiumByPayAboveTheMinimum(int gapMinutes, long wage, long cents) {
        PayCase pay = by("US-CA", "ca.wage", "ca.split")
                .from("2026-03-02", "2026-03-08")
                .by(new Employer(Set.of(), 100, "US-CA", HistoryPolicy.KNOWN))
                .earning(wage)
                .works("2026-03-02T08:00", HOUR.multipliedBy(3))
                .pauses(Duration.ofMinutes(gapMinutes), HOUR.multipliedBy(3));

        assertThat(pay.week().wageCents()).isEqualTo(6 * wage + cents);
    }

    private static PayCase austria() {
        return by("AT", "at.ot.day", "at.ot.week");
    }

    @Test
    void austriaPaysOvertimeByTheDayAndTheWeekOnce() {
        PayCase pay = days(austria(), 5, HOUR.multipliedBy(9)).works("2027-03-06T08:00", HOUR.multipliedBy(2));

        assertThat(pay.lines(PayKind.OVERTIME))
                .containsExactly("OVERTIME at.ot.day 5 h 50 % 5000", "OVERTIME at.ot.week 2 h 50 % 2000");
    }

    /** The quarter for extra hours of part-time is unconfirmed. */
    @Test
    void austriaPaysAQuarterForExtraHoursOfPartTimeUnconfirmed() {
        PayCase pay = days(
                austria().rule(Packs.shipped("AT", "at.ot.part")).agreed(HOUR.multipliedBy(20)),
                6,
                HOUR.multipliedBy(7));

        assertThat(pay.lines(PayKind.OVERTIME))
                .containsExactly("OVERTIME at.ot.part 20 h 25 % 10000", "OVERTIME at.ot.week 2 h 50 % 2000");
    }
}
