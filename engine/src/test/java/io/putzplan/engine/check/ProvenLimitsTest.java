package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.MaxAverageWork;
import io.putzplan.engine.labour.MaxConsecutiveDays;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxSpan;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.NightWork;
import io.putzplan.engine.labour.NoticePeriod;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.Window;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.WorkedDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A certificate says of every limit how close the roster comes to it, and where. */
class ProvenLimitsTest {

    private static final Window FORTNIGHT = new Window(Window.Kind.ROLLING, Period.ofWeeks(2));

    /**
     * Told on 20 February: eight hours on Tuesday with half an hour off, six on Wednesday, three on Sunday; Friday is a holiday. Two
     * hours on 24 February before.
     */
    private static List<String> limitsOf(RulePack rules) {
        WorkPlan plan = WorkPlan.in(aProblem()
                        .of(new Employer(Set.of(), 1, "DE-BE", HistoryPolicy.KNOWN))
                        .closedOn("2027-03-05", "DE-BE")
                        .publishedAt("2027-02-20T12:00"))
                .by(aCleaner("c-1")
                        .weeklyHours(ofHours(20), ofHours(168))
                        .employedAs(EmploymentType.PART_TIME, HoursBand.MINIMUM)
                        .after("2027-01-01", new WorkedDay(LocalDate.of(2027, 2, 24), ofHours(2))))
                .works("c-1", "2027-03-02T08:00", ofHours(4), ofMinutes(30), ofHours(4))
                .works("c-1", "2027-03-03T07:00", ofHours(6))
                .works("c-1", "2027-03-07T09:00", ofHours(3));
        RosterProblem problem = plan.problem();
        return Certificate.of(problem, MainStreet.of(problem), rules, plan.roster())
                .people()
                .getFirst()
                .limits()
                .stream()
                .filter(limit -> limit.margin().ruleId().equals("x.rule"))
                .map(limit -> limit.name() + ": " + limit.amounts() + ", " + limit.interval() + ", "
                        + Wording.duration(limit.margin().seconds()) + " left")
                .toList();
    }

