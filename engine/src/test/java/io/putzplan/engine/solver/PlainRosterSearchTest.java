package io.putzplan.engine.solver;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import io.putzplan.engine.check.CheckReport;
import io.putzplan.engine.check.RosterChecker;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.PlainProblems;
import io.putzplan.engine.fixture.PlainProblems.Drawn;
import io.putzplan.engine.fixture.ProblemBuilder;
import io.putzplan.engine.problem.RosterProblem;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Problems without rules of breaks, rests and hours, through the whole of the solver. */
class PlainRosterSearchTest {

    private static final long STEPS = 2_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void makesLawfulRostersWithAnExactScore(long seed) {
        Drawn drawn = PlainProblems.draw(new SplittableRandom(seed), 30);

        SolvedRoster solved = new RosterSearch(
                        compile(drawn),
                        new SearchLimits(null, STEPS, seed),
                        Algorithm.RUIN_AND_RECREATE,
                        EnvironmentMode.FULL_ASSERT)
                .run(null);

        CheckReport report = new RosterChecker(drawn.problem(), drawn.travel(), drawn.rules()).check(solved.roster());
        assertThat(report.violations()).isEmpty();
        assertThat(solved.cost().hardSeconds()).isZero();
    }

    @Test
    void findsTheSameRosterFromTheSameSeed() {
        Drawn drawn = PlainProblems.draw(new SplittableRandom(8), 60);
        SearchLimits limits = new SearchLimits(null, STEPS, 42);

        SolvedRoster first = RosterSearch.of(compile(drawn), limits, Algorithm.RUIN_AND_RECREATE)
                .run(null);
        SolvedRoster second = RosterSearch.of(compile(drawn), limits, Algorithm.RUIN_AND_RECREATE)
                .run(null);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void takesRoutesOfAnyLength() {
        ProblemBuilder street = aProblem().with(aCleaner("a").working("2027-03-01T06:00", "2027-03-01T20:00"));
        for (int i = 0; i < 70; i++) {
            street.with(aVisit("v" + i)
                    .lasting(Duration.ofMinutes(5))
                    .startingBetween("2027-03-01T06:00", "2027-03-01T20:00"));
        }
        RosterProblem problem = street.build();
        MainStreet travel = MainStreet.of(problem);

        SolvedRoster solved = RosterSearch.of(
                        CompiledProblem.compile(problem, travel, Packs.lawless()),
                        new SearchLimits(null, 10L, 1),
                        Algorithm.RUIN_AND_RECREATE)
                .run(null);

        assertThat(new RosterChecker(problem, travel, Packs.lawless())
                        .check(solved.roster())
                        .violations())
                .isEmpty();
        assertThat(solved.roster().routes().getFirst().visits()).hasSize(70);
    }

    private static CompiledProblem compile(Drawn drawn) {
        return CompiledProblem.compile(drawn.problem(), drawn.travel(), drawn.rules());
    }
}
