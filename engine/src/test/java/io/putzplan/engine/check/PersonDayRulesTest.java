package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.DayBasis;
import io.putzplan.engine.labour.MaxConsecutiveDays;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxWeeklyWork;
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

    @Test
    void addsUpTwoContractsAndWorkForAnotherEmployer() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1")
                        .ofPerson("p")
                        .away("2027-03-02T18:00", "2027-03-02T20:00:01", AbsenceKind.OTHER_JOB))
                .by(aCleaner("c-2").ofPerson("p"))
                .works("c-1", "2027-03-02T06:00", ofHours(4))
                .works("c-2", "2027-03-02T13:00", ofHours(4));

        assertThat(Verdicts.brief(plan, TEN_HOURS)).isEmpty();
        assertThat(Verdicts.brief(plan, Packs.addingOtherEmployers(new MaxDailyWork(ofHours(10)))))
                .containsExactly("MAX_DAILY_WORK x.rule c-2 1");
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

    @Test
    void reportsTheLaterContractWhicheverIsStatedFirst() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1").ofPerson("p"))
                .by(aCleaner("c-2").ofPerson("p"))
                .works("c-1", "2027-03-02T13:00", ofHours(6))
                .works("c-2", "2027-03-02T06:00", ofHours(5));

        assertThat(Verdicts.brief(plan, TEN_HOURS)).containsExactly("MAX_DAILY_WORK x.rule c-1 3600");
    }

    /** Seven hours on Tuesday, and {@code hours} away from six o'clock on {@code day}. */
    private static WorkPlan away(String day, int hours, AbsenceKind kind) {
        return WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                .by(aCleaner("c-1").away(day + "T06:00", day + "T" + (6 + hours) + ":00", kind))
                .works("c-1", "2027-03-02T12:00", ofHours(7));
    }

    @Test
    void addsAnotherJobToItsOwnDayAndWeek() {
        RulePack tenADay = Packs.addingOtherEmployers(new MaxDailyWork(ofHours(10)));
        RulePack tenAWeek = Packs.addingOtherEmployers(new MaxWeeklyWork(ofHours(10)));

        assertThat(Verdicts.brief(away("2027-03-02", 4, AbsenceKind.OTHER_JOB), tenADay))
                .containsExactly("MAX_DAILY_WORK x.rule c-1 3600");
        assertThat(Verdicts.brief(away("2027-03-03", 4, AbsenceKind.OTHER_JOB), tenADay))
                .isEmpty();
        assertThat(Verdicts.brief(away("2027-03-03", 4, AbsenceKind.OTHER_JOB), tenAWeek))
                .containsExactly("MAX_WEEKLY_WORK x.rule c-1 3600");
        assertThat(Verdicts.brief(away("2027-03-08", 4, AbsenceKind.OTHER_JOB), tenAWeek))
                .isEmpty();
    }

    @Test
    void takesNoOtherAbsenceForAJob() {
        assertThat(Verdicts.brief(
                        away("2027-03-02", 4, AbsenceKind.TRAINING),
                        Packs.addingOtherEmployers(new MaxDailyWork(ofHours(10)))))
                .isEmpty();
    }

    @Test
    void judgesNoWeekOfOtherJobsAlone() {
        assertThat(Verdicts.brief(
                        away("2027-03-08", 14, AbsenceKind.OTHER_JOB),
                        Packs.addingOtherEmployers(new MaxWeeklyWork(ofHours(10)))))
                .isEmpty();
    }

    @Test
    void countsADayOfAnotherJobAsWorked() {
        WorkPlan plan = away("2027-03-03", 4, AbsenceKind.OTHER_JOB).works("c-1", "2027-03-04T12:00", ofHours(1));
        MaxConsecutiveDays two = new MaxConsecutiveDays(2, null, null, false);

        assertThat(Verdicts.brief(plan, Packs.addingOtherEmployers(two)))
                .containsExactly("MAX_CONSECUTIVE_DAYS x.rule c-1 28800");
        assertThat(Verdicts.brief(plan, Packs.only(two))).isEmpty();
    }
}
