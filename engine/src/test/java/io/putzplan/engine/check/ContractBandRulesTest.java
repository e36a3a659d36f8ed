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
    private static final RulePack ACCOUNT = Packs.only(new ContractBand(null, null, null, 50, null));

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
        assertThat(Verdicts.brief(withoutAgreedHours(ofHours(4)), QUARTER_MORE)).isEmpty();
        assertThat(Verdicts.brief(withoutAgreedHours(ofHours(5)), QUARTER_MORE)).isEmpty();
        assertThat(Verdicts.brief(withoutAgreedHours(ofHours(5).plusSeconds(1)), QUARTER_MORE))
                .containsExactly("CONTRACT_BAND x.rule c-1 1");
    }

    /** Ten hours on Tuesday and on Wednesday, and {@code length} on Thursday. */
    private static WorkPlan withoutAgreedHours(Duration length) {
        return WorkPlan.in(aProblem())
                .by(aCleaner("c-1")
                        .employedAs(EmploymentType.ON_CALL, HoursBand.MINIMUM)
                        .weeklyHours(Duration.ZERO, ofHours(168)))
                .worksDaily("c-1", "2027-03-02", 2, "08:00", ofHours(10))
                .works("c-1", "2027-03-04T08:00", length);
    }

    @Test
    void boundsNoFixedHours() {
        assertThat(judge(ofHours(10), HoursBand.FIXED, ofHours(20))).isEmpty();
    }

    /** 31 days at 7 h a week are 31 h, half as much again 46.5 h; 40 h were worked before. */
    private static WorkPlan month(Duration length) {
        return WorkPlan.in(aProblem().from("2027-03-15", "2027-03-21"))
                .by(aCleaner("c-1")
                        .weeklyHours(ofHours(7), ofHours(168))
                        .after(
                                "2027-02-01",
                                new WorkedDay(LocalDate.of(2027, 2, 27), ofHours(20)),
                                new WorkedDay(LocalDate.of(2027, 3, 2), ofHours(20)),
                                new WorkedDay(LocalDate.of(2027, 3, 3), ofHours(20))))
                .works("c-1", "2027-03-16T08:00", length);
    }

    @Test
    void boundsTheMonthlyAccount() {
        assertThat(Verdicts.brief(month(ofHours(6)), ACCOUNT)).isEmpty();
        assertThat(Verdicts.brief(month(ofMinutes(390)), ACCOUNT)).isEmpty();
        assertThat(Verdicts.brief(month(ofMinutes(390).plusSeconds(1)), ACCOUNT))
                .containsExactly("CONTRACT_BAND x.rule c-1 1");
    }

    @Test
    void saysWhatWasWorkedInTheMonthBeforeThePeriodToo() {
        assertThat(Verdicts.messages(Verdicts.of(month(ofHours(7)), ACCOUNT)))
                .containsExactly("c-1 Mon 15 March: work in the month 47 h, must be at most 46 h 30 min"
                        + " by the agreed hours (Law §1)");
    }

    @Test
    void boundsEveryWeekByItself() {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                .by(aCleaner("c-1")
                        .employedAs(EmploymentType.ON_CALL, HoursBand.MINIMUM)
                        .weeklyHours(ofHours(8), ofHours(168)))
                .works("c-1", "2027-03-02T08:00", ofHours(10))
                .works("c-1", "2027-03-09T08:00", ofHours(10));

        assertThat(Verdicts.brief(plan, QUARTER_MORE)).isEmpty();
    }
}
