package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.DayBasis;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.AbsenceKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonDayRulesTest {

    private static final RulePack TEN_HOURS = Packs.only(new MaxDailyWork(ofHours(10)));
    private static final RulePack TEN_HOURS_A_CIVIL_DAY =
            Packs.only(new MaxDailyWork(ofHours(10), DayBasis.CALENDAR_DAY, null));

    /** Six hours under one contract in the morning, then {@code more} under another of the same person. */
    private static List<String> twoContracts(Duration more) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .by(aCleaner("c-1").ofPerson("p"))
                        .by(aCleaner("c-2").ofPerson("p"))
                        .works("c-1", "2027-03-02T06:00", ofHours(6))
                        .works("c-2", "2027-03-02T13:00", more),
                TEN_HOURS);
    }

    @Test
    void allowsLittleWorkUnderTwoContracts() {
        assertThat(twoContracts(ofHours(3))).isEmpty();
    }

    @Test
    void allowsTheLimitUnderTwoContracts() {
        assertThat(twoContracts(ofHours(4))).isEmpty();
    }

    @Test
    void reportsTheLaterContractOneSecondOver() {
        assertThat(twoContracts(ofHours(4).plusSeconds(1))).containsExactly("MAX_DAILY_WORK x.rule c-2 1");
    }

    @Test
    void leavesOtherPersonsAlone() {
        assertThat(Verdicts.brief(
                        WorkPlan.in(aProblem())
                                .works("c-1", "2027-03-02T06:00", ofHours(6))
                                .works("c-2", "2027-03-02T13:00", ofHours(6)),
                        TEN_HOURS))
                .isEmpty();
    }

    private static List<String> besideAnotherJob(RulePack rules) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .by(aCleaner("c-1").away("2027-03-02T06:00", "2027-03-02T09:00:01", AbsenceKind.OTHER_JOB))
                        .works("c-1", "2027-03-02T12:00", ofHours(7)),
                rules);
    }

    @Test
    void countsWorkForAnotherEmployerOnlyWhereTheLawSaysSo() {
        assertThat(besideAnotherJob(TEN_HOURS)).isEmpty();
        assertThat(besideAnotherJob(Packs.addingOtherEmployers(new MaxDailyWork(ofHours(10)))))
                .containsExactly("MAX_DAILY_WORK x.rule c-1 1");
    }

    /** From 18:00 to 02:00, and {@code length} from 12:00 on the next day. */
    private static List<String> acrossMidnight(RulePack rules, Duration length) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .works("c-1", "2027-03-02T18:00", ofHours(8))
                        .works("c-1", "2027-03-03T12:00", length),
                rules);
    }

    @Test
    void countsWorkOnTheCivilDayOnWhichItIsDone() {
        assertThat(acrossMidnight(TEN_HOURS_A_CIVIL_DAY, ofHours(7))).isEmpty();
        assertThat(acrossMidnight(TEN_HOURS_A_CIVIL_DAY, ofHours(8))).isEmpty();
        assertThat(acrossMidnight(TEN_HOURS_A_CIVIL_DAY, ofHours(8).plusSeconds(1)))
                .containsExactly("MAX_DAILY_WORK x.rule c-1 1");
        assertThat(acrossMidnight(TEN_HOURS, ofHours(8).plusSeconds(1))).isEmpty();
    }

    @Test
    void countsWorkForAnotherEmployerOnItsCivilDay() {
        assertThat(besideAnotherJob(
                        Packs.addingOtherEmployers(new MaxDailyWork(ofHours(10), DayBasis.CALENDAR_DAY, null))))
                .containsExactly("MAX_DAILY_WORK x.rule c-1 1");
    }

    @Test
    void reportsTheLastContractOfACivilDay() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1").ofPerson("p"))
                .by(aCleaner("c-2").ofPerson("p"))
                .by(aCleaner("c-3").ofPerson("p"))
                .works("c-2", "2027-03-02T06:00", ofHours(6))
                .works("c-1", "2027-03-02T13:00", ofHours(4).plusSeconds(1))
                .works("c-3", "2027-03-03T08:00", ofHours(1));

        assertThat(Verdicts.brief(plan, TEN_HOURS_A_CIVIL_DAY)).containsExactly("MAX_DAILY_WORK x.rule c-1 1");
    }
}
