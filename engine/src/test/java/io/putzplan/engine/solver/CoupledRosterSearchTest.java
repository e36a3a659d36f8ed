package io.putzplan.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.check.RosterAudit;
import io.putzplan.engine.check.RosterChecker;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.RandomProblems;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Coupling;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.VisitStop;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The general search puts coupled visits on routes, both or none, and breaks nothing for it. */
class CoupledRosterSearchTest {

    private static final int PROBLEMS = 30;
    private static final long STEPS = 200;

    @ParameterizedTest
    @ValueSource(strings = {"DE", "NONE"})
    void servesBothOrNone(String packId) {
        RulePack rules = RulePacks.load(packId);
        int served = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            RosterProblem problem = RandomProblems.draw(new SplittableRandom(seed), packId);
            MainStreet travel = MainStreet.of(problem);
            CompiledProblem compiled = CompiledProblem.compile(problem, travel, rules);

            SolvedRoster solved = RosterSearch.of(
                            compiled, new SearchLimits(null, STEPS, seed), Algorithm.RUIN_AND_RECREATE)
                    .run(null);

            assertThat(new RosterChecker(problem, travel, rules)
                            .check(solved.roster())
                            .violations())
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(solved.cost().hardSeconds()).as("seed %d", seed).isZero();
            assertThat(RosterAudit.of(problem, travel, rules, solved.roster()).latenessCents())
                    .as("seed %d", seed)
                    .isEqualTo(solved.cost().latenessCents());
            Set<String> onRoutes = solved.roster().routes().stream()
                    .flatMap(Route::visits)
                    .map(VisitStop::visit)
                    .collect(Collectors.toSet());
            served += (int) problem.couplings().stream()
                    .map(Coupling::first)
                    .filter(onRoutes::contains)
                    .count();
        }
        assertThat(served).isGreaterThan(PROBLEMS / 10);
    }
}
