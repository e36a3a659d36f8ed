package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.PayTown.pack;
import static io.putzplan.engine.evaluate.PayTown.payTown;
import static io.putzplan.engine.evaluate.TinyTown.MONDAY;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.OvertimeTier.Base;
import io.putzplan.engine.labour.OvertimeTier.Scope;
import io.putzplan.engine.labour.OvertimeTier.Tier;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.WorkedDay;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Overtime by the day, the seventh day, the week and the contract, each around its threshold, at a cent a second. */
class OvertimePayTest {

    private static final OvertimeTier BY_DAY = tiers(Scope.DAY, new Tier(ofHours(8), 200));
    private static final OvertimeTier BY_WEEK = tiers(Scope.WEEK, new Tier(ofHours(40), 200));
    private static final OvertimeTier SEVENTH =
            tiers(Scope.SEVENTH_DAY, new Tier(ZERO, 200), new Tier(ofHours(2), 300));

    private static OvertimeTier tiers(Scope scope, Tier... tiers) {
        return new OvertimeTier(scope, List.of(tiers), Base.WAGE);
    }

    @Test
    void paysADayUpToTheThresholdPlainly() {
        assertThat(payTown().work(0, "08:00", ofHours(8)).wages(pack(BY_DAY))).isEqualTo(28_800);
    }

    @Test
    void paysTheFirstSecondBeyondTheThresholdOfTheDay() {
        assertThat(payTown().work(0, "08:00", ofHours(8).plusSeconds(1)).wages(pack(BY_DAY)))
                .isEqualTo(28_802);
    }

    @Test
    void addsNoDaysTogether() {
        assertThat(payTown().workDaily(5, ofHours(8)).wages(pack(BY_DAY))).isEqualTo(5 * 28_800);
    }

    @Test
    void partsAShiftAtMidnight() {
        PayTown town = payTown().work(0, "18:00", ofHours(12)).work(1, "12:00", ofHours(3));
        assertThat(town.wages(pack(BY_DAY))).isEqualTo(15 * 3_600 + 3_600);
    }

    @Test
    void countsWorkAfterTheWeekAsADayOfItsOwn() {
        PayTown town = payTown().work(6, "18:00", ofHours(12)).work(7, "12:00", ofHours(8));
        assertThat(town.wages(pack(BY_DAY))).isEqualTo(20 * 3_600);
    }

    @Test
    void paysTheHighestTierOfSeveralRulesOnce() {
        OvertimeTier other = tiers(Scope.DAY, new Tier(ofHours(7), 150), new Tier(ofHours(9), 175));
        PayTown town = payTown().work(0, "08:00", ofHours(10));
        assertThat(town.wages(pack(BY_DAY, other))).isEqualTo(10 * 3_600 + 1_800 + 2 * 3_600);
    }

    @Test
    void paysNoSecondByTheDayAndByTheWeek() {
        assertThat(payTown().workDaily(5, ofHours(9)).wages(pack(BY_DAY, BY_WEEK)))
                .isEqualTo(45 * 3_600 + 5 * 3_600);
    }

    @Test
    void paysTheSixthDayByTheWeek() {
        assertThat(payTown().workDaily(6, ofHours(8)).wages(pack(BY_DAY, BY_WEEK)))
                .isEqualTo(48 * 3_600 + 8 * 3_600);
    }

    @Test
    void countsHistoryBeforeTheWeekButNeverPaysIt() {
        PayTown town = payTown().history(new History(ofHours(39), null)).work(0, "08:00", ofHours(2));
        assertThat(town.wages(pack(BY_WEEK))).isEqualTo(7_200 + 3_600);
        PayTown more = payTown().history(new History(ofHours(50), null)).work(0, "08:00", ofHours(2));
        assertThat(more.wages(pack(BY_WEEK))).isEqualTo(7_200 + 7_200);
    }

    @Test
    void paysTheSeventhDayOnlyWhenAllAreWorked() {
        assertThat(payTown().workDaily(7, ofHours(3)).wages(pack(SEVENTH))).isEqualTo(21 * 3_600 + 4 * 3_600);
        PayTown six = payTown();
        for (int day = 1; day < 7; day++) {
            six.work(day, "08:00", ofHours(3));
        }
        assertThat(six.wages(pack(SEVENTH))).isEqualTo(18 * 3_600);
    }

    @Test
    void countsWorkedDaysBeforeThePeriodAsWorked() {
        PayTown town = payTown();
        town.history(new History(
                Duration.ZERO, null, MONDAY.minusDays(1), List.of(new WorkedDay(MONDAY.minusDays(1), ofHours(1))), 0));
        for (int day = 0; day < 7; day++) {
            town.work(day, "08:00", ofSeconds(100));
        }
        assertThat(town.wages(pack(SEVENTH))).isEqualTo(800);
    }

    @Test
    void countsFromAgreedHours() {
        OvertimeTier contract = tiers(Scope.CONTRACT, new Tier(ofHours(1), 125));
        PayTown town = payTown().weeklyHours(4, HoursBand.FIXED);
        assertThat(town.work(0, "08:00", ofHours(5)).wages(pack(contract))).isEqualTo(5 * 3_600);
        assertThat(town.work(1, "08:00", ofHours(1)).wages(pack(contract))).isEqualTo(6 * 3_600 + 900);
    }

    /** 30 h at 36.00 and 12 h at 72.00: 1 944.00, 46.2857… an hour. */
    @Test
    void takesTheRegularRateOfDifferentWages() {
        PayTown town = payTown().wageFrom(3, 7_200).workDaily(3, ofHours(10)).work(3, "08:00", ofHours(12));
        OvertimeTier regular = new OvertimeTier(ofHours(40), 150);
        assertThat(town.wages(pack(regular))).isEqualTo(194_400 + 4_629);
    }

    @Test
    void takesTheMeanWageOfTheWeek() {
        PayTown town = payTown().wageFrom(3, 7_200).workDaily(3, ofHours(10)).work(3, "08:00", ofHours(12));
        assertThat(town.wages(pack(BY_WEEK))).isEqualTo(194_400 + 9_257);
    }

    @Test
    void takesTheWageOfTheDay() {
        PayTown town = payTown().wageFrom(1, 7_200).work(0, "08:00", ofHours(9)).work(1, "08:00", ofHours(9));
        assertThat(town.wages(pack(BY_DAY))).isEqualTo(10 * 3_600 + 10 * 7_200);
    }
}