    private static ClockWindow clock(int from, int until) {
        return new ClockWindow(LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private static Stream<Arguments> work() {
        return Stream.of(
                arguments(
                        new MaxDailyWork(ofHours(10)),
                        List.of("daily work: 8 h of at most 10 h, Tue 2 March 08:00 to 16:30, 2 h left")),
                arguments(
                        new MaxWeeklyWork(ofHours(48), Window.WORKWEEK, 5, null),
                        List.of(
                                "weekly work: 17 h of at most 48 h, Mon 1 March to Sun 7 March, 31 h left",
                                "work days: 3 days of at most 5 days, Mon 1 March to Sun 7 March, 16 h left")),
                arguments(
                        new MaxAverageWork(
                                ofHours(10),
                                MaxAverageWork.Per.WEEK,
                                FORTNIGHT,
                                Set.of(),
                                false,
                                MaxAverageWork.Formula.BUDGET),
                        List.of("average work: 19 h of at most 20 h, Mon 22 February to Sun 7 March, 1 h left")),
                arguments(
                        new MaxConsecutiveDays(6, null, null, false),
                        List.of("days in a row: 2 days of at most 6 days, Tue 2 March to Wed 3 March, 32 h left")),
                arguments(
                        new MaxConsecutiveDays(5, Window.WORKWEEK, null, false),
                        List.of("days in a row: 3 days of at most 5 days, Mon 1 March to Sun 7 March, 16 h left")),
                arguments(
                        new MaxSpan(ofHours(12), null),
                        List.of(
                                "span of the shift: 8 h 30 min of at most 12 h, Tue 2 March 08:00 to 16:30, 3 h 30 min left")),
                arguments(
                        new NightWork(clock(23, 6), true, ZERO, null),
                        List.of("night work: 0 s of at most 0 s, Tue 2 March 08:00 to 16:30, 0 s left")),
                arguments(
                        new NightWork(clock(15, 23), false, ofHours(1), ofHours(10)),
                        List.of("night work: 8 h of at most 10 h, Tue 2 March 08:00 to 16:30, 2 h left")),
                arguments(
                        new ContractBand(25, null, null, 50, null),
                        List.of("agreed hours: 17 h of at most 25 h, Mon 1 March to Sun 7 March, 8 h left")));
    }

    private static Stream<Arguments> rest() {
        return Stream.of(
                arguments(
                        new BreakAfter(
                                List.of(new BreakAfter.Tier(Comparison.MORE_THAN, ofHours(6), ofMinutes(20))),
                                ofMinutes(15),
                                ofHours(6)),
                        List.of(
                                "breaks: 30 min of at least 20 min, Tue 2 March 08:00 to 16:30, 10 min left",
                                "stretch without a break: 6 h of at most 6 h, Wed 3 March 07:00 to 13:00, 0 s left")),
                arguments(
                        new MealBreakWindow(
                                Comparison.MORE_THAN, ofHours(6), ofMinutes(30), ofHours(2), ofHours(5), ofHours(7)),
                        List.of(
                                "begin of the meal: 4 h of at most 5 h, Tue 2 March 12:00 to 12:30, 1 h left",
                                "stretch without a meal: 4 h of at most 7 h, Tue 2 March 08:00 to 12:00, 3 h left")),
                arguments(
                        new PaidRestBreak(ofMinutes(10), ofHours(4), PaidRestBreak.Rounding.FLOOR, ofHours(3)),
                        List.of(
                                "paid rests: 0 rests of at least 2 rests, Tue 2 March 08:00 to 16:30, -20 min left",
                                "stretch without a rest: 6 h of at most 3 h, Wed 3 March 07:00 to 13:00, -3 h left")),
                arguments(new PaidRestBreak(ofMinutes(10), ofHours(9), PaidRestBreak.Rounding.FLOOR, null), List.of()),
                arguments(
                        new MinDailyRest(ofHours(11)),
                        List.of(
                                "daily rest: 14 h 30 min of at least 11 h, Tue 2 March 16:30 to Wed 3 March 07:00, 3 h 30 min left")),
                arguments(
                        new MinWeeklyRest(ofHours(24), ofHours(11), Window.CALENDAR_WEEK, 1, false, null),
                        List.of(
                                "weekly rest: 92 h of at least 35 h, Wed 3 March 13:00 to Sun 7 March 09:00, 57 h left")),
                arguments(
                        new ProtectedDay(
                                Set.of(DayKind.SUNDAY), ZERO, Set.of(), Map.of(DayKind.SUNDAY, 14), ofHours(35), 15, 3),
                        List.of(
                                "work on protected days: 3 h of at most 0 s, Sun 7 March 09:00 to 12:00, -3 h left",
                                "substitute days: 1 day of at least 1 day, Sun 7 March to Sat 20 March, 0 s left",
                                "Sundays worked: 1 day of at most 2 days, Sun 21 February to Sun 7 March, 8 h left")),
                arguments(
                        new ProtectedDay(Set.of(DayKind.SUNDAY), ZERO, Set.of("FLAG"), Map.of(), null, 15, 0),
                        List.of(
                                "work on protected days: 3 h of at most 0 s, Sun 7 March 09:00 to 12:00, -3 h left",
                                "Sundays worked: 1 day of at most 37 days, Fri 1 January to Fri 31 December, 288 h left")),
                arguments(
                        new ProtectedDay(Set.of(DayKind.PUBLIC_HOLIDAY), ZERO, Set.of(), Map.of(), ofHours(35), 0, 0),
                        List.of(
                                "work on protected days: 0 s of at most 0 s, Tue 2 March 08:00 to 12:00, 0 s left",
                                "rest around a protected day: 92 h of at least 35 h,"
                                        + " Wed 3 March 13:00 to Sun 7 March 09:00, 57 h left")),
                arguments(
                        new NoticePeriod(NoticePeriod.Kind.PUBLISH, 4, NoticePeriod.Late.FORBIDDEN),
                        List.of(
                                "notice of the work: 9 days of at least 4 days, Tue 2 March 08:00 to 16:30, 5 h left")));
    }

    @ParameterizedTest
    @MethodSource({"work", "rest"})
    void provesEveryLimitByItsTightestMargin(RuleTerms terms, List<String> limits) {
        assertThat(limitsOf(Packs.only(terms))).isEqualTo(limits);
    }
}
