package io.putzplan.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.PaidRestBreak.Missed;
import io.putzplan.engine.labour.PaidRestBreak.Rounding;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a meal or a rest was not given, and whether what is paid for it is work. */
class MissedBreakPayTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    /** The {@code nth} meal, owed beyond {@code trigger} hours, that begins in the second hour or later, by {@code trigger}. */
    private static MealBreakWindow meal(int trigger, int nth) {
        return new MealBreakWindow(
                Comparison.MORE_THAN,
                HOUR.multipliedBy(trigger),
                HALF_AN_HOUR,
                HOUR,
                HOUR.multipliedBy(trigger),
                null,
                nth,
                null,
                HOUR);
    }

    @ParameterizedTest
    @CsvSource({"3599, 3600", "3600, 0", "18000, 0", "18001, 3600"})
    void missesAMealThatBeginsTooEarlyOrTooLate(long before, long paid) {
        PayCase pay = new PayCase()
                .rule("meal", meal(5, 1))
                .works("2027-03-01T08:00", Duration.ofSeconds(before))
                .pauses(HALF_AN_HOUR, HOUR.multipliedBy(5));

        assertThat(pay.week().secondsOf(PayKind.MISSED_MEAL)).isEqualTo(paid);
    }

    @Test
    void takesTheFirstMealForNoSecond() {
        PayCase one = new PayCase()
                .rule("second", meal(10, 2))
                .works("2027-03-01T06:00", HOUR.multipliedBy(4))
                .pauses(HALF_AN_HOUR, HOUR.multipliedBy(7));
        PayCase two = new PayCase()
                .rule("second", meal(10, 2))
                .works("2027-03-01T06:00", HOUR.multipliedBy(4))
                .pauses(HALF_AN_HOUR, HOUR.multipliedBy(4))
                .pauses(HALF_AN_HOUR, HOUR.multipliedBy(3));
        PayCase third = new PayCase()
                .rule("third", meal(10, 3))
                .works("2027-03-01T06:00", HOUR.multipliedBy(4))
                .pauses(HALF_AN_HOUR, HOUR.multipliedBy(4))
                .pauses(HALF_AN_HOUR, HOUR.multipliedBy(3));

        assertThat(one.week().secondsOf(PayKind.MISSED_MEAL)).isEqualTo(3_600);
        assertThat(two.week().secondsOf(PayKind.MISSED_MEAL)).isZero();
        assertThat(third.week().secondsOf(PayKind.MISSED_MEAL)).isEqualTo(3_600);
    }

    /** Ten minutes for every four hours, {@code without} at most without. */
    private static PaidRestBreak rest(@Nullable Duration without, Missed missed) {
        return new PaidRestBreak(Duration.ofMinutes(10), HOUR.multipliedBy(4), Rounding.FLOOR, without, HOUR, missed);
    }

    @Test
    void missesRestsThatAreTooShort() {
        PaidRestBreak eleven = new PaidRestBreak(
                Duration.ofMinutes(11),
                HOUR.multipliedBy(4),
                Rounding.FLOOR,
                null,
                HOUR,
                new Missed(HALF_AN_HOUR, false, false));

        assertThat(fourHoursWithARest(eleven)).isEqualTo(1_800);
        assertThat(fourHoursWithARest(rest(null, new Missed(HALF_AN_HOUR, false, false))))
                .isZero();
    }

    /** What is paid for missed rests of four hours with one of ten minutes in the middle. */
    private static long fourHoursWithARest(PaidRestBreak terms) {
        PayCase pay = new PayCase()
                .rule("rest", terms)
                .departs("c-1", "2027-03-01T08:00")
                .servesWithRests(HOUR.multipliedBy(4), 1)
                .byLedgerOnly();
        return pay.week().secondsOf(PayKind.MISSED_REST);
    }

    @ParameterizedTest
    @CsvSource({"7200, 0", "7199, 3600"})
    void missesRestsThatAreTooFarApartWhereADayIsPaidAsAWhole(long without, long paid) {
        assertThat(fourHoursWithARest(rest(Duration.ofSeconds(without), new Missed(HOUR, true, false))))
                .isEqualTo(paid);
    }

    @Test
    void countsWhatIsPaidForRestsTowardsOvertimeOnlyWhereItIsWork() {
        assertThat(overtimeWith(new Missed(HOUR, false, true))).isEqualTo(3_600);
        assertThat(overtimeWith(new Missed(HOUR, false, false))).isZero();
    }

    /** Overtime beyond the four hours worked without a rest, for which half an hour is work by a rule that gives less. */
    private static long overtimeWith(Missed missed) {
        PayCase pay = new PayCase()
                .rule("less", rest(null, new Missed(HALF_AN_HOUR, false, true)))
                .rule("rest", rest(null, missed))
                .rule("week", new OvertimeTier(HOUR.multipliedBy(4), 150))
                .works("2027-03-01T08:00", HOUR.multipliedBy(4));
        return pay.week().secondsOf(PayKind.OVERTIME);
    }

    @Test
    void cutsNoStretchByABreakTooShortForAMeal() {
        MealBreakWindow terms = new MealBreakWindow(
                Comparison.MORE_THAN,
                HOUR,
                HALF_AN_HOUR,
                HOUR,
                HOUR.multipliedBy(9),
                HOUR.multipliedBy(4),
                1,
                null,
                HOUR);
        PayCase cut = new PayCase()
                .rule("meal", terms)
                .works("2027-03-01T08:00", HOUR.multipliedBy(3))
                .pauses(HALF_AN_HOUR, HOUR.multipliedBy(3))
                .pauses(HALF_AN_HOUR, HOUR.multipliedBy(3));
        PayCase uncut = new PayCase()
                .rule("meal", terms)
                .works("2027-03-01T08:00", HOUR.multipliedBy(3))
                .pauses(HALF_AN_HOUR, HOUR.multipliedBy(3))
                .pauses(HALF_AN_HOUR.minusSeconds(1), HOUR.multipliedBy(3));

        assertThat(cut.week().secondsOf(PayKind.MISSED_MEAL)).isZero();
        assertThat(uncut.week().secondsOf(PayKind.MISSED_MEAL)).isEqualTo(3_600);
    }
}
