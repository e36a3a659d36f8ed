package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.PayTown.pack;
import static io.putzplan.engine.evaluate.PayTown.payTown;
import static io.putzplan.engine.evaluate.TinyTown.MONDAY;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.MinimumWageByDate.Floor;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.labour.PaidAbsence.Kind;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HoursBand;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a week or a month is paid on top of its shifts, and without them, at a cent a second. */
class WeekPayTest {

    private static final int HOUR = 3_600;

    private static MinimumWageByDate minimum(Floor floor, long cents) {
        return new MinimumWageByDate(
                List.of(
                        new MinimumWageByDate.Row(LocalDate.of(2026, 1, 1), Set.of(), cents),
                        new MinimumWageByDate.Row(LocalDate.of(2026, 1, 1), Set.of("US-WA-SEATTLE"), 2 * cents)),
                floor);
    }

    @Nested
    class MinimumWage {

        @Test
        void paysWhatIsMissingAtEachPlace() {
            PayTown town = payTown().work(0, "08:00", ofHours(1)).and(0, "09:00", ofHours(1), "US-WA-SEATTLE");
            assertThat(town.wages(pack(minimum(Floor.PAY_WEEK, 3_600)))).isEqualTo(3 * HOUR);
            assertThat(town.wages(pack(minimum(Floor.PAY_WEEK, 2_400)))).isEqualTo(2 * HOUR);
            assertThat(town.wages(pack(minimum(Floor.PAY_WEEK, 2_401)))).isEqualTo(2 * HOUR + 3);
        }

        @Test
        void comparesWeekByWeek() {
            PayTown town =
                    payTown().wageFrom(7, 7_200).work(0, "08:00", ofHours(1)).work(7, "08:00", ofHours(1));
            assertThat(town.wages(pack(minimum(Floor.PAY_WEEK, 5_400)))).isEqualTo(5_400 + 7_200);
        }

        @Test
        void comparesByTheMonth() {
            PayTown town =
                    payTown().wageFrom(7, 7_200).work(0, "08:00", ofHours(1)).work(7, "08:00", ofHours(1));
            assertThat(town.wages(pack(minimum(Floor.CALENDAR_MONTH, 5_400)))).isEqualTo(3 * HOUR);
            assertThat(town.wages(pack(minimum(Floor.CALENDAR_MONTH, 5_401)))).isEqualTo(3 * HOUR + 2);
        }

        @Test
        void takesTheHighestOfSeveralRules() {
            PayTown town = payTown().work(0, "08:00", ofHours(1));
            RulePack pack = pack(minimum(Floor.PAY_WEEK, 4_000), minimum(Floor.PAY_WEEK, 5_000));
            assertThat(town.wages(pack)).isEqualTo(5_000);
        }

        /** 50 h at 72.00 instead of 36.00; ten of them get half the regular rate of 72.00. */
        @Test
        void raisesTheRegularRate() {
            RulePack pack = pack(minimum(Floor.PAY_WEEK, 7_200), new OvertimeTier(ofHours(40), 150));
            assertThat(payTown().workDaily(5, ofHours(10)).wages(pack)).isEqualTo(55 * 7_200);
        }
    }

    @Nested
    class Guarantee {

        @Test
        void paysWeeksWithoutWork() {
            assertThat(payTown().guaranteed(ofHours(7)).wages(pack())).isEqualTo(14 * HOUR);
        }

        @Test
        void paysAPartOfAnUnfinishedWeek() {
            assertThat(payTown().guaranteed(ofHours(7)).until(9).wages(pack())).isEqualTo(10 * HOUR);
        }

        @Test
        void takesOffHistoryWorkAndShortShifts() {
            PayTown town = payTown()
                    .guaranteed(ofHours(10))
                    .until(6)
                    .minPaid(ofHours(3))
                    .history(new History(ofHours(1), null))
                    .work(0, "08:00", ofHours(2));
            assertThat(town.wages(pack())).isEqualTo(9 * HOUR);
        }

        @Test
        void paysNothingWhenAllIsWorked() {
            PayTown town = payTown().guaranteed(ofHours(2)).until(6).work(0, "08:00", ofHours(3));
            assertThat(town.wages(pack())).isEqualTo(3 * HOUR);
        }

