package io.putzplan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.putzplan.engine.fixture.RandomProblems;
import io.putzplan.engine.problem.RosterProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RosterSolverTest {

    private static final RosterProblem PROBLEM = RandomProblems.draw(new SplittableRandom(3), "DE");

    @Test
    void givesALawfulRosterOnWhichBothJudgesAgree() {
        SolveResult result = RosterSolver.builder().stepLimit(500).build().solve(PROBLEM);

        assertThat(result.report().violations()).isEmpty();
        assertThat(result.disagreement()).isNull();
        assertThat(result.iterations()).isEqualTo(500);
    }

    /** Taking visits out of lawful routes can leave unlawful ones, which must not count as better. */
    @Test
    void keepsServingVisitsHoweverManyStepsItIsGiven() {
        for (int seed = 0; seed < 20; seed++) {
            RosterProblem drawn = RandomProblems.draw(new SplittableRandom(seed), "US-WA");
            long few = pointsAfter(drawn, 20);
            long many = pointsAfter(drawn, 1_000);

            assertThat(many).as("seed %d", seed).isLessThanOrEqualTo(few);
        }
    }

    private static long pointsAfter(RosterProblem problem, long steps) {
        SolveResult result = RosterSolver.builder().stepLimit(steps).build().solve(problem);
        assertThat(result.report().violations()).isEmpty();
        assertThat(result.disagreement()).isNull();
        return result.cost().unassignedPoints();
    }

    @Test
    void searchesByEitherMethod() {
        for (SearchMethod method : SearchMethod.values()) {
            SolveResult result =
                    RosterSolver.builder().stepLimit(500).method(method).build().solve(PROBLEM);

            assertThat(result.report().isLawful()).isTrue();
        }
    }

    @Test
    void tellsOfTheFinalRosterLast() {
        List<SolveProgress> heard = new ArrayList<>();

        SolveResult result = RosterSolver.builder()
                .stepLimit(500)
                .listener(heard::add)
                .build()
                .solve(PROBLEM);

        assertThat(result.report().violations()).isEmpty();
        assertThat(heard.getLast().cost()).isEqualTo(result.cost());
    }

    @Test
    void endsASearchWithoutAnEndWhenCancelled() {
        for (SearchMethod method : SearchMethod.values()) {
            AtomicReference<RosterSolver> solver = new AtomicReference<>();
            solver.set(RosterSolver.builder()
                    .timeLimit(Duration.ofDays(1))
                    .method(method)
                    .listener(progress -> solver.get().cancel())
                    .build());

            assertThat(solver.get().solve(PROBLEM).report().violations()).isEmpty();
        }
    }

    @Test
    void solvesAgainAfterACancellation() {
        RosterSolver solver = RosterSolver.builder().stepLimit(500).build();
        solver.cancel();

        assertThat(solver.solve(PROBLEM)).isEqualTo(solver.solve(PROBLEM));
    }

    @Test
    void refusesASecondProblemAtTheSameTime() {
        AtomicReference<RosterSolver> solver = new AtomicReference<>();
        List<Throwable> refusals = new ArrayList<>();
        solver.set(RosterSolver.builder()
                .stepLimit(500)
                .listener(progress -> {
                    try {
                        solver.get().solve(PROBLEM);
                    } catch (IllegalStateException refusal) {
                        refusals.add(refusal);
                    }
                })
                .build());

        assertThat(solver.get().solve(PROBLEM).report().violations()).isEmpty();
        assertThat(refusals)
                .first()
                .extracting(Throwable::getMessage)
                .isEqualTo("This solver is already solving; build another for a second problem.");
    }

    @Test
    void refusesLimitsThatNeverEnd() {
        assertThatThrownBy(() -> new SolveOptions(null, null, 1, SearchMethod.RUIN_AND_RECREATE, 1))
                .hasMessage("The timeLimit and the stepLimit must not both be absent.");
        assertThatThrownBy(() -> RosterSolver.builder().timeLimit(Duration.ZERO))
                .hasMessage("The timeLimit (PT0S) must be above 0.");
        assertThatThrownBy(() -> RosterSolver.builder().stepLimit(0)).hasMessage("The stepLimit (0) must be above 0.");
    }

    @Test
    void refusesToWorkWithoutAThread() {
        assertThatThrownBy(() -> RosterSolver.builder().threads(0)).hasMessage("The threads (0) must be at least 1.");
    }
}
