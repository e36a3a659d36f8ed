package io.putzplan.benchmarks.micro;

import static io.putzplan.engine.evaluate.RouteInsertions.DOES_NOT_FIT;

import io.putzplan.engine.evaluate.RosterEvaluation;
import io.putzplan.engine.evaluate.RosterPrice;
import io.putzplan.engine.evaluate.RouteInsertions;
import io.putzplan.engine.evaluate.RouteTimeline;
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
 * What does an insertion that can be in time cost to price exactly, with breaks, rests and the ledger of the cleaner: the
 * first time, and when the route is remembered?
 *
 * <p>The routes are those of a constructed week with one more visit, taken in turn.
 *
 * <pre>./putzplan bench micro InsertionPlacement</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class InsertionPlacementBenchmark {

    private static final int LONGEST_ROUTE = 64;

    private final RosterPrice price = new RosterPrice();
    private RosterEvaluation evaluation;
    private RouteTimeline timeline;
    private int[] shifts;
    private int[][] routes;
    private int next;

    /** Sets up a constructed week. */
    @Setup
    public void construct() {
        ConstructedRoster roster = new ConstructedRoster(Weeks.seattle());
        evaluation = new RosterEvaluation(roster.problem());
        timeline = new RouteTimeline(roster.problem());
        RouteInsertions insertions = new RouteInsertions(roster.problem());
        for (int shift = 0; shift < roster.shiftCount(); shift++) {
            evaluation.setRoute(shift, roster.route(shift), roster.route(shift).length);
            insertions.setRoute(shift, roster.route(shift), roster.route(shift).length);
        }
        Insertions asked = new Insertions(roster);
        List<Integer> longerShifts = new ArrayList<>();
        List<int[]> longerRoutes = new ArrayList<>();
        long[] units = new long[LONGEST_ROUTE];
        for (int i = 0; i < asked.count; i++) {
            int positions = insertions.price(asked.shifts[i], asked.visits[i], units);
            for (int position = 0; position < positions; position++) {
                if (units[position] != DOES_NOT_FIT) {
                    longerShifts.add(asked.shifts[i]);
                    longerRoutes.add(Insertions.inserted(roster.route(asked.shifts[i]), asked.visits[i], position));
                }
            }
        }
        shifts = longerShifts.stream().mapToInt(Integer::intValue).toArray();
        routes = longerRoutes.toArray(int[][]::new);
    }

    private int advance() {
        next = next + 1 == shifts.length ? 0 : next + 1;
        return next;
    }

    /** Places the route, lawful or not. */
    @Benchmark
    public long placed() {
        int insertion = advance();
        timeline.place(shifts[insertion], routes[insertion], routes[insertion].length);
        return timeline.hardSeconds();
    }

    /** Asks what the roster would cost with a route that is remembered: the ledger, and finding the route. */
    @Benchmark
    public long remembered() {
        int insertion = advance();
        boolean lawful = evaluation.priceLawful(shifts[insertion], routes[insertion], routes[insertion].length, price);
        return lawful ? price.softCents() : 0;
    }
}
