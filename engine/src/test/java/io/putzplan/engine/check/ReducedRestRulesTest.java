package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.RosterProblem;
import org.junit.jupiter.api.Test;

class ReducedRestRulesTest {

    private static RulePack reduced(int timesPerWeek, int averageDays) {
        return Packs.only(
                new MinDailyRest(ofHours(11), new MinDailyRest.Reduction(ofHours(8), timesPerWeek, averageDays), 0));
    }

    /** Ten hours of work end on Monday at 22:00, then {@code starts} with one hour each. */
    private static WorkPlan from(String... starts) {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                .works("c-1", "2027-03-01T12:00", ofHours(10))
                .works("c-2", "2027-03-01T12:00", ofHours(10));
        for (String start : starts) {
            plan.works("c-1", start, ofHours(15));
        }
        return plan;
    }

    @Test
    void allowsAShortRestOnceAWeek() {
        assertThat(Verdicts.brief(from("2027-03-02T06:30"), reduced(1, 0))).isEmpty();
        assertThat(Verdicts.brief(from("2027-03-02T06:00"), reduced(1, 0))).isEmpty();
        assertThat(Verdicts.brief(from("2027-03-02T05:59:59"), reduced(1, 0)))
                .containsExactly("MIN_DAILY_REST x.rule c-1 10801");
    }

    @Test
    void allowsItNoSecondTimeInSevenDays() {
        assertThat(Verdicts.brief(from("2027-03-02T06:00", "2027-03-03T06:00"), reduced(1, 0)))
                .containsExactly("MIN_DAILY_REST x.rule c-1 7200");
        assertThat(Verdicts.brief(from("2027-03-02T06:00", "2027-03-03T06:00"), reduced(2, 0)))
                .isEmpty();
    }

    @Test
    void allowsItAgainSevenDaysLater() {
        assertThat(Verdicts.brief(from("2027-03-02T06:00", "2027-03-08T08:00", "2027-03-09T08:00"), reduced(1, 0)))
                .isEmpty();
    }

    @Test
    void asksForTheFullRestOnAverage() {
        assertThat(Verdicts.brief(from("2027-03-02T06:00"), reduced(1, 14)))
                .containsExactly("MIN_DAILY_REST x.rule c-1 10800");
        assertThat(Verdicts.brief(from("2027-03-03T06:00", "2027-03-04T07:00"), reduced(1, 14)))
                .isEmpty();
    }

    @Test
    void countsOtherJobsAsShiftsOfTheirOwn() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1").away("2027-03-01T20:00", "2027-03-01T22:00", AbsenceKind.OTHER_JOB))
                .works("c-1", "2027-03-01T08:00", ofHours(2))
                .works("c-1", "2027-03-02T08:59:59", ofHours(1));

        assertThat(Verdicts.brief(plan, Packs.addingOtherEmployers(new MinDailyRest(ofHours(11)))))
                .containsExactly("MIN_DAILY_REST x.rule c-1 1");
        assertThat(Verdicts.brief(plan, Packs.only(new MinDailyRest(ofHours(11)))))
                .isEmpty();
    }

    @Test
    void restsBetweenTheContractsOfAPersonButNotWithinOneDay() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1").ofPerson("p"))
                .by(aCleaner("c-2").ofPerson("p"))
                .works("c-1", "2027-03-01T08:00", ofHours(2))
                .works("c-2", "2027-03-01T18:00", ofHours(3))
                .works("c-1", "2027-03-02T07:59:59", ofHours(2));

        assertThat(Verdicts.brief(plan, Packs.only(new MinDailyRest(ofHours(11)))))
                .containsExactly("MIN_DAILY_REST x.rule c-1 1");
    }

    @Test
    void takesTheFullRestForNoShortOne() {
        assertThat(Verdicts.brief(from("2027-03-02T09:00", "2027-03-03T08:00"), reduced(1, 0)))
                .isEmpty();
    }

    @Test
    void averagesTheRestsUpToTheShortOne() {
        assertThat(Verdicts.brief(from("2027-03-02T11:00", "2027-03-03T11:00"), reduced(1, 14)))
                .isEmpty();
        assertThat(Verdicts.brief(from("2027-03-02T11:00", "2027-03-03T10:59:59"), reduced(1, 14)))
                .containsExactly("MIN_DAILY_REST x.rule c-1 7201");
        assertThat(Verdicts.brief(from("2027-03-02T06:00", "2027-03-04T06:00"), reduced(1, 14)))
                .containsExactly("MIN_DAILY_REST x.rule c-1 10800");
    }

    @Test
    void judgesNoRestBetweenOtherJobs() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1")
                        .away("2027-03-03T12:00", "2027-03-03T22:00", AbsenceKind.OTHER_JOB)
                        .away("2027-03-04T06:00", "2027-03-04T08:00", AbsenceKind.OTHER_JOB))
                .works("c-1", "2027-03-01T08:00", ofHours(2));

        assertThat(Verdicts.brief(plan, Packs.addingOtherEmployers(new MinDailyRest(ofHours(11)))))
                .isEmpty();
    }

    @Test
    void restsFromTheLastWorkOfADayWhicheverIsStatedFirst() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1").away("2027-03-01T06:00", "2027-03-01T08:00", AbsenceKind.OTHER_JOB))
                .works("c-1", "2027-03-01T18:00", ofHours(3))
                .works("c-1", "2027-03-02T07:59:59", ofHours(2));

        assertThat(Verdicts.brief(plan, Packs.addingOtherEmployers(new MinDailyRest(ofHours(11)))))
                .containsExactly("MIN_DAILY_REST x.rule c-1 1");
    }

    @Test
    void provesAShortRestByTheShorterLimit() {
        WorkPlan plan = from("2027-03-02T06:30");
        RosterProblem problem = plan.problem();

        assertThat(Certificate.of(problem, MainStreet.of(problem), reduced(1, 0), plan.roster())
                        .people()
                        .getFirst()
                        .limits())
                .extracting(ProvenLimit::words)
                .contains("daily rest: 8 h 30 min of at least 8 h, Mon 1 March 22:00 to Tue 2 March 06:30, Law §1");
    }

    @Test
    void provesNoRestBeforeTheFirstWorkThatIsKnown() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .by(aCleaner("c-1").minDailyRest(ofHours(11)))
                .works("c-1", "2027-03-02T08:00", ofHours(2));
        RosterProblem problem = plan.problem();

        assertThat(Certificate.of(problem, MainStreet.of(problem), reduced(1, 0), plan.roster())
                        .people()
                        .getFirst()
                        .limits())
                .extracting(ProvenLimit::name)
                .doesNotContain("daily rest");
    }
}