        @Test
        void followsFromTheBandOfTheContract() {
            RulePack pack = pack(new ContractBand(25, 20, ofHours(20), null, null));
            assertThat(payTown().until(6).weeklyHours(10, HoursBand.MINIMUM).wages(pack))
                    .isEqualTo(10 * HOUR);
            assertThat(payTown().until(6).weeklyHours(10, HoursBand.MAXIMUM).wages(pack))
                    .isEqualTo(8 * HOUR);
            assertThat(payTown().until(6).weeklyHours(0, HoursBand.MINIMUM).wages(pack))
                    .isEqualTo(20 * HOUR);
            assertThat(payTown().until(6).weeklyHours(10, HoursBand.FIXED).wages(pack))
                    .isZero();
        }
    }

    @Nested
    class Absences {

        private static Employment since(LocalDate day) {
            return new Employment(null, null, day, Set.of(), List.of(), ZERO);
        }

        private static PaidAbsence sick() {
            return new PaidAbsence(Kind.SICK, 80, 28, 3, null, 0);
        }

        private static PayTown ill(int days) {
            return payTown().absent(AbsenceKind.SICK, 0, days, ofHours(5));
        }

        @Test
        void paysTheDaysLost() {
            assertThat(ill(2).wages(pack(sick()))).isEqualTo(2 * 4 * HOUR);
        }

        @Test
        void stopsAfterTheLastDayPaid() {
            assertThat(ill(5).wages(pack(sick()))).isEqualTo(3 * 4 * HOUR);
        }

        @Test
        void waitsUntilEmployedLongEnough() {
            assertThat(ill(1).employment(since(MONDAY.minusDays(28))).wages(pack(sick())))
                    .isEqualTo(4 * HOUR);
            assertThat(ill(1).employment(since(MONDAY.minusDays(27))).wages(pack(sick())))
                    .isZero();
        }

        @Test
        void lessenGuaranteedHours() {
            assertThat(ill(2).until(6).guaranteed(ofHours(12)).wages(pack(sick())))
                    .isEqualTo(2 * 4 * HOUR + 2 * HOUR);
        }

        @Test
        void paysNothingWithoutARuleOfTheKind() {
            PayTown town = payTown().absent(AbsenceKind.LEAVE, 0, 3, ofHours(5));
            assertThat(town.wages(pack(sick()))).isZero();
        }
    }

    @Nested
    class Holidays {

        private final RulePack pack = pack(new PaidAbsence(Kind.PUBLIC_HOLIDAY, 100, 0, null, null, 0));

        private PayTown town(int day) {
            return payTown().weeklyHours(36, HoursBand.FIXED).holiday(day, "US-WA");
        }

        @Test
        void paysADayOffOnAUsualDayOfWork() {
            assertThat(town(1).free(8).wages(pack)).isEqualTo(6 * HOUR);
            assertThat(town(1).free(7).wages(pack)).isZero();
        }

        @Test
        void paysNoDayWorked() {
            assertThat(town(1).work(1, "08:00", ofHours(1)).wages(pack)).isEqualTo(HOUR);
            assertThat(town(1).free(1).wages(pack)).isEqualTo(6 * HOUR);
        }

        @Test
        void paysNeitherSundaysNorAbsencesNorOtherPlaces() {
            assertThat(town(6).free(6).wages(pack)).isZero();
            assertThat(town(1).free(8).absent(AbsenceKind.LEAVE, 1, 2, ZERO).wages(pack))
                    .isZero();
            assertThat(payTown()
                            .weeklyHours(36, HoursBand.FIXED)
                            .holiday(1, "US-OR")
                            .free(8)
                            .wages(pack))
                    .isZero();
        }
    }

    /** A third of a cent each for two shifts of the week. */
    @Test
    void roundsOncePerWeek() {
        PayTown town =
                payTown().wage(1).work(0, "08:00", Duration.ofMinutes(20)).work(1, "08:00", Duration.ofMinutes(20));
        assertThat(town.wages(pack())).isEqualTo(1);
        assertThat(town.work(7, "08:00", Duration.ofMinutes(20)).wages(pack())).isEqualTo(1);
    }
}
