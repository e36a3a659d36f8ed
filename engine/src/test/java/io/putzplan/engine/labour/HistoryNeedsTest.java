package io.putzplan.engine.labour;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.putzplan.engine.RosterSolver;
import io.putzplan.engine.check.RosterChecker;
import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.ProblemBuilder;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.InvalidProblemException;
import io.putzplan.engine.problem.ProblemIssue;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.travel.GreatCircleTravelTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The week of Monday 1 March 2027, of an employer who refuses to assume anything. */
class HistoryNeedsTest {

    private static final Employer REFUSING = new Employer(Set.of(), 100, null, HistoryPolicy.REFUSE);
    private static final Window FOUR_WEEKS = new Window(Window.Kind.ROLLING, Period.ofWeeks(4));
    private static final MinDailyRest ELEVEN_HOURS = new MinDailyRest(ofHours(11));

    private static ProblemBuilder refusing() {
        return aProblem().of(REFUSING);
    }

    private static History since(String day) {
        return new History(Duration.ZERO, null, LocalDate.parse(day), List.of(), 0);
    }

    private static List<String> unmet(ProblemBuilder problem, RuleTerms terms) {
        return HistoryNeeds.unmet(problem.build(), Packs.only(terms)).stream()
                .map(ProblemIssue::message)
                .toList();
    }

    /** What a week of {@code cleaner} lacks; the day from which history must be known, or nothing. */
    private static List<String> daysAskedFor(CleanerBuilder cleaner, RuleTerms terms) {
        return daysAskedFor(refusing().with(cleaner), terms);
    }

    private static List<String> daysAskedFor(ProblemBuilder problem, RuleTerms terms) {
        return HistoryNeeds.unmet(problem.build(), Packs.only(terms)).stream()
                .map(issue -> issue.path() + " " + issue.needed().replaceFirst("must be (\\S+) or earlier.*", "$1"))
                .toList();
    }

    private static MaxAverageWork average(MaxAverageWork.Formula formula) {
        return new MaxAverageWork(
                Duration.ofDays(2), MaxAverageWork.Per.WEEK, FOUR_WEEKS, Set.of(AbsenceKind.LEAVE), false, formula);
    }

    private static MinWeeklyRest weeklyRest(Duration dailyRest) {
        return new MinWeeklyRest(ofHours(24), dailyRest, Window.CALENDAR_WEEK, 1, false, null);
    }

    private static ProtectedDay sundays(int free, int every) {
        return new ProtectedDay(Set.of(DayKind.SUNDAY), Duration.ZERO, Set.of(), Map.of(), null, free, every);
    }

    @Test
    void namesTheCleanerTheDayAndTheRuleOfAnAverage() {
        assertThat(unmet(refusing().with(aCleaner("c-1")), average(MaxAverageWork.Formula.BUDGET)))
                .containsExactly("cleaners[0].history.knownSince: missing, must be 2027-02-08 or earlier, for rule"
                        + " \"x.rule\" (Law §1) looks back to it (cleaner \"c-1\"). Or let it be assumed by another"
                        + " employer.historyPolicy");
    }

    @Test
    void asksForTheLastShiftOnlyWhereARestFollowsIt() {
        assertThat(unmet(refusing().with(aCleaner("c-1").after(since("2026-01-01"))), ELEVEN_HOURS))
                .containsExactly(
                        "cleaners[0].history.lastShiftEnd: missing, must be given, for rule \"x.rule\" (Law §1)"
                                + " asks for rest after it (cleaner \"c-1\"). Or let it be assumed by another"
                                + " employer.historyPolicy");
        assertThat(unmet(refusing().with(aCleaner("c-1").after(ofHours(0), "2027-02-28T20:00")), ELEVEN_HOURS))
                .isEmpty();
        assertThat(unmet(refusing().with(aCleaner("c-1").minDailyRest(ofHours(12))), new MaxDailyWork(ofHours(10))))
                .singleElement()
                .asString()
                .contains("the contract asks for rest after it");
    }

    @Test
    void isContentWithADayKnownSinceAndNotOneLater() {
        MaxAverageWork terms = average(MaxAverageWork.Formula.BUDGET);

        assertThat(daysAskedFor(aCleaner("c-1").after(since("2027-02-08")), terms))
                .isEmpty();
        assertThat(unmet(refusing().with(aCleaner("c-1").after(since("2027-02-09"))), terms))
                .singleElement()
                .asString()
                .startsWith("cleaners[0].history.knownSince: 2027-02-09, must be 2027-02-08 or earlier");
    }

