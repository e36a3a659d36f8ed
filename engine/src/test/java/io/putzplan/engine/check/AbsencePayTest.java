package io.putzplan.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.labour.PaidAbsence.Kind;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.HistoryPolicy;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which days without work are paid, and by which of several rules. */
class AbsencePayTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private static PaidAbsence paid(Kind kind, int percent) {
        return new PaidAbsence(kind, percent, 0, null, null, 0);
    }

    private static PaidAbsence earning(int hours) {
        return new PaidAbsence(Kind.SICK_ACCRUAL, 0, 0, null, HOUR.multipliedBy(hours), 0);
    }

    private static Absence away(String from, String until, AbsenceKind kind) {
        return new Absence(LocalDateTime.parse(from), LocalDateTime.parse(until), kind, HOUR.multipliedBy(6));
    }

    /** The Tuesday is a public holiday. */
    private static PayCase holidayOnTuesday() {
        return new PayCase()
                .by(new Employer(Set.of(), 100, "DE-BY", HistoryPolicy.KNOWN))
                .agreed(HOUR.multipliedBy(36))
                .holiday("2027-03-02", "DE-BY")
                .rule("holiday", paid(Kind.PUBLIC_HOLIDAY, 100));
    }

    @Test
    void paysOnlyDaysOfThePeriod() {
        PayCase pay = new PayCase()
                .from("2027-03-03", "2027-03-04")
                .rule("leave", paid(Kind.LEAVE, 100))
                .away(away("2027-03-01T00:00", "2027-03-08T00:00", AbsenceKind.LEAVE));

        assertThat(pay.lines()).containsExactly("LEAVE leave 12 h 100 % 24000");
    }

    @Test
    void paysByTheRuleThatGivesMost() {
        PayCase pay = new PayCase()
                .rule("less", paid(Kind.SICK, 80))
                .rule("most", paid(Kind.SICK, 100))
                .rule("least", paid(Kind.SICK, 60))
                .away(away("2027-03-02T00:00", "2027-03-03T00:00", AbsenceKind.SICK));

        assertThat(pay.lines()).containsExactly("SICK most 6 h 100 % 12000");
    }

    @Test
    void earnsSickLeaveByTheRuleThatGivesMost() {
        PayCase pay = new PayCase()
                .rule("sick", paid(Kind.SICK, 100))
                .rule("city", earning(30))
                .rule("most", earning(20))
                .rule("state", earning(40))
                .works("2027-03-02T08:00", HOUR.multipliedBy(6));

        assertThat(pay.lines(PayKind.SICK_ACCRUAL)).containsExactly("SICK_ACCRUAL most 18 min 0 % 0");
    }

    @Test
    void paysAHolidayBesideWorkOnOtherDays() {
        PayCase pay = holidayOnTuesday()
                .works("2027-03-01T08:00", HOUR)
                .works("2027-03-03T08:00", HOUR)
                .away(away("2027-03-04T00:00", "2027-03-05T00:00", AbsenceKind.OTHER));

        assertThat(pay.lines(PayKind.PUBLIC_HOLIDAY)).containsExactly("PUBLIC_HOLIDAY holiday 6 h 100 % 12000");
    }

    @Test
    void paysAHolidayOnlyOnADayOfTheWeekOnWhichTheCleanerWorks() {
        PayCase tuesdays =
                holidayOnTuesday().from("2027-03-01", "2027-03-14").free("2027-03-09T05:00", "2027-03-09T23:00");
        PayCase wednesdays =
                holidayOnTuesday().from("2027-03-01", "2027-03-14").free("2027-03-10T05:00", "2027-03-10T23:00");

        assertThat(tuesdays.lines()).containsExactly("PUBLIC_HOLIDAY holiday 6 h 100 % 12000");
        assertThat(wednesdays.lines()).isEmpty();
    }
}
