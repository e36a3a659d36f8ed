package io.putzplan.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.CallOutMinimum;
import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.labour.SplitShiftPremium;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.HistoryPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what is owed for shifts, days and the month comes together in a week of pay. */
class PayWeekTest {

    private static final Duration HOUR = Duration.ofHours(1);

    /** Twenty hours are paid in every week. */
    private static Contract guaranteed(Contract old) {
        return new Contract(
                old.type(),
                old.hourlyWageCents(),
                old.weeklyHours(),
                old.maxWeeklyHours(),
                null,
                null,
                0,
                old.hoursBand(),
                HOUR.multipliedBy(20),
                Duration.ZERO,
                List.of());
    }

    @Test
    void countsTheMinimumOfEveryShortShiftTowardsGuaranteedHours() {
        PayCase pay = new PayCase()
                .contract(PayWeekTest::guaranteed)
                .rule("min", new CallOutMinimum(HOUR.multipliedBy(3), 0, Duration.ZERO))
                .works("2027-03-01T08:00", HOUR)
                .works("2027-03-02T08:00", HOUR.multipliedBy(2));

        assertThat(pay.lines())
                .containsExactly(
                        "SERVICE contract.hourlyWage 3 h 100 % 6000",
                        "MIN_SHIFT min 3 h 100 % 6000", "GUARANTEED contract.guaranteedWeeklyHours 14 h 100 % 28000");
    }

    @Test
    void paysAChangeInTheWeekOfItsShiftAlone() {
        PayCase pay = new PayCase()
                .from("2027-03-01", "2027-03-14")
                .rule("change", new RosterChangePremium(HOUR, 50, Duration.ofMinutes(15)))
                .told("2027-03-09T08:00", "2027-03-09T12:00");

        assertThat(pay.weeks("c-1")).extracting(PayWeek::wageCents).containsExactly(0L, 4_000L);
    }

    @Test
    void takesNoWorkOfOtherDaysForAChange() {
        PayCase pay = new PayCase()
                .rule("change", new RosterChangePremium(HOUR, 50, Duration.ofMinutes(15)))
                .told("2027-03-02T08:00", "2027-03-02T12:00")
                .works("2027-03-02T08:00", HOUR.multipliedBy(4))
                .works("2027-03-03T08:00", HOUR.multipliedBy(4));

        assertThat(pay.lines(PayKind.CHANGE)).isEmpty();
    }

    @Test
    void paysAChangeByTheRuleThatGivesMost() {
        PayCase pay = new PayCase()
                .rule("less", new RosterChangePremium(HOUR, 25, Duration.ofMinutes(15)))
                .rule("most", new RosterChangePremium(HOUR, 50, Duration.ofMinutes(15)))
                .rule("none", new RosterChangePremium(HOUR, 100, HOUR.multipliedBy(5)))
                .told("2027-03-02T08:00", "2027-03-02T12:00");

        assertThat(pay.lines()).containsExactly("CHANGE most 4 h 50 % 4000");
    }

    @Test
    void listsWhatTheMonthLacksBeforeDaysNotWorked() {
        PayCase pay = new PayCase()
                .earning(1_000)
                .from("2027-03-29", "2027-04-04")
                .rule(
                        "wage",
                        new MinimumWageByDate(
                                List.of(new MinimumWageByDate.Row(LocalDate.of(2027, 1, 1), Set.of(), 1_400)),
                                MinimumWageByDate.Floor.CALENDAR_MONTH))
                .rule("sick", new PaidAbsence(PaidAbsence.Kind.SICK, 100, 0, null, null, 0))
                .away(new Absence(
                        LocalDateTime.parse("2027-03-30T00:00"),
                        LocalDateTime.parse("2027-03-31T00:00"),
                        AbsenceKind.SICK,
                        HOUR.multipliedBy(6)))
                .works("2027-03-29T08:00", HOUR);

        assertThat(pay.lines())
                .containsExactly(
                        "SERVICE contract.hourlyWage 1 h 100 % 1000",
                        "MIN_WAGE wage 1 h 0 % 400", "SICK sick 6 h 100 % 6000");
    }