    @Test
    void refusesNothingUnderOtherPolicies() {
        RulePack rules = Packs.only(average(MaxAverageWork.Formula.BUDGET));

        for (HistoryPolicy policy :
                List.of(HistoryPolicy.KNOWN, HistoryPolicy.ASSUME_AVERAGE, HistoryPolicy.ASSUME_ZERO)) {
            RosterProblem problem = aProblem()
                    .of(new Employer(Set.of(), 100, null, policy))
                    .with(aCleaner("c-1"))
                    .build();
            assertThat(HistoryNeeds.unmet(problem, rules)).isEmpty();
        }
    }

    @Test
    void looksFurtherBackByTheDaysThatAnAverageLeavesOut() {
        CleanerBuilder cleaner = aCleaner("c-1").away("2027-02-15T00:00", "2027-02-22T00:00", AbsenceKind.LEAVE);

        assertThat(daysAskedFor(cleaner, average(MaxAverageWork.Formula.A_PLUS_B)))
                .containsExactly("cleaners[0].history.knownSince 2027-02-01");
    }

    @Test
    void looksNoFurtherBackThanTheEmployment() {
        MaxAverageWork terms = average(MaxAverageWork.Formula.BUDGET);

        assertThat(daysAskedFor(aCleaner("c-1").employedSince("2027-02-20"), terms))
                .containsExactly("cleaners[0].history.knownSince 2027-02-20");
        assertThat(daysAskedFor(aCleaner("c-1").employedSince("2027-03-01"), terms))
                .isEmpty();
        assertThat(daysAskedFor(aCleaner("c-1").employedSince("2027-03-01"), ELEVEN_HOURS))
                .isEmpty();
    }

    @Test
    void asksWhetherTheWeekWasFreeBeforeTheEmploymentToo() {
        ProblemBuilder problem =
                refusing().from("2027-03-03", "2027-03-07").with(aCleaner("c-1").employedSince("2027-03-03"));

        assertThat(daysAskedFor(problem, weeklyRest(Duration.ZERO)))
                .containsExactly("cleaners[0].history.knownSince 2027-03-01");
    }

    @Test
    void takesTheSumOfTheFirstWeekAsStated() {
        MaxWeeklyWork week = new MaxWeeklyWork(Duration.ofDays(2), Window.WORKWEEK, null, null);
        MaxWeeklyWork fiveDays = new MaxWeeklyWork(Duration.ofDays(2), Window.WORKWEEK, 5, null);
        MaxWeeklyWork fortnight =
                new MaxWeeklyWork(ofHours(90), new Window(Window.Kind.CALENDAR_WEEK, Period.ofDays(14)), null, null);

        assertThat(daysAskedFor(fromWednesday(), week)).isEmpty();
        assertThat(daysAskedFor(fromWednesday(), fiveDays))
                .containsExactly("cleaners[0].history.knownSince 2027-03-01");
        assertThat(daysAskedFor(refusing().from("2027-03-10", "2027-03-14").with(aCleaner("c-1")), fortnight))
                .containsExactly("cleaners[0].history.knownSince 2027-03-01");
    }

    private static ProblemBuilder fromWednesday() {
        return refusing().from("2027-03-03", "2027-03-07").with(aCleaner("c-1"));
    }

    @Test
    void asksForTheDaysOfAWeekThatBeganBefore() {
        assertThat(daysAskedFor(fromWednesday(), weeklyRest(Duration.ZERO)))
                .containsExactly("cleaners[0].history.knownSince 2027-03-01");
        assertThat(daysAskedFor(aCleaner("c-1"), weeklyRest(Duration.ZERO))).isEmpty();
    }

    @Test
    void asksForTheDayBeforeTheWeekWhereDailyRestComesOnTop() {
        assertThat(daysAskedFor(aCleaner("c-1"), weeklyRest(ofHours(11))))
                .containsExactly("cleaners[0].history.knownSince 2027-02-28");
    }

    @Test
    void asksForAsManyDaysAsMayBeWorkedInARow() {
        assertThat(daysAskedFor(aCleaner("c-1"), new MaxConsecutiveDays(6, null, null, false)))
                .containsExactly("cleaners[0].history.knownSince 2027-02-23");
        assertThat(daysAskedFor(fromWednesday(), new MaxConsecutiveDays(6, Window.CALENDAR_WEEK, null, false)))
                .containsExactly("cleaners[0].history.knownSince 2027-03-01");
    }

