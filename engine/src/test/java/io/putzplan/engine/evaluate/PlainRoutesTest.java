package io.putzplan.engine.evaluate;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.PlainProblems;
import io.putzplan.engine.fixture.ProblemBuilder;
import io.putzplan.engine.fixture.VisitBuilder;
import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.TimeWindow;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainRoutesTest {

    private static final Duration EIGHT_HOURS = Duration.ofHours(8);
    private static final RulePack LAWLESS = PlainProblems.lawless(Duration.ofDays(2));

    @Test
    void areThoseOfShiftsWithoutLaw() {
        assertThat(isPlain(day(ada(), visit()), LAWLESS)).isTrue();
    }

    @Test
    void bearALimitThatTheShiftCannotReach() {
        RosterProblem problem = day(ada(), visit());

        assertThat(isPlain(problem, with(new MaxDailyWork(EIGHT_HOURS)))).isTrue();
        assertThat(isPlain(problem, with(new MaxDailyWork(EIGHT_HOURS.minusSeconds(1)))))
                .isFalse();
        assertThat(isPlain(problem, with(new MaxWeeklyWork(EIGHT_HOURS)))).isTrue();
        assertThat(isPlain(problem, with(new MaxWeeklyWork(EIGHT_HOURS.minusSeconds(1)))))
                .isFalse();
        assertThat(isPlain(problem, with(new OvertimeTier(EIGHT_HOURS, 150)))).isTrue();
        assertThat(isPlain(problem, with(new OvertimeTier(EIGHT_HOURS.minusSeconds(1), 150))))
                .isFalse();
    }

    @Test
    void bearAContractThatTheShiftCannotReach() {
        assertThat(isPlain(day(ada().maxDailyHours(EIGHT_HOURS), visit()), LAWLESS))
                .isTrue();
        assertThat(isPlain(day(ada().maxDailyHours(EIGHT_HOURS.minusSeconds(1)), visit()), LAWLESS))
                .isFalse();
        assertThat(isPlain(day(ada().weeklyHours(EIGHT_HOURS, EIGHT_HOURS), visit()), LAWLESS))
                .isTrue();
        CleanerBuilder tired = ada().weeklyHours(EIGHT_HOURS, EIGHT_HOURS).after(Duration.ofSeconds(1), null);
        assertThat(isPlain(day(tired, visit()), LAWLESS)).isFalse();
    }

    @Test
    void bearARestThatTheShiftsLeave() {
        CleanerBuilder twoDays = aCleaner("ada")
                .working("2027-03-01T08:00", "2027-03-01T16:00")
                .working("2027-03-02T08:00", "2027-03-02T16:00");
        RosterProblem problem = day(twoDays, visit());

        assertThat(isPlain(problem, with(new MinDailyRest(Duration.ofHours(16)))))
                .isTrue();
        assertThat(isPlain(problem, with(new MinDailyRest(Duration.ofHours(16).plusSeconds(1)))))
                .isFalse();
    }

    @Test
    void allowNoBreakToBePlanned() {
        BreakAfter breaks = new BreakAfter(List.of(), Duration.ofMinutes(15), EIGHT_HOURS.minusSeconds(1));

        assertThat(isPlain(day(ada(), visit()), with(breaks))).isFalse();
        assertThat(isPlain(day(ada(), visit()), Packs.germany())).isFalse();
    }

    @Test
    void payWaitingOrNothing() {
        RulePack unpaidIdle = PlainProblems.lawless(EIGHT_HOURS);

        assertThat(isPlain(day(ada(), visit()), PlainProblems.lawless(EIGHT_HOURS.plusSeconds(1))))
                .isTrue();
        assertThat(isPlain(day(ada(), visit()), unpaidIdle)).isFalse();
        assertThat(isPlain(day(ada().earning(0), visit()), unpaidIdle)).isTrue();
        assertThat(isPlain(
                        priced(new Prices(1, 0, 0, 0, 0, 0))
                                .with(ada().earning(0))
                                .with(visit())
                                .build(),
                        unpaidIdle))
                .isFalse();
    }

    @Test
    void haveOneWindowPerVisit() {
        VisitBuilder twice = visit().within(window("2027-03-01T09:00", "2027-03-01T10:00"))
                .within(window("2027-03-01T12:00", "2027-03-01T13:00"));

        assertThat(isPlain(day(ada(), twice), LAWLESS)).isFalse();
        LocalDateTime noon = LocalDateTime.parse("2027-03-01T12:00");
        assertThat(isPlain(day(ada(), twice.pinned(new Pin(null, null, noon))), LAWLESS))
                .isTrue();
        assertThat(isPlain(day(ada(), visit().preferring("2027-03-01T09:00", "2027-03-01T10:00")), LAWLESS))
                .isFalse();
    }

    @Test
    void preferNobodyForMoney() {
        VisitBuilder fond = visit().liking("ada");

        assertThat(isPlain(day(ada(), fond), LAWLESS)).isTrue();
        assertThat(isPlain(
                        priced(new Prices(0, 0, 0, 0, 1, 0))
                                .with(ada())
                                .with(fond)
                                .build(),
                        LAWLESS))
                .isFalse();
    }

    @Test
    void areNotInterruptedByAbsence() {
        CleanerBuilder early = ada().away("2027-03-01T00:00", "2027-03-01T10:00");
        CleanerBuilder interrupted = ada().away("2027-03-01T15:59:59", "2027-03-01T16:00");
        CleanerBuilder afterwards = ada().away("2027-03-01T16:00", "2027-03-01T17:00");

        assertThat(isPlain(day(early, visit()), LAWLESS)).isTrue();
        assertThat(isPlain(day(interrupted, visit()), LAWLESS)).isFalse();
        assertThat(isPlain(day(afterwards, visit()), LAWLESS)).isTrue();
    }

    @Test
    void reachAlikeForEveryCleaner() {
        CleanerBuilder near = ada().travellingAtMost(Duration.ofMinutes(20));
        CleanerBuilder anywhere = aCleaner("ben").working("2027-03-01T08:00", "2027-03-01T16:00");
        RosterProblem problem = priced(PlainProblems.FREE)
                .with(near)
                .with(visit().at(MainStreet.minute(20)))
                .build();

        PlainRoutes plain = PlainRoutes.of(compile(problem, LAWLESS)).orElseThrow();
        assertThat(plain.isInReach(0, 1)).isTrue();
        assertThat(isPlain(
                        priced(PlainProblems.FREE)
                                .with(near)
                                .with(anywhere)
                                .with(visit())
                                .build(),
                        LAWLESS))
                .isFalse();
    }

    private static CleanerBuilder ada() {
        return aCleaner("ada").working("2027-03-01T08:00", "2027-03-01T16:00");
    }

    private static VisitBuilder visit() {
        return aVisit("v");
    }

    private static TimeWindow window(String earliest, String latest) {
        return TimeWindow.of(LocalDateTime.parse(earliest), LocalDateTime.parse(latest));
    }

    private static ProblemBuilder priced(Prices prices) {
        return aProblem().from("2027-03-01", "2027-03-02").priced(prices);
    }

    private static RosterProblem day(CleanerBuilder cleaner, VisitBuilder visit) {
        return priced(PlainProblems.FREE).with(cleaner).with(visit).build();
    }

    private static RulePack with(RuleTerms terms) {
        return Packs.with(LAWLESS, Packs.rule("one", Effect.HARD, "none", terms));
    }

    private static boolean isPlain(RosterProblem problem, RulePack rules) {
        return PlainRoutes.of(compile(problem, rules)).isPresent();
    }

    private static CompiledProblem compile(RosterProblem problem, RulePack rules) {
        return CompiledProblem.compile(problem, MainStreet.of(problem), rules);
    }
}
