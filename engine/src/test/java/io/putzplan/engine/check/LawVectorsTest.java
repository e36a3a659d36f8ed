package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.Window;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.WorkedDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The numbered cases of the law sheet that bear on planning or records: what lawyers expect, by the rules of each country as they are
 * shipped. The judge that is used while solving must find the same, except of number 23, as nobody plans when records are written.
 * A name that ends in {@code Unconfirmed} rests on a reading that no source proves.
 */
class LawVectorsTest {

    private static final RulePack GERMAN_BREAKS = law("DE", "de.arbzg.break");
    private static final RulePack GERMAN_SUNDAYS = law("DE", "de.arbzg.sun");
    private static final Employer IN_GERMANY = new Employer(Set.of(), 100, "DE", HistoryPolicy.KNOWN);

    /** The shipped rules {@code ids} and nothing else. */
    private static RulePack law(String pack, String... ids) {
        return Packs.of(Stream.of(ids).map(id -> Packs.shipped(pack, id)).toArray(LabourRule[]::new));
    }

    private static List<String> oneShift(RulePack rules, Duration length) {
        return Verdicts.brief(WorkPlan.in(aProblem()).works("c-1", "2027-03-02T07:00", length), rules);
    }

    private static List<String> oneShift(RulePack rules, Duration first, Duration pause, Duration second) {
        return Verdicts.brief(WorkPlan.in(aProblem()).works("c-1", "2027-03-02T07:00", first, pause, second), rules);
    }

    /** The same work on the first {@code count} of {@code days}. */
    private static WorkedDay[] worked(Stream<LocalDate> days, long count, Duration work) {
        return days.limit(count).map(day -> new WorkedDay(day, work)).toArray(WorkedDay[]::new);
    }

