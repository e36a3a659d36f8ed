package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.Window;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.WorkedDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyRestRulesTest {

    private static final MinWeeklyRest TWO_A_FORTNIGHT = new MinWeeklyRest(
            ofHours(24), ofHours(11), new Window(Window.Kind.CALENDAR_WEEK, Period.ofDays(14)), 2, false, null);
    private static final MinWeeklyRest WEEKEND = new MinWeeklyRest(
            ofHours(36),
            Duration.ZERO,
            Window.CALENDAR_WEEK,
            1,
            true,
            new MinWeeklyRest.WeekMoment(DayOfWeek.SATURDAY, LocalTime.of(13, 0)));

    private static RulePack rest(MinWeeklyRest terms) {
        return Packs.only(terms);
    }

    private static final RulePack THIRTY_FIVE =
            rest(new MinWeeklyRest(ofHours(24), ofHours(11), Window.CALENDAR_WEEK, 1, false, null));

    /** Work on six days, on Saturday until {@code saturdayEnd}, and on the Monday after from 08:00. */
    private static WorkPlan sixDays(String saturdayEnd, String mondayStart) {
        LocalDateTime end = LocalDateTime.parse("2027-03-06T" + saturdayEnd);
        return WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                .worksDaily("c-1", "2027-03-01", 5, "04:00", ofHours(12))
                .works("c-1", end.minusHours(4).toString(), ofHours(4))
                .works("c-1", "2027-03-08T" + mondayStart, ofHours(1))
                .works("c-2", "2027-03-07T08:00", ofHours(1));
    }

    @Test
    void findsTheRestOfTheWeekend() {
        assertThat(Verdicts.brief(sixDays("16:00", "08:00"), THIRTY_FIVE)).isEmpty();
    }

    @Test
    void acceptsExactlyTheRest() {
        assertThat(Verdicts.brief(sixDays("21:00", "08:00"), THIRTY_FIVE)).isEmpty();
    }

    @Test
    void reportsOneSecondTooLittle() {
        assertThat(Verdicts.brief(sixDays("21:00", "07:59:59"), THIRTY_FIVE))
                .containsExactly("MIN_WEEKLY_REST x.rule c-1 1");
    }

    @Test
    void demandsItsOwnPartInsideTheWeek() {
        WorkPlan plan = WorkPlan.in(aProblem())
                .worksDaily("c-1", "2027-03-01", 6, "04:00", ofHours(12))
                .works("c-1", "2027-03-07T00:00", ofSeconds(1));

        assertThat(Verdicts.brief(plan, THIRTY_FIVE)).containsExactly("MIN_WEEKLY_REST x.rule c-1 1");
    }

    @Test
    void wantsTheWholeSunday() {
        RulePack sunday = rest(new MinWeeklyRest(ofHours(36), Duration.ZERO, Window.CALENDAR_WEEK, 1, true, null));
        WorkPlan plan = WorkPlan.in(aProblem())
                .works("c-1", "2027-03-06T16:00", ofHours(8).plusSeconds(1));

        assertThat(Verdicts.brief(plan, sunday)).containsExactly("MIN_WEEKLY_REST x.rule c-1 1");
    }

    private static final RulePack SUNDAY_UNLESS_PERMITTED =
            rest(new MinWeeklyRest(ofHours(24), ofHours(11), Window.CALENDAR_WEEK, 1, true, null, Set.of("PERMIT")));

    /** Work of a few hours on a day of the second week from {@code start} on, from Wednesday to Saturday, and on Sunday under a flag. */
    private static WorkPlan sunday(String flag, String start) {
        return WorkPlan.in(aProblem().from("2027-03-08", "2027-03-14"))
                .by(aCleaner("c-1").ofPerson("p"))
                .by(aCleaner("c-2").ofPerson("p").weeklyHours(Duration.ZERO, ofHours(168)))
                .works("c-1", start, ofHours(5))
                .worksDaily("c-1", "2027-03-10", 4, "08:00", ofHours(5))
                .works("c-1", "2027-03-14T08:00", ofHours(4), aVisit("v-sunday").exempt(flag));
    }

    @Test
    void leavesOtherDaysToTheRestWhereASundayIsWorkedAsPermitted() {
        assertThat(Verdicts.brief(sunday("PERMIT", "2027-03-08T16:00"), SUNDAY_UNLESS_PERMITTED))
                .isEmpty();
        assertThat(Verdicts.brief(sunday("PERMIT", "2027-03-08T16:00:01"), SUNDAY_UNLESS_PERMITTED))
                .containsExactly("MIN_WEEKLY_REST x.rule c-1 1");
        assertThat(Verdicts.brief(sunday("OTHER", "2027-03-08T16:00"), SUNDAY_UNLESS_PERMITTED))
                .containsExactly("MIN_WEEKLY_REST x.rule c-1 43200");
    }

    @Test
    void wantsTheSundayWhereSomeOfItsWorkIsNotPermitted() {
        WorkPlan plan = sunday("PERMIT", "2027-03-08T16:00").works("c-2", "2027-03-14T14:00", ofHours(1));

        assertThat(Verdicts.brief(plan, SUNDAY_UNLESS_PERMITTED)).containsExactly("MIN_WEEKLY_REST x.rule c-1 54000");
    }

    @ParameterizedTest
    @CsvSource({"CH,CH_PERMIT", "FR,FR_L3132_12"})
    void liesOnOtherDaysAfterAPermittedSundayInThePacks(String pack, String flag) {
        RulePack rules = RulePacks.load(pack);

        assertThat(Verdicts.brief(sunday(flag, "2027-03-08T16:00"), rules)).isEmpty();
        assertThat(Verdicts.brief(sunday("NONE", "2027-03-08T16:00"), rules))
                .contains("MIN_WEEKLY_REST " + pack.toLowerCase(Locale.ROOT) + ".weekly c-1 43200");
    }

    @Test
    void isNeverMovedFromTheWeekendInAustria() {
        assertThat(Verdicts.brief(sunday("AT_PERMIT", "2027-03-08T16:00"), RulePacks.load("AT")))
                .anyMatch(line -> line.startsWith("MIN_WEEKLY_REST at.weekend c-1"));
    }

    @Test
    void wantsTheRestToBeginInTime() {
        RulePack weekend = rest(WEEKEND);

        assertThat(Verdicts.brief(sixDays("12:00", "08:00"), weekend)).doesNotContain("MIN_WEEKLY_REST x.rule c-1 0");
        assertThat(Verdicts.brief(sixDays("13:00", "08:00"), weekend)).noneMatch(line -> line.contains("c-1"));
        assertThat(Verdicts.brief(sixDays("13:00:01", "08:00"), weekend)).contains("MIN_WEEKLY_REST x.rule c-1 1");
    }

    /** Thirteen days of work in a fortnight but for {@code free}. */
    private static List<String> fortnight(int... free) {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"));
        for (int i = 0; i < 14; i++) {
            int day = i;
            if (Arrays.stream(free).noneMatch(one -> one == day)) {
                plan.worksDaily("c-1", LocalDate.of(2027, 3, 1).plusDays(i).toString(), 1, "08:00", ofHours(8));
            }
        }
        return Verdicts.brief(plan, rest(TWO_A_FORTNIGHT));
    }

    @Test
    void addsUpTwoRestsOfAFortnight() {
        assertThat(fortnight(3, 9)).isEmpty();
        assertThat(fortnight(4, 5)).isEmpty();
        assertThat(fortnight(4)).containsExactly("MIN_WEEKLY_REST x.rule c-1 57600");
    }

    @Test
    void judgesNoWeekOfWhichTheBeginningIsUnknown() {
        RulePack rules =
                rest(new MinWeeklyRest(Duration.parse("PT48H"), Duration.ZERO, Window.CALENDAR_WEEK, 1, false, null));

        assertThat(Verdicts.brief(lateWeek(aCleaner("c-1")), rules)).isEmpty();
        assertThat(Verdicts.brief(
                        lateWeek(aCleaner("c-1")
                                .after(
                                        "2027-02-22",
                                        new WorkedDay(LocalDate.of(2027, 3, 1), ofHours(1)),
                                        new WorkedDay(LocalDate.of(2027, 3, 3), ofHours(1)))),
                        rules))
                .containsExactly("MIN_WEEKLY_REST x.rule c-1 86400");
    }

    private static WorkPlan lateWeek(CleanerBuilder cleaner) {
        return WorkPlan.in(aProblem().from("2027-03-04", "2027-03-07"))
                .by(cleaner)
                .worksDaily("c-1", "2027-03-04", 4, "08:00", ofHours(8));
    }

    /** A week from Thursday on, after work on Monday and Wednesday, the last of which ended at {@code lastEnd}. */
    private static List<String> afterWork(@Nullable String lastEnd, String firstStart) {
        History history = new History(
                Duration.ZERO,
                lastEnd == null ? null : LocalDateTime.parse(lastEnd),
                LocalDate.of(2027, 2, 22),
                List.of(
                        new WorkedDay(LocalDate.of(2027, 3, 1), ofHours(1)),
                        new WorkedDay(LocalDate.of(2027, 3, 3), ofHours(1))),
                0);
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-04", "2027-03-07"))
                .by(aCleaner("c-1").after(history))
                .works("c-1", firstStart, ofHours(2));
        for (String day : List.of("2027-03-05", "2027-03-06", "2027-03-07")) {
            plan.works("c-1", day + "T08:00", ofHours(15));
        }
        return Verdicts.brief(
                plan, rest(new MinWeeklyRest(ofHours(30), Duration.ZERO, Window.CALENDAR_WEEK, 1, false, null)));
    }

    @Test
    void restsFromTheEndOfTheLastWorkAsFarAsItIsStated() {
        assertThat(afterWork("2027-03-03T12:00", "2027-03-04T18:00")).isEmpty();
        assertThat(afterWork("2027-03-03T12:00", "2027-03-04T17:59:59"))
                .containsExactly("MIN_WEEKLY_REST x.rule c-1 1");
        assertThat(afterWork(null, "2027-03-04T18:00")).containsExactly("MIN_WEEKLY_REST x.rule c-1 21600");
        assertThat(afterWork("2027-03-04T02:00", "2027-03-04T18:00"))
                .containsExactly("MIN_WEEKLY_REST x.rule c-1 21600");
    }

    /** Free from Thursday 4 March 16:00 until Saturday at {@code start}, work on all other days of the fortnight. */
    private static List<String> freeOnce(String start) {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                .worksDaily("c-1", "2027-03-01", 4, "08:00", ofHours(8))
                .works("c-1", "2027-03-06T" + start, ofHours(7))
                .worksDaily("c-1", "2027-03-07", 8, "08:00", ofHours(8));
        return Verdicts.brief(plan, rest(TWO_A_FORTNIGHT));
    }

    @Test
    void takesOneRestThatIsLongEnoughForBoth() {
        assertThat(freeOnce("16:00")).isEmpty();
        assertThat(freeOnce("15:59:59")).containsExactly("MIN_WEEKLY_REST x.rule c-1 57600");
    }

    @Test
    void provesTheShorterOfTwoRests() {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                .worksDaily("c-1", "2027-03-01", 3, "08:00", ofHours(8))
                .worksDaily("c-1", "2027-03-05", 5, "10:00", ofHours(8))
                .worksDaily("c-1", "2027-03-11", 4, "08:00", ofHours(8));

        assertThat(proven(plan, TWO_A_FORTNIGHT))
                .containsExactly(
                        "weekly rest: 38 h of at least 35 h, Tue 9 March 18:00 to Thu 11 March 08:00, 3 h left");
    }

    @Test
    void provesALongRestForBoth() {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                .worksDaily("c-1", "2027-03-01", 3, "08:00", ofHours(8))
                .worksDaily("c-1", "2027-03-06", 9, "08:00", ofHours(8));

        assertThat(proven(plan, TWO_A_FORTNIGHT))
                .containsExactly(
                        "weekly rest: 64 h of at least 35 h, Wed 3 March 16:00 to Sat 6 March 08:00, 29 h left");
    }

    @Test
    void provesHowMuchIsMissing() {
        assertThat(proven(sixDays("21:00", "07:00"), WEEKEND))
                .containsExactly(
                        "weekly rest: 28 h of at least 36 h, Sat 6 March 21:00 to Mon 8 March 01:00, -8 h left");
    }

    @Test
    void provesThePartInTheSpanWhereThatIsShort() {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-01", "2027-03-07"))
                .worksDaily("c-1", "2027-03-01", 5, "08:00", ofHours(8))
                .works("c-1", "2027-03-06T06:00", ofHours(8));
        MinWeeklyRest dayAndNight = new MinWeeklyRest(ofHours(24), ofHours(11), Window.CALENDAR_WEEK, 1, false, null);

        assertThat(proven(plan, dayAndNight))
                .containsExactly(
                        "weekly rest: 34 h of at least 24 h, Sat 6 March 14:00 to Mon 8 March 00:00, 10 h left");
    }

    @Test
    void provesTheSundayWhereItIsWanted() {
        assertThat(proven(sixDays("12:00", "08:00"), WEEKEND))
                .containsExactly("weekly rest: 24 h of at least 24 h, Sun 7 March, 0 s left");
    }

    @Test
    void provesWhatIsMissingOfTwoRestsTogether() {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                .worksDaily("c-1", "2027-03-01", 14, "08:00", ofHours(8));

        assertThat(proven(plan, TWO_A_FORTNIGHT))
                .singleElement()
                .asString()
                .startsWith("weekly rest: 16 h of at least 48 h, ")
                .endsWith(", -32 h left");
    }

    @Test
    void provesNothingOfAWeekOfWhichTheBeginningIsUnknown() {
        assertThat(proven(lateWeek(aCleaner("c-1")), TWO_A_FORTNIGHT)).isEmpty();
    }

    private static List<String> proven(WorkPlan plan, MinWeeklyRest terms) {
        RosterProblem problem = plan.problem();
        return Certificate.of(problem, MainStreet.of(problem), rest(terms), plan.roster())
                .people()
                .getFirst()
                .limits()
                .stream()
                .filter(limit -> limit.margin().rule().equals("MIN_WEEKLY_REST"))
                .map(limit -> limit.name() + ": " + limit.amounts() + ", " + limit.interval() + ", "
                        + Wording.duration(limit.margin().seconds()) + " left")
                .toList();
    }

    @Test
    void saysWhichRestIsWanted() {
        assertThat(Verdicts.messages(Verdicts.of(sixDays("21:00", "07:00"), rest(WEEKEND))))
                .contains(
                        "c-1 Mon 1 March: longest fitting rest from Mon 1 March to Sun 7 March Sat 21:00 to Mon 07:00,"
                                + " must be at least 36 h with the whole Sunday from Sat 13:00 at the latest (Law §1)");
        WorkPlan daily = WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                .worksDaily("c-1", "2027-03-01", 14, "08:00", ofHours(8));
        assertThat(Verdicts.messages(Verdicts.of(daily, rest(TWO_A_FORTNIGHT))))
                .singleElement()
                .asString()
                .endsWith(", must be two of at least 35 h (Law §1)");
    }
}
