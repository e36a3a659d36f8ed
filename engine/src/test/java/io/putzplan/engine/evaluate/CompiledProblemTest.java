package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CleanerBuilder.aCleaner;
import static io.putzplan.engine.evaluate.TinyTown.MONDAY;
import static io.putzplan.engine.evaluate.TinyTown.monday;
import static io.putzplan.engine.evaluate.TinyTown.tinyTown;
import static io.putzplan.engine.evaluate.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.travel.TravelTimes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompiledProblemTest {

    private static CompiledProblem compile(TinyTown town) {
        return Rosters.compile(town, TinyPacks.washington());
    }

    @Test
    void numbersShiftsByDayThenCleaner() {
        CompiledProblem compiled = compile(tinyTown()
                .with(aCleaner().working(MONDAY.plusDays(1), "08:00", "16:00").working("08:00", "16:00"))
                .with(aCleaner().id("ben").working("07:00", "15:00")));
        assertThat(compiled.shiftOf(0, MONDAY)).isZero();
        assertThat(compiled.shiftOf(1, MONDAY)).isEqualTo(1);
        assertThat(compiled.shiftOf(0, MONDAY.plusDays(1))).isEqualTo(2);
        assertThat(compiled.shiftOf(1, MONDAY.plusDays(1))).isEqualTo(-1);
        assertThat(compiled.cleanerOf(1)).isEqualTo(1);
        assertThat(compiled.dayOf(2)).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void sharesEligibilityClassesOfEqualShifts() {
        CompiledProblem compiled = compile(tinyTown()
                .with(aCleaner().working("08:00", "16:00"))
                .with(aCleaner().id("ben").working("08:00", "16:00"))
                .with(aCleaner().id("cid").banning("home-1").working("08:00", "16:00"))
                .with(aVisit()));
        assertThat(compiled.eligibilityClass(0)).isEqualTo(compiled.eligibilityClass(1));
        assertThat(compiled.eligibilityClass(2)).isNotEqualTo(compiled.eligibilityClass(0));
        assertThat(compiled.eligibilityClassCount()).isEqualTo(2);
        assertThat(compiled.isEligible(0, 0)).isTrue();
        assertThat(compiled.isEligible(2, 0)).isFalse();
    }

    private static boolean eligible(TinyTown town) {
        return compile(town).isEligible(0, 0);
    }

    @Test
    void admitsVisitsThatFitAloneToTheSecond() {
        assertThat(eligible(
                        tinyTown().with(aCleaner().working("08:00", "09:20")).with(aVisit())))
                .isTrue();
        assertThat(eligible(
                        tinyTown().with(aCleaner().working("08:00", "09:19:59")).with(aVisit())))
                .isFalse();
    }

    @Test
    void admitsVisitsThatFitBesideAnAbsence() {
        LocalDateTime ten = monday("10:00");
        TinyTown beside = tinyTown()
                .with(aCleaner().working("09:00", "17:00").absent(ten, ten.plusHours(2)))
                .with(aVisit());
        assertThat(eligible(beside)).isTrue();
        TinyTown all = tinyTown()
                .with(aCleaner().working("09:00", "12:30").absent(ten, ten.plusHours(2)))
                .with(aVisit());
        assertThat(eligible(all)).isFalse();
    }

    @Test
    void keepsPinnedVisitsFromOtherShifts() {
        assertThat(eligible(tinyTown()
                        .with(aCleaner().working("08:00", "16:00"))
                        .with(aVisit().pinned(new Pin(null, MONDAY.plusDays(1), null)))))
                .isFalse();
        assertThat(eligible(tinyTown()
                        .with(aCleaner().working("08:00", "16:00"))
                        .with(aVisit().pinned(new Pin("ann", MONDAY, monday("09:00"))))))
                .isTrue();
    }

    @Test
    void keepsVisitsThatAloneBreakALabourRule() {
        assertThat(eligible(tinyTown()
                        .with(aCleaner().working("06:00", "20:00"))
                        .with(aVisit().lasting(Duration.ofMinutes(290)))))
                .isTrue();
        assertThat(eligible(tinyTown()
                        .with(aCleaner().working("06:00", "20:00"))
                        .with(aVisit().lasting(Duration.ofMinutes(290).plusSeconds(1)))))
                .isFalse();
    }

    @Test
    void namesThePlaceThatIsMissing() {
        RosterProblem town = tinyTown().with(aCleaner()).with(aVisit()).build();
        TravelTimes homeOnly = MainStreet.of(tinyTown().build());
        RosterProblem moved = tinyTown()
                .with(aCleaner().livingAt(TinyTown.minute(77)).working("08:00", "16:00"))
                .build();
        assertThat(CompiledProblem.compile(town, MainStreet.of(town), TinyPacks.germany())
                        .placeCount())
                .isEqualTo(1);
        assertThatThrownBy(() -> CompiledProblem.compile(moved, homeOnly, TinyPacks.germany()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("travel times: no location 0.0,4.62, needed by cleaner \"ann\"");
    }

    @Test
    void asksTheRulePackWhatWorkIs() {
        RosterProblem town =
                tinyTown().with(aCleaner().working("08:00", "16:00")).build();
        assertThatThrownBy(() -> CompiledProblem.compile(town, MainStreet.of(town), TinyPacks.pack("empty")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule pack \"empty\": no work time definition in force on 2026-03-02");
    }

    @Test
    void takesTheEarlierOfTwoEqualClockTimes() {
        RosterProblem autumn = new RosterProblem(
                "autumn",
                new PlanningPeriod(
                        ZoneId.of("Europe/Berlin"),
                        LocalDate.of(2026, 10, 25),
                        LocalDate.of(2026, 10, 25),
                        DayOfWeek.MONDAY),
                "EUR",
                "tiny",
                Map.of(),
                Prices.DEFAULT,
                List.of(),
                List.of(),
                List.of());
        CompiledProblem compiled = CompiledProblem.compile(autumn, MainStreet.of(autumn), TinyPacks.germany());
        assertThat(compiled.toSecond(LocalDateTime.of(2026, 10, 25, 2, 30))).isEqualTo(9_000);
        assertThat(compiled.toSecond(LocalDateTime.of(2026, 10, 25, 3, 0))).isEqualTo(4 * 3_600);
    }
}