    private static Stream<LocalDate> days(String first, String last) {
        return LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1));
    }

    @Test
    void v01SixHoursNeedNoBreakInGermany() {
        assertThat(oneShift(GERMAN_BREAKS, ofHours(6))).isEmpty();
    }

    @Test
    void v02MoreThanSixHoursNeedThirtyMinutes() {
        assertThat(oneShift(GERMAN_BREAKS, ofMinutes(361)))
                .containsExactly(
                        "BREAK_TIME de.arbzg.break c-1 1800", "MAX_STRETCH_WITHOUT_BREAK de.arbzg.break c-1 60");
        assertThat(oneShift(GERMAN_BREAKS, ofHours(3), ofMinutes(29), ofMinutes(181)))
                .containsExactly("BREAK_TIME de.arbzg.break c-1 60");
        assertThat(twoShortBreaks()).isEmpty();
    }

    private static List<String> twoShortBreaks() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1"))
                .with(aVisit("v-1").lasting(ofHours(2)))
                .with(aVisit("v-2").lasting(ofHours(2)))
                .with(aVisit("v-3").lasting(ofMinutes(121)))
                .build();
        return Verdicts.brief(Verdicts.ofBoth(
                problem,
                GERMAN_BREAKS,
                aRoute(problem, "c-1", "2027-03-02T08:00")
                        .visit("v-1")
                        .visitAfterBreak("v-2", ofMinutes(15))
                        .visitAfterBreak("v-3", ofMinutes(15))
                        .build()));
    }

    @Test
    void v03MoreThanNineHoursNeedFortyFiveMinutes() {
        assertThat(oneShift(GERMAN_BREAKS, ofHours(4), ofMinutes(30), ofHours(5)))
                .isEmpty();
        assertThat(oneShift(GERMAN_BREAKS, ofHours(4), ofMinutes(30), ofMinutes(301)))
                .containsExactly("BREAK_TIME de.arbzg.break c-1 900");
        assertThat(oneShift(GERMAN_BREAKS, ofHours(4), ofMinutes(45), ofMinutes(301)))
                .isEmpty();
    }

    @Test
    void v05NobodyWorksMoreThanSixHoursOnEnd() {
        assertThat(oneShift(GERMAN_BREAKS, ofMinutes(365), ofMinutes(45), ofHours(1)))
                .containsExactly("MAX_STRETCH_WITHOUT_BREAK de.arbzg.break c-1 300");
    }

    @Test
    void v07TenHoursAreAllowedWhileTheAverageHolds() {
        RulePack rules = law("DE", "de.arbzg.daily", "de.arbzg.avg");

        assertThat(Verdicts.brief(afterAverageDays(ofHours(10)), rules)).isEmpty();
        assertThat(Verdicts.brief(afterAverageDays(ofMinutes(601)), rules))
                .containsExactly("MAX_DAILY_WORK de.arbzg.daily c-1 60");
    }

    /** 7 h 50 min on every day but Sundays for 23 weeks and five days, and one long Saturday. */
    private static WorkPlan afterAverageDays(Duration length) {
        Stream<LocalDate> before =
                days("2026-09-21", "2027-03-05").filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY);
        return WorkPlan.in(aProblem().from("2027-03-06", "2027-03-07"))
                .by(aCleaner("c-1").after("2026-09-21", worked(before, 1_000, ofMinutes(470))))
                .works("c-1", "2027-03-06T06:00", length);
    }

    @Test
    void v08HolidaysAndLeaveLessenTheBudget() {
        RulePack rules = law("DE", "de.arbzg.avg");

        assertThat(Verdicts.brief(halfAYear(ofHours(10)), rules)).isEmpty();
        assertThat(Verdicts.brief(halfAYear(ofHours(11)), rules))
                .containsExactly("MAX_AVERAGE_WORK de.arbzg.avg c-1 3600");
    }

    /** 24 weeks with two holidays and a fortnight of leave: 1 030 h until the last week, and then {@code length}. */
    private static WorkPlan halfAYear(Duration length) {
        return WorkPlan.in(aProblem()
                        .of(IN_GERMANY)
                        .from("2027-10-11", "2027-10-17")
                        .closedOn("2027-05-06", "DE")
                        .closedOn("2027-05-17", "DE"))
                .by(aCleaner("c-1")
                        .away("2027-07-05T00:00", "2027-07-19T00:00", AbsenceKind.LEAVE)
                        .after("2027-05-03", worked(days("2027-05-03", "2027-10-10"), 103, ofHours(10))))
                .works("c-1", "2027-10-12T06:00", length);
    }

    @Test
    void v09ElevenHoursOfRestLieBetweenDays() {
        RulePack rules = law("DE", "de.arbzg.rest");

        assertThat(Verdicts.brief(untilEight("2027-03-02T07:00"), rules)).isEmpty();
        assertThat(Verdicts.brief(untilEight("2027-03-02T06:59"), rules))
                .containsExactly("MIN_DAILY_REST de.arbzg.rest c-1 60");
    }

    private static WorkPlan untilEight(String nextStart) {
        return WorkPlan.in(aProblem())
                .works("c-1", "2027-03-01T16:00", ofHours(4))
                .works("c-1", nextStart, ofHours(4));
    }

    @Test
    void v11SundaysNeedAFlagAndADayOffUnconfirmed() {
        assertThat(Verdicts.brief(WorkPlan.in(aProblem()).works("c-1", "2027-03-07T08:00", ofHours(1)), GERMAN_SUNDAYS))
                .containsExactly("PROTECTED_DAY de.arbzg.sun c-1 3600");
        assertThat(Verdicts.brief(
                        WorkPlan.in(aProblem().from("2027-03-07", "2027-03-20"))
                                .works(
                                        "c-1",
                                        "2027-03-07T08:00",
                                        ofHours(1),
                                        aVisit("v").exempt("DE_ARBZG_10_1_4"))
                                .worksDaily("c-1", "2027-03-08", 6, "08:00", ofHours(1))
                                .worksDaily("c-1", "2027-03-15", 6, "08:00", ofHours(1)),
                        GERMAN_SUNDAYS))
                .containsExactly("SUBSTITUTE_REST de.arbzg.sun c-1 28800");
    }

    @Test
    void v12FifteenSundaysOfAYearAreFree() {
        assertThat(Verdicts.brief(sundaysOf2027(36), GERMAN_SUNDAYS)).isEmpty();
        assertThat(Verdicts.brief(sundaysOf2027(37), GERMAN_SUNDAYS))
                .containsExactly("FREE_SUNDAYS de.arbzg.sun c-1 28800");
    }

    /** Work on {@code before} Sundays and on the last of the year. */
    private static WorkPlan sundaysOf2027(int before) {
        Stream<LocalDate> sundays =
                days("2027-01-01", "2027-12-19").filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
        return WorkPlan.in(aProblem().from("2027-12-20", "2027-12-26"))
                .by(aCleaner("c-1").after("2027-01-01", worked(sundays, before, ofHours(2))))
                .works("c-1", "2027-12-26T08:00", ofHours(1), aVisit("v").exempt("DE_ARBZG_10_1_4"));
    }

    @Test
    void v13CallsComeFourWholeDaysBeforeUnconfirmed() {
        assertThat(called("2026-11-29T23:00")).isEmpty();
        assertThat(called("2026-11-30T08:00")).containsExactly("NOTICE de.tzbfg.notice c-1 3600");
    }

    private static List<String> called(String told) {
        return Verdicts.brief(
                WorkPlan.in(aProblem().from("2026-11-30", "2026-12-06").publishedAt(told))
                        .by(aCleaner("c-1").employedAs(EmploymentType.ON_CALL, HoursBand.MINIMUM))
                        .by(aCleaner("c-2"))
                        .works("c-1", "2026-12-04T08:00", ofHours(3))
                        .works("c-2", "2026-12-01T08:00", ofHours(3)),
                law("DE", "de.tzbfg.notice"));
    }

    @Test
    void v15AQuarterMoreThanTheMinimumMayBeCalled() {
        assertThat(onCall(aCleaner("c-1"), ofMinutes(750))).isEmpty();
        assertThat(onCall(aCleaner("c-1"), ofMinutes(751))).containsExactly("CONTRACT_BAND de.tzbfg.band c-1 60");
        assertThat(onCall(aCleaner("c-1").consentingTo("de.tzbfg.band", "2027-03-01"), ofMinutes(751)))
                .isEmpty();
    }

    private static List<String> onCall(CleanerBuilder cleaner, Duration length) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .by(cleaner.employedAs(EmploymentType.ON_CALL, HoursBand.MINIMUM)
                                .weeklyHours(ofHours(10), ofHours(168)))
                        .works("c-1", "2027-03-02T06:00", length),
                law("DE", "de.tzbfg.band"));
    }

    @Test
    void v17AMinijobEarnsAtMost603In2026() {
        assertThat(minijob("2026-03-02", "2026-03-08", ofMinutes(2_412))).isEmpty();
        assertThat(minijob("2026-03-02", "2026-03-08", ofMinutes(2_415)))
                .containsExactly("EARNINGS_CAP de.minijob c-1 180");
    }

    @Test
    void v18AMinijobEarnsAtMost633In2027() {
        assertThat(minijob("2027-03-01", "2027-03-07", ofMinutes(2_532))).isEmpty();
        assertThat(minijob("2027-03-01", "2027-03-07", ofMinutes(2_532).plusSeconds(1)))
                .containsExactly("EARNINGS_CAP de.minijob c-1 1");
    }

    /** A month of {@code length} at 15.00, two days of which are 20 h. */
    private static List<String> minijob(String first, String last, Duration length) {
        return Verdicts.brief(
                WorkPlan.in(aProblem().from(first, last))
                        .by(aCleaner("c-1")
                                .employedAs(EmploymentType.MINIJOB, HoursBand.FIXED)
                                .earning(1_500))
                        .worksDaily("c-1", first, 2, "00:00", ofHours(20))
                        .works("c-1", last + "T08:00", length.minusHours(40)),
                law("DE", "de.wage.milog", "de.minijob"));
    }

    @Test
    void v20AMinorIsBoundForTenHours() {
        RulePack rules = law("DE", "de.jarb.span");

        assertThat(bound(aCleaner("c-1").born("2010-01-15"), rules)).containsExactly("MAX_SPAN de.jarb.span c-1 60");
        assertThat(bound(aCleaner("c-1"), rules)).isEmpty();
    }

    private static List<String> bound(CleanerBuilder cleaner, RulePack rules) {
        return Verdicts.brief(
                WorkPlan.in(aProblem())
                        .by(cleaner)
                        .works("c-1", "2027-03-02T08:00", ofMinutes(210), ofMinutes(181), ofMinutes(210)),
                rules);
    }

    @Test
    void v21EpiphanyIsAHolidayInMunichUnconfirmed() {
        WorkPlan plan = WorkPlan.in(aProblem()
                        .of(IN_GERMANY)
                        .from("2027-01-04", "2027-01-10")
                        .closedOn("2027-01-06", "DE-BY"))
                .works("c-1", "2027-01-06T08:00", ofHours(1), aVisit("munich").inRegion("DE-BY"))
                .works("c-2", "2027-01-06T08:00", ofHours(1), aVisit("berlin").inRegion("DE-BE"))
                .works("c-3", "2027-01-06T08:00", ofHours(1), aVisit("hamburg").inRegion("DE-HH"));

        assertThat(Verdicts.brief(plan, GERMAN_SUNDAYS)).containsExactly("PROTECTED_DAY de.arbzg.sun c-1 3600");
    }

    @Test
    void v23RecordsAreWrittenWithinSevenDays() {
        LocalDate day = LocalDate.of(2027, 3, 2);
        RecordObligation duty = RecordObligation.of(Packs.shipped("DE", "de.record"), day);

        assertThat(duty.isInTime(day.plusDays(7))).isTrue();
        assertThat(duty.isInTime(day.plusDays(8))).isFalse();
    }

    @Test
    void v24RestIsElapsedTimeWhenTheClockJumpsUnconfirmed() {
        WorkPlan plan = WorkPlan.in(aProblem().onTheClockOf("Europe/London").from("2027-03-22", "2027-03-28"))
                .works("c-1", "2027-03-27T18:00", ofHours(4))
                .works("c-1", "2027-03-28T09:00", ofHours(2));

        assertThat(Verdicts.brief(plan, law("GB", "gb.wtr.rest")))
                .containsExactly("MIN_DAILY_REST gb.wtr.rest c-1 3600");
    }

    @Test
    void v26LeaveIsMadeUpForInTheBritishAverage() {
        RulePack rules = law("GB", "gb.wtr.48");

        assertThat(Verdicts.brief(afterLeave(aCleaner("c-1")), rules))
                .containsExactly("MAX_AVERAGE_WORK gb.wtr.48 c-1 162000");
        assertThat(Verdicts.messages(Verdicts.of(afterLeave(aCleaner("c-1")), rules)))
                .containsExactly("c-1 Sun 7 March: work from Mon 26 October on 870 h, must be at most 816 h "
                        + "(WTR 1998 reg. 4(1), (3), (4), (6), reg. 5)");
        assertThat(Verdicts.brief(afterLeave(aCleaner("c-1").consentingTo("gb.wtr.48", "2026-01-01")), rules))
                .isEmpty();
    }

    /** 780 h in 17 weeks with a fortnight of leave, 45 h in the week after, and 45 h in the period. */
    private static WorkPlan afterLeave(CleanerBuilder cleaner) {
        Stream<LocalDate> before = days("2026-10-26", "2027-02-21")
                .filter(day -> day.isBefore(LocalDate.of(2026, 12, 7)) || day.isAfter(LocalDate.of(2026, 12, 20)));
        WorkedDay[] history = Stream.concat(
                        Stream.of(worked(before, 78, ofHours(10))),
                        Stream.of(worked(days("2027-02-22", "2027-02-26"), 5, ofHours(9))))
                .toArray(WorkedDay[]::new);
        return WorkPlan.in(aProblem().onTheClockOf("Europe/London"))
                .by(cleaner.away("2026-12-07T00:00", "2026-12-21T00:00", AbsenceKind.LEAVE)
                        .after("2026-10-26", history))
                .worksDaily("c-1", "2027-03-01", 5, "08:00", ofHours(9));
    }

    @Test
    void v27MoreThanSixHoursNeedABreakInBritain() {
        RulePack rules = law("GB", "gb.wtr.break");

        assertThat(oneShift(rules, ofHours(6))).isEmpty();
        assertThat(oneShift(rules, ofMinutes(361))).containsExactly("BREAK_TIME gb.wtr.break c-1 1200");
    }

    @Test
    void v28TwelveDaysInARowAreAllowedByWeeks() {
        WorkPlan plan = WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                .worksDaily("c-1", "2027-03-02", 12, "08:00", ofHours(8));

        assertThat(Verdicts.brief(plan, law("EU", "eu.wtd.week"))).isEmpty();
        assertThat(Verdicts.brief(plan, law("GB", "gb.wtr.week"))).isEmpty();
    }

    @Test
    void v29SixHoursThemselvesNeedABreakInFrance() {
        RulePack rules = law("FR", "fr.break");

        assertThat(oneShift(rules, ofHours(6))).containsExactly("BREAK_TIME fr.break c-1 1200");
        assertThat(oneShift(rules, ofMinutes(359))).isEmpty();
    }

    @Test
    void v32TwelveHoursADayAndSixtyAWeekAreTheAustrianLimits() {
        RulePack daily = law("AT", "at.day");
        RulePack weekly = law("AT", "at.week");

        assertThat(oneShift(daily, ofHours(12))).isEmpty();
        assertThat(oneShift(daily, ofMinutes(721))).containsExactly("MAX_DAILY_WORK at.day c-1 60");
        assertThat(Verdicts.brief(fiveDays(ofHours(12)), weekly)).isEmpty();
        assertThat(Verdicts.brief(fiveDays(ofMinutes(721)), weekly)).containsExactly("MAX_WEEKLY_WORK at.week c-1 60");
    }

    private static WorkPlan fiveDays(Duration last) {
        return WorkPlan.in(aProblem())
                .worksDaily("c-1", "2027-03-01", 4, "06:00", ofHours(12))
                .works("c-1", "2027-03-05T06:00", last);
    }

    @Test
    void v33TheAustrianWeekendBeginsOnSaturdayAtOneUnconfirmed() {
        assertThat(Verdicts.brief(untilHalfPastOne(), law("AT", "at.weekend")))
                .containsExactly("MIN_WEEKLY_REST at.weekend c-1 1800");
        assertThat(Verdicts.brief(untilHalfPastOne(), laterWeekend())).isEmpty();
    }

    /** As an agreement or the company may loosen it where cleaning on Saturday is indispensable. */
    private static RulePack laterWeekend() {
        LabourRule weekend = Packs.shipped("AT", "at.weekend");
        MinWeeklyRest later = new MinWeeklyRest(
                ofHours(36),
                Duration.ZERO,
                Window.CALENDAR_WEEK,
                1,
                true,
                new MinWeeklyRest.WeekMoment(DayOfWeek.SATURDAY, LocalTime.of(15, 0)));
        assertThat(weekend.lets(Layer.COMPANY, later)).isTrue();
        return Packs.of(Packs.rule(weekend.id(), Effect.HARD, weekend.citation().text(), later));
    }

    private static WorkPlan untilHalfPastOne() {
        return WorkPlan.in(aProblem().from("2027-03-01", "2027-03-14"))
                .works("c-1", "2027-03-06T09:30", ofHours(4))
                .works("c-1", "2027-03-08T07:00", ofHours(4));
    }

    @Test
    void v35SwissDaysSpanFourteenHours() {
        RulePack rules = law("CH", "ch.span");

        assertThat(oneShift(rules, ofHours(4), ofHours(6), ofHours(4))).isEmpty();
        assertThat(oneShift(rules, ofHours(4), ofHours(6), ofMinutes(241))).containsExactly("MAX_SPAN ch.span c-1 60");
    }

    @Test
    void v48CalifornianRestsFollowTheMajorFractionUnconfirmed() {
        RulePack rules = law("US-CA", "ca.rest");

        assertThat(oneShift(rules, ofMinutes(209))).isEmpty();
        assertThat(oneShift(rules, ofMinutes(210))).containsExactly("PAID_REST ca.rest c-1 600");
        assertThat(oneShift(rules, ofHours(6))).containsExactly("PAID_REST ca.rest c-1 600");
        assertThat(oneShift(rules, ofMinutes(361))).containsExactly("PAID_REST ca.rest c-1 1200");
        assertThat(oneShift(rules, ofMinutes(601))).containsExactly("PAID_REST ca.rest c-1 1800");
    }

    @Test
    void v49ACalifornianMealMayBeWaivedUpToSixHours() {
        assertThat(californian(aCleaner("c-1"), ofHours(5))).isEmpty();
        assertThat(californian(aCleaner("c-1"), ofMinutes(301))).containsExactly("MEAL_BREAK ca.meal1 c-1 1800");
        assertThat(californian(aCleaner("c-1").consentingTo("ca.meal1", "2027-03-01"), ofMinutes(345)))
                .isEmpty();
        assertThat(californian(aCleaner("c-1").consentingTo("ca.meal1", "2027-03-01"), ofMinutes(361)))
                .containsExactly("MEAL_BREAK ca.meal1 c-1 1800");
    }

    private static List<String> californian(CleanerBuilder cleaner, Duration length) {
        return Verdicts.brief(
                WorkPlan.in(aProblem().inSeattle()).by(cleaner).works("c-1", "2027-03-02T08:00", length),
                law("US-CA", "ca.meal1"));
    }

    @Test
    void v52CaliforniaGrantsARestDayPerWorkweek() {
        RulePack rules = law("US-CA", "ca.day7");
        WorkPlan plan = WorkPlan.in(aProblem().inSeattle().from("2027-03-01", "2027-03-14"))
                .worksDaily("c-1", "2027-03-02", 12, "08:00", ofHours(8));

        assertThat(Verdicts.brief(plan, rules)).isEmpty();
    }
}
