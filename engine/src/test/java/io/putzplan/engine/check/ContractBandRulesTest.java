package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.WorkedDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractBandRulesTest {

    private static final RulePack QUARTER_MORE = Packs.only(new ContractBand(25, 20, ofHours(20), null, null));

    private static List<String> judge(Duration agreed, HoursBand band, Duration length) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .by(aCleaner("c-1")
                                .employedAs(EmploymentType.ON_CALL, band)
                                .weeklyHours(agreed, Duration.parse("PT168H")))
                        .by(aCleaner("c-2").employedAs(EmploymentType.ON_CALL, HoursBand.FIXED))
                        .works("c-1", "2027-03-02T00:00", length)
                        .works("c-2", "2027-03-02T00:00", length),
                QUARTER_MORE);
    }

    @Test
    void allowsAQuarterMoreThanTheAgreedMinimum() {
        assertThat(judge(ofHours(12), HoursBand.MINIMUM, ofHours(14))).isEmpty();
        assertThat(judge(ofHours(12), HoursBand.MINIMUM, ofHours(15))).isEmpty();
        assertThat(judge(ofHours(12), HoursBand.MINIMUM, ofHours(15).plusSeconds(1)))
                .containsExactly("CONTRACT_BAND x.rule c-1 1");
    }

    @Test
    void takesTheUsualHoursWhereNoneAreAgreed() {
        assertThat(judge(Duration.ZERO, HoursBand.MINIMUM, ofHours(24))).isEmpty();
    }

    @Test
    void boundsNoFixedHours() {
        assertThat(judge(ofHours(10), HoursBand.FIXED, ofHours(20))).isEmpty();
    }

    /** 31 days at 7 h a week are 31 h, half as much again 46.5 h; 40 h were worked before. */
    private static List<String> month(Duration length) {
        return Verdicts.brief(
                WorkPlan.in(aProblem().from("2027-03-15", "2027-03-21"))
                        .by(aCleaner("c-1")
                                .weeklyHours(ofHours(7), ofHours(168))
                                .after(
                                        "2027-02-01",
                                        new WorkedDay(LocalDate.of(2027, 2, 27), ofHours(20)),
                                        new WorkedDay(LocalDate.of(2027, 3, 2), ofHours(20)),
                                        new WorkedDay(LocalDate.of(2027, 3, 3), ofHours(20))))
                        .works("c-1", "2027-03-16T08:00", length),
                Packs.only(new ContractBand(null, null, null, 50, null)));
    }

    @Test
    void boundsTheMonthlyAccount() {
        assertThat(month(ofHours(6))).isEmpty();
        assertThat(month(ofMinutes(390))).isEmpty();
        assertThat(month(ofMinutes(390).plusSeconds(1))).containsExactly("CONTRACT_BAND x.rule c-1 1");
    }
}
