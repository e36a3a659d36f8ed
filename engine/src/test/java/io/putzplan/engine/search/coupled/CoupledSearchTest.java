package io.putzplan.engine.search.coupled;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.search.coupled.CoupledProblem.Coupling;
import io.putzplan.engine.search.coupled.CoupledProblem.LatenessPrices;
import io.putzplan.engine.search.coupled.CoupledProblem.ShiftClass;
import io.putzplan.engine.search.coupled.CoupledProblem.Visit;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CoupledSearchTest {

    private static final int STEPS = 2_000;

    @Test
    void findsRostersThatARecountConfirms() {
        for (int seed = 0; seed < 60; seed++) {
            CoupledProblem problem = CoupledTown.draw(new SplittableRandom(seed), 30);
            CoupledSearch search = new CoupledSearch(problem, seed);
            run(search);
            WorkingRoster roster = new WorkingRoster(problem);

            assertThat(roster.replace(search.best())).as("seed %d", seed).isTrue();
            assertThat(RosterRecount.agrees(roster)).as("seed %d", seed).isTrue();
            assertThat(search.bestCost()).as("seed %d", seed).isEqualTo(roster.totalPrice() / 3_000.0);
            assertThat(roster.visitCount - roster.absent.count)
                    .as("seed %d", seed)
                    .isGreaterThan(5);
        }
    }

    @Test
    void neverLosesTheBestRoster() {
        CoupledSearch search = new CoupledSearch(CoupledTown.draw(new SplittableRandom(7), 40), 7);
        double best = search.bestCost();
        for (int step = 0; step < 20_000; step += 20) {
            search.iterate(20, step / 20_000.0);
            assertThat(search.bestCost()).isLessThanOrEqualTo(best);
            best = search.bestCost();
        }
    }

    @Test
    void findsTheSameRosterFromTheSameSeed() {
        CoupledProblem problem = CoupledTown.draw(new SplittableRandom(3), 40);
        CoupledSearch first = new CoupledSearch(problem, 5);
        CoupledSearch second = new CoupledSearch(problem, 5);
        run(first);
        run(second);

        assertThat(second.best()).isDeepEqualTo(first.best());
    }

    @Test
    void leavesNoTwoVisitsWaitingForEachOther() {
        CoupledProblem problem = twoPairs();
        WorkingRoster roster = new WorkingRoster(problem);

        assertThat(roster.replace(new int[][] {{0, 2}, {1, 3}})).isTrue();
        assertThat(roster.times.start[2]).isEqualTo(roster.times.start[3]).isEqualTo(20);
        roster.commit();
        assertThat(roster.replace(new int[][] {{0, 2}, {3, 1}})).isFalse();
        roster.undo();
        assertThat(RosterRecount.agrees(roster)).isTrue();
        CoupledSearch search = new CoupledSearch(problem, 1);
        run(search);
        assertThat(search.bestCost()).isEqualTo(40 / 3_000.0);
    }

    @Test
    void pricesTheLargestLatenessOnce() {
        WorkingRoster roster = new WorkingRoster(twoPairs());
        roster.replace(new int[][] {{0, 2}, {1, 3}});

        assertThat(roster.totalPrice()).isEqualTo(10 + 10 + 10 + 10);
    }

    /** Two pairs that start together, each due at once, 5 from each other and from the start; service takes 10. */
    private static CoupledProblem twoPairs() {
        int places = 5;
        int[] duration = new int[places * places];
        Arrays.fill(duration, 5);
        long[] free = new long[places * places];
        Visit[] visits = new Visit[4];
        Arrays.fill(visits, new Visit(0, 10, CoupledProblem.UNLIMITED, 10, 0, 1_000));
        return new CoupledProblem(
                visits,
                new Coupling[] {new Coupling(0, 1, 0, 0), new Coupling(2, 3, 0, 0)},
                new ShiftClass[] {new ShiftClass(4, 4, 0, CoupledProblem.UNLIMITED, 0, 0, 0)},
                new int[2],
                new int[] {0, 1},
                new int[][] {{0, 1}, {0, 1}, {0, 1}, {0, 1}},
                duration,
                new long[][] {free},
                new LatenessPrices(1, 2));
    }

    private static void run(CoupledSearch search) {
        for (int step = 0; step < STEPS; step += 20) {
            search.iterate(20, (double) step / STEPS);
        }
    }
}