    @Test
    void namesTheHighestMinimumWageOfTheWeek() {
        PayCase pay = new PayCase()
                .earning(1_000)
                .by(new Employer(Set.of(), 100, "US-WA", HistoryPolicy.KNOWN))
                .rule("state", wage(1_100))
                .rule("city", wage(1_200, "US-WA-SEATTLE"))
                .works("2027-03-01T08:00", HOUR)
                .departs("c-1", "2027-03-02T08:00")
                .servesIn("US-WA-SEATTLE", HOUR)
                .works("2027-03-03T08:00", HOUR);

        assertThat(pay.lines(PayKind.MIN_WAGE)).containsExactly("MIN_WAGE city 3 h 0 % 400");
    }

    private static MinimumWageByDate wage(long cents, String... regions) {
        return new MinimumWageByDate(
                List.of(new MinimumWageByDate.Row(LocalDate.of(2027, 1, 1), Set.of(regions), cents)),
                MinimumWageByDate.Floor.PAY_WEEK);
    }

    private static PremiumWindow nights(String from, String until) {
        return new PremiumWindow(
                List.of(new PremiumWindow.Premium(PremiumWindow.When.NIGHT, 30)),
                new ClockWindow(LocalTime.parse(from), LocalTime.parse(until)),
                Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "23:00, 06:00, 22:30, 3600, 1800",
        "23:00, 06:00, 05:00, 7200, 3600",
        "23:00, 06:00, 22:00, 3600, 0",
        "23:00, 06:00, 06:00, 3600, 0",
        "00:00, 05:00, 23:00, 7200, 3600",
        "01:00, 05:00, 00:30, 3600, 1800",
        "01:00, 05:00, 04:30, 3600, 1800"
    })
    void paysTheNightFromItsBeginToItsEnd(String from, String until, String start, long worked, long paid) {
        PayCase pay = new PayCase()
                .free("2027-03-02T00:00", "2027-03-03T06:00")
                .rule("premium", nights(from, until))
                .works("2027-03-02T" + start, Duration.ofSeconds(worked));

        assertThat(pay.week().secondsOf(PayKind.PREMIUM)).isEqualTo(paid);
    }

    /** The clock shows 03:00 after 02:00 in spring, and the hour from 02:00 twice in autumn. */
    @ParameterizedTest
    @CsvSource({"2027-03-28, 02:30, 05:00, 7200", "2027-10-31, 02:30, 06:00, 7200"})
    void beginsTheNightWhenTheClockJumpsIntoIt(LocalDate day, String from, String until, long paid) {
        PayCase pay = new PayCase()
                .from(day.minusDays(6).toString(), day.toString())
                .free(day + "T00:00", day + "T23:00")
                .rule("premium", nights(from, until))
                .works(day + "T01:00", HOUR.multipliedBy(4));

        assertThat(pay.week().secondsOf(PayKind.PREMIUM)).isEqualTo(paid);
    }

    @Test
    void paysShortRestsByTheWorkOfThePersonAlone() {
        PayCase pay = new PayCase()
                .colleague("c-2")
                .rule("rest", new MinDailyRest(HOUR.multipliedBy(11), null, 50))
                .works("2027-03-01T08:00", HOUR)
                .departs("c-2", "2027-03-01T22:00")
                .serves(HOUR)
                .departs("c-2", "2027-03-02T09:00")
                .serves(HOUR);

        assertThat(pay.lines("c-2", PayKind.SHORT_REST)).containsExactly("SHORT_REST rest 1 h 50 % 1000");
        assertThat(pay.lines(PayKind.SHORT_REST)).isEmpty();
    }

    @Test
    void paysASplitShiftByTheRuleThatGivesMost() {
        PayCase pay = new PayCase()
                .earning(1_500)
                .rule("wage", wage(1_500))
                .rule("less", new SplitShiftPremium(HOUR, HOUR))
                .rule("most", new SplitShiftPremium(HOUR, HOUR.multipliedBy(2)))
                .rule("least", new SplitShiftPremium(HOUR, Duration.ofMinutes(30)))
                .works("2027-03-01T08:00", HOUR)
                .pauses(HOUR.multipliedBy(2), HOUR);

        assertThat(pay.lines(PayKind.SPLIT_SHIFT)).containsExactly("SPLIT_SHIFT most 2 h 0 % 3000");
    }
}
