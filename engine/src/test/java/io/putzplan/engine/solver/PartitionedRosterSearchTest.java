package io.putzplan.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.check.CheckReport;
import io.putzplan.engine.check.RosterChecker;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.fixture.LongStreet;
import io.putzplan.engine.roster.RosterCost;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Problems large enough to be divided, through the whole of the solver. */
class PartitionedRosterSearchTest {

    private static final long SEED = 11;

    private final LongStreet.Drawn plain = LongStreet.plain(60, 800, 2);
    private final LongStreet.Drawn german = LongStreet.german(130, 1_600, 2);

    @Test
    void findsTheSameLawfulRosterOnAnyNumberOfThreads() {
        assertSameOnAnyNumberOfThreads(plain, 20_000);
        assertSameOnAnyNumberOfThreads(german, 600);
    }

    private static void assertSameOnAnyNumberOfThreads(LongStreet.Drawn drawn, long steps) {
        SolvedRoster alone = solve(drawn, new SearchLimits(null, steps, SEED, 1));
        assertLawful(drawn, alone);
        assertThat(alone.roster().routes()).isNotEmpty();
        for (int threads : new int[] {2, 4}) {
            assertThat(solve(drawn, new SearchLimits(null, steps, SEED, threads)))
                    .as("%d threads", threads)
                    .isEqualTo(alone);
        }
    }

    @Test
    void endsWithALawfulRosterWhenCancelled() {
        RosterCost[] heard = new RosterCost[1];
        AtomicReference<RosterSearch> search = new AtomicReference<>();
        search.set(RosterSearch.of(
                compile(german), new SearchLimits(Duration.ofDays(1), null, SEED, 2), Algorithm.RUIN_AND_RECREATE));

        SolvedRoster solved = search.get().run((elapsed, unassigned, cost) -> {
            heard[0] = cost;
            search.get().cancel();
        });

        assertLawful(german, solved);
        assertThat(heard[0]).isEqualTo(solved.cost());
    }

    private static void assertLawful(LongStreet.Drawn drawn, SolvedRoster solved) {
        CheckReport report = new RosterChecker(drawn.problem(), drawn.travel(), drawn.rules()).check(solved.roster());
        assertThat(report.violations()).isEmpty();
        assertThat(solved.cost().hardSeconds()).isZero();
    }

    private static SolvedRoster solve(LongStreet.Drawn drawn, SearchLimits limits) {
        return RosterSearch.of(compile(drawn), limits, Algorithm.RUIN_AND_RECREATE)
                .run(null);
    }

    private static CompiledProblem compile(LongStreet.Drawn drawn) {
        return CompiledProblem.compile(drawn.problem(), drawn.travel(), drawn.rules());
    }
}
