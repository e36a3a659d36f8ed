package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.Rosters;
import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.DayBasis;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.PremiumWindow.Premium;
import io.putzplan.engine.labour.PremiumWindow.When;
import io.putzplan.engine.labour.RecordDuty;
import io.putzplan.engine.labour.RecordDuty.Content;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.PublishedShift;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 7);

    private static LabourRule duty(Content... what) {
        return Packs.rule(
                "x.record", Effect.RECORD, "MiLoG §17(1)", new RecordDuty(List.of(what), 7, Period.ofYears(2)));
    }

    private static RulePack with(LabourRule... rules) {
        RulePack pack = Packs.lawless();
        for (LabourRule rule : rules) {
            pack = Packs.with(pack, rule);
        }
        return pack;
    }

    /** A cleaner who works on Sunday from 20:00 to 22:00, has half an hour off, and works until 23:30. */
    private static WorkRecords sunday(RulePack rules) {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1")
                        .working("2027-03-07T05:00", "2027-03-07T23:59")
                        .after(Duration.ofHours(3), null))
                .with(aVisit("v-1").lasting(Duration.ofHours(2)))
                .with(aVisit("v-2").lasting(Duration.ofHours(1)))
                .build();
        return WorkRecords.of(
                problem,
                MainStreet.of(problem),
                rules,
                Rosters.aRoster(
                        problem,
                        aRoute(problem, "c-1", "2027-03-07T20:00")
                                .visit("v-1")
                                .visitAfterBreak("v-2", Duration.ofMinutes(30))
                                .build()));
    }

    @Test
    void tellsBeginEndBreaksAndWork() {
        WorkRecord day = sunday(with(duty(Content.BEGIN))).records().getFirst();

        assertThat(day.begin()).isEqualTo("2027-03-07T20:00:00+01:00");
        assertThat(day.end()).isEqualTo("2027-03-07T23:30:00+01:00");
        assertThat(day.breaks()).hasSize(1);
        assertThat(day.breaks().getFirst().from()).isEqualTo("2027-03-07T22:00:00+01:00");
        assertThat(day.work()).isEqualTo(Duration.ofHours(3));
        assertThat(day.paid()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void tellsNothingThatNoDutyAsksFor() {
        WorkRecord day = sunday(with(duty(Content.BEGIN))).records().getFirst();

        assertThat(day.overtime()).isNull();
        assertThat(day.premiums()).isNull();
        assertThat(day.workweekStart()).isNull();
        assertThat(day.weekWork()).isNull();
    }

    @Test
    void countsOvertimeBeyondTheNormalDay() {
        LabourRule normal = Packs.rule(
                "x.daily",
                Effect.HARD,
                "ArbZG §16(2)",
                new MaxDailyWork(
                        Duration.ofHours(10),
                        DayBasis.SHIFT,
                        Duration.ofHours(3).minusSeconds(1)));

        assertThat(sunday(with(duty(Content.OVERTIME), normal))
                        .records()
                        .getFirst()
                        .overtime())
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(sunday(with(duty(Content.OVERTIME))).records().getFirst().overtime())
                .isNull();
    }

    @Test
    void countsPaidTimeOfEveryPremiumWithoutBreaks() {
        LabourRule premiums = Packs.rule(
                "x.premium",
                Effect.PRICED,
                "RTV §3",
                new PremiumWindow(
                        List.of(new Premium(When.NIGHT, 30), new Premium(When.SUNDAY, 75)),
                        new ClockWindow(LocalTime.of(21, 0), LocalTime.of(6, 0)),
                        Set.of()));

        assertThat(sunday(with(duty(Content.PREMIUM_HOURS), premiums))
                        .records()
                        .getFirst()
                        .premiums())
                .isEqualTo(Map.of(When.NIGHT, Duration.ofHours(2), When.SUNDAY, Duration.ofHours(3)));
    }

    @Test
    void addsTheWeekWithWhatWasWorkedBefore() {
        WorkRecord day = sunday(with(duty(Content.WEEKLY_HOURS))).records().getFirst();

        assertThat(day.workweekStart()).isEqualTo("2027-03-01");
        assertThat(day.weekWork()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void namesTheDutiesWithTheirDays() {
        assertThat(sunday(with(duty(Content.BEGIN))).records().getFirst().obligations())
                .containsExactly(new RecordObligation(
                        "x.record", "MiLoG §17(1)", LocalDate.of(2027, 3, 14), LocalDate.of(2029, 3, 7)));
        assertThat(sunday(Packs.lawless()).records().getFirst().obligations()).isEmpty();
    }

    @Test
    void takesARecordOnTheLastDayForTimely() {
        assertThat(RecordObligation.of(duty(Content.BEGIN), DAY).isInTime(DAY.plusDays(7)))
                .isTrue();
    }

    @Test
    void takesARecordEightDaysAfterForLate() {
        assertThat(RecordObligation.of(duty(Content.BEGIN), DAY).isInTime(DAY.plusDays(8)))
                .isFalse();
    }

    @Test
    void setsNoDayWhereTheDutySetsNone() {
        LabourRule rule = Packs.rule(
                "x", Effect.RECORD, "29 CFR 516", new RecordDuty(List.of(Content.BEGIN), null, Period.ofYears(3)));

        assertThat(RecordObligation.of(rule, DAY).isInTime(DAY.plusYears(1))).isTrue();
    }

    @Test
    void refusesARuleThatIsNoDutyToRecord() {
        LabourRule rule = Packs.rule("x.daily", Effect.HARD, "Law", new MaxDailyWork(Duration.ofHours(8)));

        assertThatThrownBy(() -> RecordObligation.of(rule, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule (x.daily) must be a duty to record.");
    }

    /** Two hours on Sunday, told from 19:00 to 23:00, and one on Monday of the next week, of which nothing was told. */
    private static List<WorkRecord> twoWeeks(RulePack rules) {
        RosterProblem problem = aProblem()
                .from("2027-03-01", "2027-03-14")
                .with(aCleaner("c-1")
                        .working(new Shift(
                                LocalDateTime.parse("2027-03-07T05:00"),
                                LocalDateTime.parse("2027-03-07T23:59"),
                                null,
                                null,
                                null,
                                null,
                                new PublishedShift(
                                        LocalDateTime.parse("2027-03-07T19:00"),
                                        LocalDateTime.parse("2027-03-07T23:00"))))
                        .working("2027-03-08T05:00", "2027-03-08T23:00"))
                .with(aVisit("v-1").lasting(Duration.ofHours(2)))
                .with(aVisit("v-2").lasting(Duration.ofHours(1)))
                .build();
        return WorkRecords.of(
                        problem,
                        MainStreet.of(problem),
                        rules,
                        Rosters.aRoster(
                                problem,
                                aRoute(problem, "c-1", "2027-03-07T20:00")
                                        .visit("v-1")
                                        .build(),
                                aRoute(problem, "c-1", "2027-03-08T08:00")
                                        .visit("v-2")
                                        .build()))
                .records();
    }

    @Test
    void tellsTheHoursToldBeforeTheWork() {
        List<WorkRecord> days = twoWeeks(with(duty(Content.SCHEDULE)));
        WorkRecord.Interval told = Objects.requireNonNull(days.getFirst().scheduled());

        assertThat(told.from()).isEqualTo("2027-03-07T19:00:00+01:00");
        assertThat(told.until()).isEqualTo("2027-03-07T23:00:00+01:00");
        assertThat(days.getLast().scheduled()).isNull();
        assertThat(twoWeeks(with(duty(Content.BEGIN))).getFirst().scheduled()).isNull();
    }

    @Test
    void addsUpEveryWeekByItself() {
        assertThat(twoWeeks(with(duty(Content.WEEKLY_HOURS))))
                .extracting(WorkRecord::weekWork)
                .containsExactly(Duration.ofHours(2), Duration.ofHours(1));
    }
}
