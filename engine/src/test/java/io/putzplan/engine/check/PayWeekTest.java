package io.putzplan.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.CallOutMinimum;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Contract;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
}
