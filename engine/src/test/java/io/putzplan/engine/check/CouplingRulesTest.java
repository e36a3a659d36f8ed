package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.problem.Coupling;
import io.putzplan.engine.problem.RosterProblem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CouplingRulesTest {

    private static final Duration LEAST = Duration.ofMinutes(10);
    private static final Duration MOST = Duration.ofMinutes(30);

    private static RosterProblem problem(Coupling coupling) {
        return aProblem()
                .with(aCleaner("a"))
                .with(aCleaner("b"))
                .with(aCleaner("other"))
                .with(aVisit("one").forHousehold("h").lasting(Duration.ofMinutes(40)))
                .with(aVisit("two").forHousehold("h").lasting(Duration.ofMinutes(50)))
                .with(aVisit("other-visit"))
                .with(coupling)
                .build();
    }

    private static List<Violation> startingAt(Coupling coupling, String one, String two) {
        RosterProblem problem = problem(coupling);
        return Verdicts.of(
                problem,
                Packs.lawless(),
                aRoute(problem, "a", "2027-03-02T" + one).visit("one").build(),
                aRoute(problem, "b", "2027-03-02T" + two).visit("two").build(),
                aRoute(problem, "other", "2027-03-02T05:00")
                        .visit("other-visit")
                        .build());
    }

    @Test
    void acceptsVisitsThatStartTogether() {
        assertThat(startingAt(Coupling.together("one", "two"), "08:00", "08:00"))
                .isEmpty();
    }

    @Test
    void includesBothEndsOfTheLag() {
        Coupling apart = new Coupling("one", "two", LEAST, MOST);

        assertThat(startingAt(apart, "08:00", "08:10")).isEmpty();
        assertThat(startingAt(apart, "08:00", "08:30")).isEmpty();
    }

    @Test
    void reportsOneSecondTooEarlyAndTooLate() {
        Coupling apart = new Coupling("one", "two", LEAST, MOST);

        assertThat(Verdicts.messages(startingAt(apart, "08:00", "08:09:59")))
                .containsExactly("b Tue 2 March, visit two: starts 9 min 59 s after visit one, must start 10 min to"
                        + " 30 min after it (promise to the household)");
        assertThat(Verdicts.brief(startingAt(apart, "08:00", "08:30:01"))).containsExactly("COUPLING coupling.lag b 1");
    }

    @Test
    void reportsVisitsInTheWrongOrder() {
        assertThat(Verdicts.brief(startingAt(Coupling.together("two", "one"), "08:00", "08:00:05")))
                .containsExactly("COUPLING coupling.lag a 5");
    }

    @Test
    void reportsOneWithoutTheOther() {
        RosterProblem problem = problem(Coupling.together("one", "two"));

        assertThat(Verdicts.messages(Verdicts.of(
                        problem,
                        Packs.lawless(),
                        aRoute(problem, "b", "2027-03-02T08:00").visit("two").build())))
                .containsExactly(
                        "b Tue 2 March, visit two: served without visit one, must be served together with it or"
                                + " not at all (promise to the household)");
        assertThat(Verdicts.brief(Verdicts.of(
                        problem,
                        Packs.lawless(),
                        aRoute(problem, "a", "2027-03-02T08:00").visit("one").build())))
                .containsExactly("COUPLING coupling.both a 2400");
        assertThat(Verdicts.of(problem, Packs.lawless())).isEmpty();
    }

    @Test
    void reportsOneCleanerForBoth() {
        RosterProblem problem = problem(new Coupling("one", "two", Duration.ofMinutes(40), Duration.ofMinutes(40)));

        assertThat(Verdicts.brief(Verdicts.of(
                        problem,
                        Packs.lawless(),
                        aRoute(problem, "a", "2027-03-02T08:00")
                                .visit("one")
                                .visit("two")
                                .build())))
                .containsExactly("COUPLING coupling.cleaners a 3000");
    }
}
