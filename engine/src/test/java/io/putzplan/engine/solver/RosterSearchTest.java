package io.putzplan.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import io.putzplan.engine.check.CheckReport;
import io.putzplan.engine.check.RosterChecker;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.RandomProblems;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.RosterCost;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RosterSearchTest {

    private static final long STEPS = 1_500;

    /** Full assertion makes Timefold compare every incremental score with one computed from scratch. */
    @ParameterizedTest
    @CsvSource({"DE, 1", "DE, 2", "US-WA, 3", "US-WA, 4", "US, 5"})
    void keepsTheIncrementalScoreExact(String packId, long seed) {
        Case drawn = Case.draw(packId, seed);

        for (Algorithm algorithm : Algorithm.values()) {
            SearchLimits limits = new SearchLimits(null, STEPS, seed);
            SolvedRoster solved =
                    new RosterSearch(drawn.compiled(), limits, algorithm, EnvironmentMode.FULL_ASSERT).run(null);

            CheckReport report = drawn.check(solved);
            assertThat(report.violations()).isEmpty();
            assertThat(solved.cost().hardSeconds()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void findsTheSameRosterFromTheSameSeed(Algorithm algorithm) {
        Case drawn = Case.draw("DE", 9);
        SearchLimits limits = new SearchLimits(null, STEPS, 42);

        SolvedRoster first =
                RosterSearch.of(drawn.compiled(), limits, algorithm).run(null);
        SolvedRoster second = RosterSearch.of(Case.draw("DE", 9).compiled(), limits, algorithm)
                .run(null);

        assertThat(drawn.check(first).violations()).isEmpty();
        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void tellsOfBetterRostersOnTheWay(Algorithm algorithm) {
        Case drawn = Case.draw("US-WA", 3);
        List<RosterCost> heard = new ArrayList<>();

        SolvedRoster solved = RosterSearch.of(drawn.compiled(), new SearchLimits(null, STEPS, 1), algorithm)
                .run((elapsed, unassigned, cost) -> heard.add(cost));

        assertThat(drawn.check(solved).violations()).isEmpty();
        assertThat(heard).isNotEmpty();
        assertThat(solved.cost().unassignedPoints())
                .isLessThanOrEqualTo(heard.getLast().unassignedPoints());
    }

    private record Case(RosterProblem problem, MainStreet travel, RulePack rules, CompiledProblem compiled) {

        static Case draw(String packId, long seed) {
            RosterProblem problem = RandomProblems.draw(new SplittableRandom(seed), packId);
            MainStreet travel = MainStreet.of(problem);
            RulePack rules = RulePacks.load(packId);
            return new Case(problem, travel, rules, CompiledProblem.compile(problem, travel, rules));
        }

        CheckReport check(SolvedRoster solved) {
            return new RosterChecker(problem, travel, rules).check(solved.roster());
        }
    }
}
