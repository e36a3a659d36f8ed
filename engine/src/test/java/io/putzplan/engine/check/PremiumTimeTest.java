package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.Rosters;
import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.PremiumWindow.Premium;
import io.putzplan.engine.labour.PremiumWindow.When;
import io.putzplan.engine.labour.RecordDuty;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.RosterProblem;
import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which hours of a record are hours of a premium. */
class PremiumTimeTest {

    private static final Employer IN_BERLIN = new Employer(Set.of(), 1, "DE-BE", HistoryPolicy.KNOWN);

    /**
     * From home to a visit in Potsdam, then to one in Berlin, and home: on the way from 20:00, served from 20:10 to 22:10 and from
     * 22:30 to 00:30, at home at 01:00 on Wednesday.
     */
    private static Map<When, Duration> premiumsOf(When when, MonthDay... highHolidays) {
        RulePack rules = Packs.of(
                Packs.rule(
                        "x.record",
                        Effect.RECORD,
                        "Law §1",
                        new RecordDuty(List.of(RecordDuty.Content.PREMIUM_HOURS), null, Period.ofYears(2))),
                Packs.rule(
                        "x.premium",
                        Effect.PRICED,
                        "Law §2",
                        new PremiumWindow(
                                List.of(new Premium(when, 50)),
                                new ClockWindow(LocalTime.of(23, 0), LocalTime.of(6, 0)),
                                Set.of(highHolidays))));
        RosterProblem problem = aProblem()
                .of(IN_BERLIN)
                .closedOn("2027-03-02", "DE-BB")
                .closedOn("2027-03-03", "DE-BE")
                .with(aCleaner("c-1"))
                .with(aVisit("v-1").at(MainStreet.minute(10)).inRegion("DE-BB").lasting(Duration.ofHours(2)))
                .with(aVisit("v-2").at(MainStreet.minute(30)).lasting(Duration.ofHours(2)))
                .build();
        WorkRecord record = WorkRecords.of(
                        problem,
                        MainStreet.of(problem),
                        rules,
                        Rosters.aRoster(
                                problem,
                                aRoute(problem, "c-1", "2027-03-02T20:00")
                                        .visit("v-1")
                                        .visit("v-2")
                                        .build()))
                .records()
                .getFirst();
        return Objects.requireNonNull(record.premiums());
    }

    @Test
    void countsAHolidayAtThePlaceOfTheHomeWithTheWayToIt() {
        assertThat(premiumsOf(When.HOLIDAY))
                .isEqualTo(Map.of(When.HOLIDAY, Duration.ofMinutes(130).plusMinutes(60)));
    }

    @Test
    void countsAHighHolidayEverywhere() {
        assertThat(premiumsOf(When.HIGH_HOLIDAY, MonthDay.of(3, 2)))
                .isEqualTo(Map.of(When.HIGH_HOLIDAY, Duration.ofHours(4)));
        assertThat(premiumsOf(When.HIGH_HOLIDAY, MonthDay.of(5, 1)))
                .isEqualTo(Map.of(When.HIGH_HOLIDAY, Duration.ZERO));
    }

    @Test
    void countsNoWeekdayForASunday() {
        assertThat(premiumsOf(When.SUNDAY)).isEqualTo(Map.of(When.SUNDAY, Duration.ZERO));
    }

    @Test
    void countsTheNightToTheEndOfTheLastWay() {
        assertThat(premiumsOf(When.NIGHT)).isEqualTo(Map.of(When.NIGHT, Duration.ofHours(2)));
    }
}