    @Test
    void asksForSundaysOnlyOfThoseWhoMayWorkOne() {
        CleanerBuilder weekdays = aCleaner("c-2").working("2027-03-06T08:00", "2027-03-07T00:00");

        assertThat(daysAskedFor(refusing().with(aCleaner("c-1")).with(weekdays), sundays(15, 0)))
                .containsExactly("cleaners[0].history.knownSince 2027-01-03");
        assertThat(daysAskedFor(refusing().with(aCleaner("c-1")).with(weekdays), sundays(0, 2)))
                .containsExactly("cleaners[0].history.knownSince 2027-02-28");
    }

    @Test
    void asksForTheMonthOfATimeAccount() {
        assertThat(daysAskedFor(
                        refusing().from("2027-03-10", "2027-03-14").with(aCleaner("c-1")),
                        new ContractBand(null, null, null, 50, null)))
                .containsExactly("cleaners[0].history.knownSince 2027-03-01");
        assertThat(daysAskedFor(aCleaner("c-1"), new ContractBand(null, null, null, 50, null)))
                .isEmpty();
    }

    @Test
    void asksOfTheWeekWhereTheSeventhDayIsPaidMore() {
        OvertimeTier seventh = new OvertimeTier(
                OvertimeTier.Scope.SEVENTH_DAY,
                List.of(new OvertimeTier.Tier(Duration.ZERO, 150)),
                OvertimeTier.Base.WAGE);

        assertThat(daysAskedFor(fromWednesday(), seventh)).containsExactly("cleaners[0].history.knownSince 2027-03-01");
        assertThat(daysAskedFor(aCleaner("c-1"), seventh)).isEmpty();
    }

    @Test
    void asksNothingForARuleThatIsWaived() {
        RulePack rules =
                Packs.of(Packs.rule("x.week", Effect.CONSENT, "Law §1", average(MaxAverageWork.Formula.BUDGET)));
        RosterProblem agreed = refusing()
                .with(aCleaner("c-1").consentingTo("x.week", "2027-03-01"))
                .build();
        RosterProblem agreedTooLate = refusing()
                .with(aCleaner("c-1").consentingTo("x.week", "2027-03-02"))
                .build();

        assertThat(HistoryNeeds.unmet(agreed, rules)).isEmpty();
        assertThat(HistoryNeeds.unmet(agreedTooLate, rules)).hasSize(1);
    }

    @Test
    void asksEveryContractOfAPersonWhoMayWorkUnderOne() {
        ProblemBuilder problem = refusing()
                .with(aCleaner("c-1").ofPerson("p").after(ofHours(0), "2027-02-26T12:00"))
                .with(aCleaner("c-2").ofPerson("p"));

        assertThat(unmet(problem, ELEVEN_HOURS))
                .singleElement()
                .asString()
                .startsWith("cleaners[1].history.lastShiftEnd: missing");
    }

    @Test
    void isContentWithAFullHistoryUnderEveryShippedPack() {
        History full = new History(
                Duration.ZERO, LocalDateTime.parse("2027-02-26T16:00"), LocalDate.parse("2026-01-01"), List.of(), 0);
        RosterProblem problem = refusing().with(aCleaner("c-1").after(full)).build();

        for (String id : RulePacks.ids()) {
            assertThat(HistoryNeeds.unmet(problem, RulePacks.load(id))).as(id).isEmpty();
        }
    }

    @Test
    void neitherSolverNorRefereeAcceptsAProblemThatLacksAny() {
        RosterProblem problem = refusing().with(aCleaner("c-1")).build();
        RulePack rules = Packs.only(ELEVEN_HOURS);

        assertThatThrownBy(() -> RosterSolver.builder()
                        .rulePack(rules)
                        .stepLimit(1)
                        .build()
                        .solve(problem))
                .isInstanceOf(InvalidProblemException.class)
                .hasMessageStartingWith("cleaners[0].history.lastShiftEnd: missing");
        assertThatThrownBy(() -> new RosterChecker(problem, GreatCircleTravelTimes.of(problem), rules))
                .isInstanceOf(InvalidProblemException.class);
    }
}
