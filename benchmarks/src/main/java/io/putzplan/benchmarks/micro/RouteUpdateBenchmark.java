package io.putzplan.benchmarks.micro;

import io.putzplan.engine.evaluate.RouteInsertions;
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
 * How long does it take until insertions into a route can be priced again after a visit has left it or joined it?
 *
 * <p>Each operation takes a visit out of a route of a constructed week or puts it back.
 *
 * <pre>./putzplan bench micro RouteUpdate</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RouteUpdateBenchmark {

    private RouteInsertions insertions;
    private ConstructedRoster roster;
    private int[][] shorter;
    private int next;
    private boolean isOut;

    /** Sets up a constructed week. */
    @Setup
    public void construct() {
        roster = new ConstructedRoster(Weeks.seattle());
        insertions = new RouteInsertions(roster.problem());
        shorter = new int[roster.shiftCount()][];
        for (int shift = 0; shift < shorter.length; shift++) {
            int[] route = roster.route(shift);
            insertions.setRoute(shift, route, route.length);
            shorter[shift] = new int[Math.max(0, route.length - 1)];
            int left = shift % Math.max(1, route.length);
            for (int i = 0; i < shorter[shift].length; i++) {
                shorter[shift][i] = route[i < left ? i : i + 1];
            }
        }
    }

    /** Takes a visit out, or puts the one taken out back. */
    @Benchmark
    public RouteInsertions update() {
        isOut = !isOut;
        if (isOut) {
            do {
                next = next + 1 == shorter.length ? 0 : next + 1;
            } while (roster.route(next).length == 0);
        }
        int[] route = isOut ? shorter[next] : roster.route(next);
        insertions.setRoute(next, route, route.length);
        return insertions;
    }
}
