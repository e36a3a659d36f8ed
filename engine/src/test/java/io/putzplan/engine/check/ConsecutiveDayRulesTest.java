package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.MaxConsecutiveDays;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.Window;
import io.putzplan.engine.problem.WorkedDay;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConsecutiveDayRulesTest {

    private static RulePack most(int days, Window window, MaxConsecutiveDays.Exemption exemption, boolean sunday) {
        return Packs.only(new MaxConsecutiveDays(days, window, exemption, sunday));
    }

    private static WorkPlan fromThursday(int days, Duration length) {
        return WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                .worksDaily("c-1", "2027-03-04", days, "08:00", length)
                .worksDaily("c-2", "2027-03-04", 1, "08:00", length);
    }

    @Test
    void countsDaysInARowAcrossWeeks() {
        RulePack rules = most(6, null, null, false);

        assertThat(Verdicts.brief(fromThursday(5, ofHours(1)), rules)).isEmpty();
        assertThat(Verdicts.brief(fromThursday(6, ofHours(1)), rules)).isEmpty();
        assertThat(Verdicts.brief(fromThursday(8, ofHours(1)), rules))
                .containsExactly("MAX_CONSECUTIVE_DAYS x.rule c-1 28800", "MAX_CONSECUTIVE_DAYS x.rule c-1 28800");
    }

    @Test
    void countsDaysBeforeThePeriodAsFarAsKnown() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1")
                        .after(
                                "2027-02-25",
                                new WorkedDay(LocalDate.of(2027, 2, 27), ofHours(1)),
                                new WorkedDay(LocalDate.of(2027, 2, 28), ofHours(1))))
                .worksDaily("c-1", "2027-03-01", 2, "08:00", ofHours(1));

        assertThat(Verdicts.brief(plan, most(4, null, null, false))).isEmpty();
        assertThat(Verdicts.brief(plan, most(3, null, null, false)))
                .containsExactly("MAX_CONSECUTIVE_DAYS x.rule c-1 28800");
    }

    @Test
    void countsTheDaysOfEachWeek() {
        RulePack rules = most(6, Window.CALENDAR_WEEK, null, false);

        assertThat(Verdicts.brief(fromThursday(10, ofHours(1)), rules)).isEmpty();
        assertThat(Verdicts.brief(fromThursday(11, ofHours(1)), rules))
                .containsExactly("MAX_CONSECUTIVE_DAYS x.rule c-1 28800");
    }

    @Test
    void exemptsLittleWork() {
        RulePack rules =
                most(6, Window.CALENDAR_WEEK, new MaxConsecutiveDays.Exemption(ofHours(6), ofHours(35)), false);

        assertThat(Verdicts.brief(fromThursday(11, ofHours(5)), rules)).isEmpty();
        assertThat(Verdicts.brief(fromThursday(11, ofHours(5).plusSeconds(1)), rules))
                .containsExactly("MAX_CONSECUTIVE_DAYS x.rule c-1 28800");
    }

    @Test
    void countsOnlyRunsWithASundayWhereTheLawSaysSo() {
        RulePack rules = most(5, null, null, true);
        WorkPlan weekdays = WorkPlan.in(aProblem()).worksDaily("c-1", "2027-03-01", 6, "08:00", ofHours(1));

        assertThat(Verdicts.brief(weekdays, rules)).isEmpty();
        assertThat(Verdicts.brief(fromThursday(6, ofHours(1)), rules))
                .containsExactly("MAX_CONSECUTIVE_DAYS x.rule c-1 28800");
    }

    @Test
    void exemptsNoWeekWithALongDay() {
        RulePack rules =
                most(6, Window.CALENDAR_WEEK, new MaxConsecutiveDays.Exemption(ofHours(5), ofHours(40)), false);

        assertThat(Verdicts.brief(fromThursday(11, ofHours(5)), rules)).isEmpty();
        assertThat(Verdicts.brief(fromThursday(11, ofHours(5).plusSeconds(1)), rules))
                .containsExactly("MAX_CONSECUTIVE_DAYS x.rule c-1 28800");
    }

    @Test
    void exemptsNoWeekThatBeganWithALongDayBeforeThePeriod() {
        RulePack rules =
                most(6, Window.CALENDAR_WEEK, new MaxConsecutiveDays.Exemption(ofHours(5), ofHours(40)), false);

        assertThat(Verdicts.brief(afterMonday(ofHours(5)), rules)).isEmpty();
        assertThat(Verdicts.brief(afterMonday(ofHours(5).plusSeconds(1)), rules))
                .containsExactly("MAX_CONSECUTIVE_DAYS x.rule c-1 28800");
    }

    /** {@code length} on Monday, before the period, and an hour on every other day of the week. */
    private static WorkPlan afterMonday(Duration length) {
        return WorkPlan.in(aProblem().from("2027-03-02", "2027-03-07"))
                .by(aCleaner("c-1").after("2027-03-01", new WorkedDay(LocalDate.of(2027, 3, 1), length)))
                .worksDaily("c-1", "2027-03-02", 6, "08:00", ofHours(1));
    }
}
