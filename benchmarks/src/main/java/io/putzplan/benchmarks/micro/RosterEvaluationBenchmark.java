package io.putzplan.benchmarks.micro;

import io.putzplan.engine.evaluate.RosterEvaluation;
import io.putzplan.engine.evaluate.RosterPrice;
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
 * How long does it take to learn what a roster costs after one route has changed, for good or on trial?
 *
 * <p>The changes take each visit out of its route in turn, so that no route is asked for that the evaluation remembers.
 *
 * <pre>./putzplan bench micro RosterEvaluation</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RosterEvaluationBenchmark {

    /** Shortest route of which no two remembered variants recur. */
    private static final int FEWEST_VISITS = 3;

    private final RosterPrice price = new RosterPrice();
    private RosterEvaluation evaluation;
    private int[] shifts;
    private int[][] routes;
    private int next;

    /** Sets up a constructed week. */
    @Setup
    public void construct() {
        ConstructedRoster roster = new ConstructedRoster(Weeks.seattle());
        evaluation = new RosterEvaluation(roster.problem());
        List<Integer> changedShifts = new ArrayList<>();
        List<int[]> changedRoutes = new ArrayList<>();
        for (int shift = 0; shift < roster.shiftCount(); shift++) {
            int[] route = roster.route(shift);
            evaluation.setRoute(shift, route, route.length);
            for (int leftOut = 0; route.length >= FEWEST_VISITS && leftOut < route.length; leftOut++) {
                changedShifts.add(shift);
                changedRoutes.add(without(route, leftOut));
            }
        }
        shifts = changedShifts.stream().mapToInt(Integer::intValue).toArray();
        routes = changedRoutes.toArray(int[][]::new);
    }

    private static int[] without(int[] route, int index) {
        int[] rest = new int[route.length - 1];
        System.arraycopy(route, 0, rest, 0, index);
        System.arraycopy(route, index + 1, rest, index, rest.length - index);
        return rest;
    }

    private int advance() {
        next = next + 1 == shifts.length ? 0 : next + 1;
        return next;
    }

    /** Changes a route and asks for the totals. */
    @Benchmark
    public long setRouteAndTotals() {
        int change = advance();
        evaluation.setRoute(shifts[change], routes[change], routes[change].length);
        return evaluation.hardSeconds() + evaluation.unassignedPoints() + evaluation.softCents();
    }

    /** Asks what the totals would be with another route. */
    @Benchmark
    public long price() {
        int change = advance();
        evaluation.price(shifts[change], routes[change], routes[change].length, price);
        return price.softCents();
    }
}
