package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.MaxAverageWork;
import io.putzplan.engine.labour.MaxConsecutiveDays;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.Window;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.RosterProblem;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A certificate says what of the past it would need to know, for a roster from Wednesday 10 to Sunday 14 March 2027. */
class LookBackTest {

    private static final Window FORTNIGHT = new Window(Window.Kind.ROLLING, Period.ofWeeks(2));
    private static final MaxAverageWork TEN_HOURS_A_WEEK = new MaxAverageWork(
            ofHours(10), MaxAverageWork.Per.WEEK, FORTNIGHT, Set.of(), true, MaxAverageWork.Formula.BUDGET);

    private static List<String> reasons(RuleTerms terms, HistoryPolicy policy, CleanerBuilder cleaner) {
        WorkPlan plan = WorkPlan.in(
                        aProblem().from("2027-03-10", "2027-03-14").of(new Employer(Set.of(), 1, null, policy)))
                .by(cleaner)
                .works("c-1", "2027-03-10T08:00", ofHours(1));
        RosterProblem problem = plan.problem();
        return Certificate.of(problem, MainStreet.of(problem), Packs.only(terms), plan.roster()).unjudged().stream()
                .map(UnjudgedRule::reason)
                .toList();
    }

    private static List<String> reasons(RuleTerms terms, LocalDate knownSince) {
        return reasons(terms, HistoryPolicy.ASSUME_AVERAGE, aCleaner("c-1").after(knownSince.toString()));
    }

    private static ProtectedDay sundays(int minFree, int freeEvery) {
        return new ProtectedDay(Set.of(DayKind.SUNDAY), ZERO, Set.of(), Map.of(), null, minFree, freeEvery);
    }

    private static Stream<Arguments> firstDaysThatMatter() {
        return Stream.of(
                arguments(TEN_HOURS_A_WEEK, "2027-03-01"),
                arguments(
                        new MaxWeeklyWork(
                                ofHours(48), Window.WORKWEEK, null, new MaxWeeklyWork.Extra(ofHours(4), FORTNIGHT)),
                        "2027-03-01"),
                arguments(new ContractBand(null, null, null, 50, null), "2027-03-01"),
                arguments(new MinWeeklyRest(ofHours(24), ZERO, Window.CALENDAR_WEEK, 1, false, null), "2027-03-08"),
                arguments(new MaxConsecutiveDays(6, null, null, false), "2027-03-04"),
                arguments(new MaxConsecutiveDays(6, Window.CALENDAR_WEEK, null, false), "2027-03-08"),
                arguments(sundays(15, 0), "2027-01-01"),
                arguments(sundays(0, 3), "2027-02-28"));
    }

    @ParameterizedTest
    @MethodSource("firstDaysThatMatter")
    void asksForNoDayBeforeTheFirstThatMatters(RuleTerms terms, LocalDate first) {
        String firstDay = Wording.day(first) + " " + first.getYear();

        assertThat(reasons(terms, first)).isEmpty();
        assertThat(reasons(terms, first.plusDays(1)))
                .singleElement()
                .asString()
                .contains("from " + firstDay + " to " + firstDay);
    }

    @Test
    void saysWhatIsTakenForGranted() {
        LocalDate second = LocalDate.of(2027, 3, 2);

        assertThat(reasons(
                        TEN_HOURS_A_WEEK,
                        HistoryPolicy.ASSUME_ZERO,
                        aCleaner("c-1").after("2027-03-02")))
                .containsExactly(
                        "rests on an assumption: work from Mon 1 March 2027 to Mon 1 March 2027 is not known and"
                                + " taken as none");
        assertThat(reasons(
                        TEN_HOURS_A_WEEK, HistoryPolicy.KNOWN, aCleaner("c-1").after("2027-03-02")))
                .isEmpty();
        assertThat(reasons(sundays(0, 3), second))
                .containsExactly("it is not known on which days from Sun 28 February 2027 to Mon 1 March 2027 there was"
                        + " work; runs of Sundays that begin before are not judged");
    }

    @Test
    void asksNothingOfTheTimeBeforeTheEmployment() {
        assertThat(reasons(
                        sundays(15, 0),
                        HistoryPolicy.KNOWN,
                        aCleaner("c-1").employedSince("2027-03-08").after("2027-03-08")))
                .isEmpty();
        assertThat(reasons(
                        sundays(15, 0),
                        HistoryPolicy.KNOWN,
                        aCleaner("c-1").employedSince("2027-03-08").after("2027-03-09")))
                .containsExactly("it is not known on which days from Mon 8 March 2027 to Mon 8 March 2027 there was"
                        + " work; Sundays before are taken as free");
    }

    @Test
    void asksForNoSundaysWhereOnlyTheDayIsProtected() {
        assertThat(reasons(sundays(0, 0), LocalDate.of(2027, 3, 10))).isEmpty();
    }

    @Test
    void asksForTheEndOfTheLastWork() {
        assertThat(reasons(new MinDailyRest(ofHours(11)), LocalDate.of(2027, 1, 1)))
                .containsExactly("the end of the last work before the period is not stated; the first shift is judged"
                        + " without");
        assertThat(reasons(
                        new MinDailyRest(ofHours(11)),
                        HistoryPolicy.KNOWN,
                        aCleaner("c-1").after(ZERO, "2027-03-09T20:00")))
                .isEmpty();
    }
}
