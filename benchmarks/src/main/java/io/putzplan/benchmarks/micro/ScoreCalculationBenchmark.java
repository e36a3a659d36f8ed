package io.putzplan.benchmarks.micro;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import io.putzplan.engine.solver.PlannedRoster;
import io.putzplan.engine.solver.PlannedShift;
import io.putzplan.engine.solver.PlannedVisit;
import io.putzplan.engine.solver.RosterScoreCalculator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How much of the time of a move does the score take?
 *
 * <p>Each operation swaps the first visits of two routes, asks for the score and swaps back, as Timefold does with a move it
 * does not accept; selecting the move and changing Timefold's own variables is not in it. The rest of the time per move in
 * {@code bench moves} is Timefold's.
 *
 * <pre>./putzplan bench micro ScoreCalculation</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScoreCalculationBenchmark {

    private static final String VARIABLE = "visits";

    private final RosterScoreCalculator calculator = new RosterScoreCalculator();
    private List<PlannedShift> worked;
    private int next;
    private int distance = 1;

    /** Sets up a constructed week. */
    @Setup
    public void construct() {
        ConstructedRoster constructed = new ConstructedRoster(Weeks.seattle());
        PlannedRoster roster = PlannedRoster.unassigned(constructed.problem());
        worked = new ArrayList<>();
        for (PlannedShift shift : roster.getShifts()) {
            List<PlannedVisit> visits = new ArrayList<>();
            for (int visit : constructed.route(shift.getIndex())) {
                visits.add(new PlannedVisit(visit));
            }
            shift.setVisits(visits);
            if (!visits.isEmpty()) {
                worked.add(shift);
            }
        }
        calculator.resetWorkingSolution(roster);
        calculator.calculateScore();
    }

    /** One swap, scored and taken back. */
    @Benchmark
    public HardMediumSoftScore swap() {
        next++;
        if (next == worked.size()) {
            next = 0;
            distance = distance % (worked.size() - 1) + 1;
        }
        PlannedShift one = worked.get(next);
        PlannedShift other = worked.get((next + distance) % worked.size());
        swapFirst(one, other);
        HardMediumSoftScore score = calculator.calculateScore();
        swapFirst(one, other);
        return score;
    }

    private void swapFirst(PlannedShift one, PlannedShift other) {
        calculator.beforeListVariableChanged(one, VARIABLE, 0, 1);
        calculator.beforeListVariableChanged(other, VARIABLE, 0, 1);
        PlannedVisit visit = one.getVisits().getFirst();
        one.getVisits().set(0, other.getVisits().getFirst());
        other.getVisits().set(0, visit);
        calculator.afterListVariableChanged(one, VARIABLE, 0, 1);
        calculator.afterListVariableChanged(other, VARIABLE, 0, 1);
    }
}
