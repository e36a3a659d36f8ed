package io.putzplan.engine.labour;

import static io.putzplan.engine.labour.Comparison.AT_LEAST;
import static io.putzplan.engine.labour.Comparison.MORE_THAN;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which terms keep which: of every pair, the first keeps the second and not the other way round. */
class TermsComparisonTest {

    private static final Window FORTNIGHT = new Window(Window.Kind.CALENDAR_WEEK, Period.ofDays(14));

    private static ClockWindow clock(int from, int until) {
        return new ClockWindow(LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private static BreakAfter breaks(Comparison comparison, int minutes) {
        return new BreakAfter(
                List.of(new BreakAfter.Tier(comparison, ofHours(6), ofMinutes(minutes))), ofMinutes(15), ofHours(6));
    }

    private static MealBreakWindow meal(Duration trigger, Duration latest) {
        return new MealBreakWindow(MORE_THAN, trigger, ofMinutes(30), ofHours(2), latest, ofHours(5));
    }

    private static PaidRestBreak rest(PaidRestBreak.Rounding rounding, PaidRestBreak.Missed missed) {
        return new PaidRestBreak(ofMinutes(10), ofHours(4), rounding, null, ZERO, missed);
    }

    private static PaidRestBreak.Missed missed(Duration premium, boolean perDay, boolean isWork) {
        return new PaidRestBreak.Missed(premium, perDay, isWork);
    }

    private static NightWork night(Duration qualify, Duration limit) {
        return new NightWork(clock(23, 6), false, qualify, limit);
    }

    private static ContractBand band(@Nullable Duration defaultWeekly, ContractBand.@Nullable EarningsCap cap) {
        return new ContractBand(null, null, defaultWeekly, null, cap);
    }

    private static WorkTimeDefinition offDutyFrom(int minutes) {
        WorkTimeDefinition.LegCount counted = new WorkTimeDefinition.LegCount(true, true);
        return new WorkTimeDefinition(counted, counted, ofMinutes(minutes));
    }

    private static MaxAverageWork average(int hours, MaxAverageWork.Per per) {
        return new MaxAverageWork(ofHours(hours), per, FORTNIGHT, Set.of(), true, MaxAverageWork.Formula.BUDGET);
    }

    private static MinWeeklyRest weekly(Window window, int times, boolean sunday) {
        return new MinWeeklyRest(ofHours(24), ofHours(11), window, times, sunday, null);
    }

    private static MinWeeklyRest onSundayUnless(String... flags) {
        return new MinWeeklyRest(ofHours(36), ZERO, Window.CALENDAR_WEEK, 1, true, null, Set.of(flags));
    }

    private static MinWeeklyRest begunBy(int hour) {
        MinWeeklyRest.WeekMoment moment = new MinWeeklyRest.WeekMoment(DayOfWeek.SATURDAY, LocalTime.of(hour, 0));
        return new MinWeeklyRest(ofHours(36), ZERO, Window.CALENDAR_WEEK, 1, true, moment);
    }

    private static MinimumWageByDate wage(long everywhere, long there) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        return new MinimumWageByDate(
                List.of(
                        new MinimumWageByDate.Row(day, Set.of(), everywhere),
                        new MinimumWageByDate.Row(day, Set.of("DE-BB"), there)),
                MinimumWageByDate.Floor.PAY_WEEK);
    }

    private static MinimumWageByDate wage(MinimumWageByDate.Floor floor) {
        return new MinimumWageByDate(
                List.of(new MinimumWageByDate.Row(LocalDate.of(2026, 1, 1), Set.of(), 1_400)), floor);
    }

    private static ProtectedDay freeSundayEvery(int sundays) {
        return new ProtectedDay(Set.of(DayKind.SUNDAY), ZERO, Set.of(), Map.of(), null, 0, sundays);
    }

    private static ProtectedDay joinedWith(@Nullable Duration rest) {
        return new ProtectedDay(Set.of(DayKind.SUNDAY), ZERO, Set.of(), Map.of(), rest, 0, 0);
    }

    private static ProtectedDay sundays(Set<String> exemptions, int substitute, int free) {
        return new ProtectedDay(
                Set.of(DayKind.SUNDAY), ZERO, exemptions, Map.of(DayKind.SUNDAY, substitute), ofHours(35), free, 0);
    }

    private static PremiumWindow premiums(int percent, int nightFrom, Set<MonthDay> highHolidays) {
        return new PremiumWindow(
                List.of(
                        new PremiumWindow.Premium(PremiumWindow.When.NIGHT, percent),
                        new PremiumWindow.Premium(PremiumWindow.When.HIGH_HOLIDAY, 200)),
                clock(nightFrom, 6),
                highHolidays);
    }

    private static PaidAbsence sick(int percent, int wait, @Nullable Integer most) {
        return new PaidAbsence(PaidAbsence.Kind.SICK, percent, wait, most, null, 0);
    }

    private static NoticePeriod notice(int days, NoticePeriod.Late late) {
        return new NoticePeriod(NoticePeriod.Kind.CALL, days, late);
    }

    private static RecordDuty record(@Nullable Integer deadline, Period retention) {
        return new RecordDuty(List.of(RecordDuty.Content.BEGIN), deadline, retention);
    }

    private static Stream<Arguments> limits() {
        return Stream.of(
                arguments(new MaxDailyWork(ofHours(9)), new MaxDailyWork(ofHours(10))),
                arguments(new MaxDailyWork(ofHours(10), DayBasis.SHIFT, ofHours(8)), new MaxDailyWork(ofHours(10))),
                arguments(new MaxWeeklyWork(ofHours(48), Window.WORKWEEK, 5, null), new MaxWeeklyWork(ofHours(48))),
                arguments(
                        new MaxWeeklyWork(ofHours(48)),
                        new MaxWeeklyWork(
                                ofHours(48), Window.WORKWEEK, null, new MaxWeeklyWork.Extra(ofHours(4), FORTNIGHT))),
                arguments(average(40, MaxAverageWork.Per.WEEK), average(48, MaxAverageWork.Per.WEEK)),
                arguments(new MaxConsecutiveDays(5, null, null, false), new MaxConsecutiveDays(6, null, null, true)),
                arguments(
                        new MaxConsecutiveDays(6, null, null, false),
                        new MaxConsecutiveDays(
                                6, null, new MaxConsecutiveDays.Exemption(ofHours(6), ofHours(30)), false)),
                arguments(new MaxSpan(ofHours(12), clock(7, 22)), new MaxSpan(ofHours(14), clock(6, 23))),
                arguments(new MaxSpan(ofHours(12), null), new MaxSpan(ofHours(14), null)),
                arguments(new NightWork(clock(20, 6), true, ZERO, null), new NightWork(clock(22, 6), true, ZERO, null)),
                arguments(
                        new NightWork(clock(23, 6), true, ZERO, null),
                        new NightWork(clock(23, 6), false, ofHours(2), ofHours(8))),
                arguments(night(ofHours(2), ofHours(8)), night(ofHours(2), ofHours(9))),
                arguments(night(ofHours(2), ofHours(8)), night(ofHours(3), ofHours(8))),
                arguments(joinedWith(ofHours(36)), joinedWith(ofHours(35))),
                arguments(joinedWith(ofHours(35)), joinedWith(null)),
                arguments(freeSundayEvery(2), freeSundayEvery(3)),
                arguments(freeSundayEvery(3), freeSundayEvery(0)),
                arguments(sundays(Set.of(), 14, 15), sundays(Set.of("FLAG"), 14, 15)),
                arguments(sundays(Set.of(), 7, 15), sundays(Set.of(), 14, 15)),
                arguments(sundays(Set.of(), 14, 20), sundays(Set.of(), 14, 15)));
    }

    private static Stream<Arguments> rests() {
        MinDailyRest.Reduction reduction = new MinDailyRest.Reduction(ofHours(8), 1, 14);
        return Stream.of(
                arguments(breaks(AT_LEAST, 30), breaks(MORE_THAN, 30)),
                arguments(breaks(MORE_THAN, 45), breaks(MORE_THAN, 30)),
                arguments(meal(ofHours(4), ofHours(5)), meal(ofHours(5), ofHours(5))),
                arguments(meal(ofHours(5), ofHours(4)), meal(ofHours(5), ofHours(5))),
                arguments(
                        rest(PaidRestBreak.Rounding.MAJOR_FRACTION, missed(ofHours(1), true, false)),
                        rest(PaidRestBreak.Rounding.FLOOR, missed(ofHours(1), true, false))),
                arguments(
                        rest(PaidRestBreak.Rounding.FLOOR, missed(ofHours(1), false, false)),
                        rest(PaidRestBreak.Rounding.FLOOR, missed(ofHours(1), true, false))),
                arguments(
                        rest(PaidRestBreak.Rounding.FLOOR, missed(ofHours(1), true, false)),
                        rest(PaidRestBreak.Rounding.FLOOR, missed(ofMinutes(30), true, false))),
                arguments(
                        rest(PaidRestBreak.Rounding.FLOOR, missed(ofHours(1), true, true)),
                        rest(PaidRestBreak.Rounding.FLOOR, missed(ofHours(1), true, false))),
                arguments(new MinDailyRest(ofHours(12)), new MinDailyRest(ofHours(11))),
                arguments(new MinDailyRest(ofHours(11)), new MinDailyRest(ofHours(11), reduction, 0)),
                arguments(new MinDailyRest(ofHours(10), null, 50), new MinDailyRest(ofHours(10))),
                arguments(weekly(Window.CALENDAR_WEEK, 1, true), weekly(Window.CALENDAR_WEEK, 1, false)),
                arguments(weekly(Window.CALENDAR_WEEK, 1, false), weekly(FORTNIGHT, 2, false)),
                arguments(onSundayUnless(), onSundayUnless("PERMIT")),
                arguments(begunBy(13), begunBy(15)));
    }

    private static Stream<Arguments> pay() {
        Set<MonthDay> mayDay = Set.of(MonthDay.of(5, 1));
        return Stream.of(
                arguments(new CallOutMinimum(ofHours(3), 0, ZERO), new CallOutMinimum(ofHours(2), 0, ZERO)),
                arguments(new CallOutMinimum(ZERO, 60, ofHours(4)), new CallOutMinimum(ZERO, 50, ofHours(4))),
                arguments(new CallOutMinimum(ZERO, 50, ofHours(4)), new CallOutMinimum(ZERO, 50, ofHours(3))),
                arguments(wage(MinimumWageByDate.Floor.PAY_WEEK), wage(MinimumWageByDate.Floor.CALENDAR_MONTH)),
                arguments(wage(1_500, 1_400), wage(1_400, 1_400)),
                arguments(wage(1_500, 1_400), wage(1_500, 1_300)),
                arguments(new OvertimeTier(ofHours(38), 150), new OvertimeTier(ofHours(40), 150)),
                arguments(new OvertimeTier(ofHours(40), 160), new OvertimeTier(ofHours(40), 150)),
                arguments(sick(100, 28, null), sick(100, 28, 42)),
                arguments(sick(100, 0, 42), sick(80, 0, 42)),
                arguments(premiums(30, 22, mayDay), premiums(30, 23, mayDay)),
                arguments(premiums(30, 23, mayDay), premiums(30, 23, Set.of())),
                arguments(premiums(30, 23, mayDay), premiums(25, 23, mayDay)),
                arguments(
                        new RosterChangePremium(ofHours(1), 50, ZERO),
                        new RosterChangePremium(ofHours(1), 50, ofMinutes(15))),
                arguments(
                        new SplitShiftPremium(ofHours(1), ofHours(2)), new SplitShiftPremium(ofHours(1), ofHours(1))));
    }

    private static Stream<Arguments> process() {
        return Stream.of(
                arguments(new ContractBand(20, null, null, 50, null), new ContractBand(25, null, null, null, null)),
                arguments(band(ofHours(20), null), band(null, null)),
                arguments(band(null, new ContractBand.EarningsCap("wage", 130, 3)), band(null, null)),
                arguments(offDutyFrom(30), offDutyFrom(15)),
                arguments(
                        notice(5, NoticePeriod.Late.WORKER_MAY_DECLINE),
                        notice(4, NoticePeriod.Late.WORKER_MAY_DECLINE)),
                arguments(notice(4, NoticePeriod.Late.FORBIDDEN), notice(4, NoticePeriod.Late.WORKER_MAY_DECLINE)),
                arguments(notice(4, NoticePeriod.Late.WORKER_MAY_DECLINE), notice(4, NoticePeriod.Late.ADVISORY)),
                arguments(record(7, Period.ofYears(2)), record(null, Period.ofMonths(18))));
    }

    @ParameterizedTest
    @MethodSource({"limits", "rests", "pay", "process"})
    void theStricterKeepsTheLooser(RuleTerms stricter, RuleTerms looser) {
        assertThat(stricter.isNoLooserThan(looser)).isTrue();
        assertThat(looser.isNoLooserThan(stricter)).isFalse();
        assertThat(stricter.isNoLooserThan(stricter)).isTrue();
        assertThat(looser.isNoLooserThan(looser)).isTrue();
    }

    @Test
    void termsOfAnotherTypeKeepNothing() {
        assertThat(new MaxDailyWork(ofHours(1)).isNoLooserThan(new MaxWeeklyWork(ofHours(60))))
                .isFalse();
    }

    private static Stream<Arguments> apart() {
        return Stream.of(
                arguments(new NightWork(clock(22, 6), true, ZERO, null), new NightWork(clock(23, 7), true, ZERO, null)),
                arguments(average(40, MaxAverageWork.Per.WEEK), average(48, MaxAverageWork.Per.WORKING_DAY)),
                arguments(band(ofHours(20), null), band(ofHours(10), null)),
                arguments(new MaxWeeklyWork(ofHours(40)), average(48, MaxAverageWork.Per.WEEK)));
    }

    @ParameterizedTest
    @MethodSource("apart")
    void termsThatDemandDifferentThingsKeepNothingOfEachOther(RuleTerms one, RuleTerms other) {
        assertThat(one.isNoLooserThan(other)).isFalse();
        assertThat(other.isNoLooserThan(one)).isFalse();
    }

    @Test
    void aFortnightKeepsNoWeek() {
        assertThat(weekly(FORTNIGHT, 2, false).isNoLooserThan(weekly(Window.CALENDAR_WEEK, 1, false)))
                .isFalse();
    }
}
