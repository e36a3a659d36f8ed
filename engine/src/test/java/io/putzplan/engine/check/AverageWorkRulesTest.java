package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.MaxAverageWork;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.Window;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.WorkedDay;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AverageWorkRulesTest {

    private static final Window FOUR_WEEKS = new Window(Window.Kind.ROLLING, Period.ofWeeks(4));

    private static RulePack average(
            Duration limit, MaxAverageWork.Per per, boolean sinceStart, MaxAverageWork.Formula formula) {
        return Packs.only(new MaxAverageWork(limit, per, FOUR_WEEKS, Set.of(AbsenceKind.LEAVE), sinceStart, formula));
    }

    private static final RulePack TEN_A_WEEK =
            average(ofHours(10), MaxAverageWork.Per.WEEK, false, MaxAverageWork.Formula.BUDGET);

    private static WorkedDay before(String day, Duration work) {
        return new WorkedDay(LocalDate.parse(day), work);
    }

    /** Thirty hours in the three weeks before, and {@code length} this week. */
    private static List<String> judge(RulePack rules, Duration length) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .by(aCleaner("c-1")
                                .after(
                                        "2027-02-08",
                                        before("2027-02-08", ofHours(20)),
                                        before("2027-02-22", ofHours(10))))
                        .by(aCleaner("c-2").weeklyHours(ofHours(7), ofHours(168)))
                        .works("c-1", "2027-03-01T08:00", length)
                        .works("c-2", "2027-03-01T08:00", length),
                rules);
    }

    @Test
    void keepsTheBudgetOfTheWindow() {
        assertThat(judge(TEN_A_WEEK, ofHours(9))).isEmpty();
        assertThat(judge(TEN_A_WEEK, ofHours(10))).isEmpty();
        assertThat(judge(TEN_A_WEEK, ofHours(10).plusSeconds(1))).containsExactly("MAX_AVERAGE_WORK x.rule c-1 1");
    }

    private static List<String> unknown(HistoryPolicy policy, Duration weekly) {
        return Verdicts.brief(
                WorkPlan.in(aProblem().of(new Employer(Set.of(), 1, null, policy)))
                        .by(aCleaner("c-1").weeklyHours(weekly, ofHours(168)))
                        .works("c-1", "2027-03-01T08:00", ofHours(10)),
                TEN_A_WEEK);
    }

    @Test
    void assumesTheAgreedHoursOnlyWherePolicySaysSo() {
        assertThat(unknown(HistoryPolicy.ASSUME_AVERAGE, ofHours(10))).isEmpty();
        assertThat(unknown(HistoryPolicy.ASSUME_AVERAGE, ofHours(14)))
                .containsExactly("MAX_AVERAGE_WORK x.rule c-1 36000");
        assertThat(unknown(HistoryPolicy.ASSUME_ZERO, ofHours(14))).isEmpty();
        assertThat(unknown(HistoryPolicy.KNOWN, ofHours(14))).isEmpty();
    }

    /** A week of leave in the window. */
    private static List<String> afterLeave(RulePack rules, Duration length) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .by(aCleaner("c-1")
                                .away("2027-02-15T00:00", "2027-02-22T00:00", AbsenceKind.LEAVE)
                                .after(
                                        "2027-01-01",
                                        before("2027-02-03", ofHours(10)),
                                        before("2027-02-08", ofHours(20))))
                        .works("c-1", "2027-03-01T08:00", length),
                rules);
    }

    @Test
    void leavesNeutralDaysOutOfTheBudget() {
        assertThat(afterLeave(TEN_A_WEEK, ofHours(10))).isEmpty();
        assertThat(afterLeave(TEN_A_WEEK, ofHours(10).plusSeconds(1))).containsExactly("MAX_AVERAGE_WORK x.rule c-1 1");
    }

    @Test
    void leavesADayOutOnceWhereAbsencesOverlap() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1")
                        .away("2027-02-15T00:00", "2027-02-22T00:00", AbsenceKind.LEAVE)
                        .away("2027-02-18T00:00", "2027-02-22T00:00", AbsenceKind.LEAVE)
                        .after("2027-01-01", before("2027-02-08", ofHours(20))))
                .works("c-1", "2027-03-01T08:00", ofHours(10).plusSeconds(1));

        assertThat(Verdicts.brief(plan, TEN_A_WEEK)).containsExactly("MAX_AVERAGE_WORK x.rule c-1 1");
    }

    @Test
    void makesUpForNeutralDaysWithEarlierOnes() {
        RulePack rules = average(ofHours(10), MaxAverageWork.Per.WEEK, false, MaxAverageWork.Formula.A_PLUS_B);

        assertThat(afterLeave(rules, ofHours(10))).isEmpty();
        assertThat(afterLeave(rules, ofHours(10).plusSeconds(1))).containsExactly("MAX_AVERAGE_WORK x.rule c-1 1");
    }

    @Test
    void countsWorkingDaysWithoutHolidays() {
        RulePack rules = average(ofHours(1), MaxAverageWork.Per.WORKING_DAY, false, MaxAverageWork.Formula.BUDGET);
        Employer inBavaria = new Employer(Set.of(), 1, "DE-BY", HistoryPolicy.KNOWN);

        assertThat(Verdicts.brief(
                        WorkPlan.in(aProblem()
                                        .of(inBavaria)
                                        .closedOn("2027-03-02", "DE")
                                        .closedOn("2027-02-28", "DE"))
                                .works("c-1", "2027-03-01T00:00", ofHours(23).plusSeconds(1)),
                        rules))
                .containsExactly("MAX_AVERAGE_WORK x.rule c-1 1");
        assertThat(Verdicts.brief(
                        WorkPlan.in(aProblem().of(inBavaria).closedOn("2027-03-02", "DE-BE"))
                                .works("c-1", "2027-03-01T00:00", ofHours(24)),
                        rules))
                .isEmpty();
    }

    @Test
    void beginsWithYoungEmployment() {
        RulePack rules = average(ofHours(10), MaxAverageWork.Per.WEEK, true, MaxAverageWork.Formula.BUDGET);
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1").employedSince("2027-02-22").weeklyHours(ofHours(7), ofHours(168)))
                .works("c-1", "2027-03-01T08:00", ofHours(13).plusSeconds(1));

        assertThat(Verdicts.brief(plan, rules)).containsExactly("MAX_AVERAGE_WORK x.rule c-1 1");
    }

    @Test
    void assumesNoWorkOnDaysAway() {
        Employer assuming = new Employer(Set.of(), 1, null, HistoryPolicy.ASSUME_AVERAGE);
        WorkPlan plan = WorkPlan.in(aProblem().of(assuming))
                .by(aCleaner("c-1")
                        .weeklyHours(ofHours(14), ofHours(168))
                        .away("2027-02-15T00:00", "2027-02-22T00:00", AbsenceKind.SICK))
                .works("c-1", "2027-03-01T08:00", ofHours(12).plusSeconds(1));

        assertThat(Verdicts.brief(plan, TEN_A_WEEK)).containsExactly("MAX_AVERAGE_WORK x.rule c-1 1");
    }

    @Test
    void makesUpForNeutralDaysWithAsManyDaysOfWhichWorkingDaysCount() {
        RulePack rules = average(
                ofMinutes(34 * 60 / 24), MaxAverageWork.Per.WORKING_DAY, false, MaxAverageWork.Formula.A_PLUS_B);

        assertThat(afterLeave(rules, ofHours(4))).isEmpty();
        assertThat(afterLeave(rules, ofHours(4).plusSeconds(1))).containsExactly("MAX_AVERAGE_WORK x.rule c-1 1");
    }
}
