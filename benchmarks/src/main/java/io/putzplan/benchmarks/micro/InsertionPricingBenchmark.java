package io.putzplan.benchmarks.micro;

import static io.putzplan.engine.evaluate.RouteInsertions.DOES_NOT_FIT;

import io.putzplan.engine.evaluate.RouteInsertions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many insertions can be priced in constant time, without placing a route?
 *
 * <p>Each operation is one position of a route of a constructed week: whether the visit can be in time there, and what it then
 * adds to travel, service and mileage. The least price of each question is taken, so that no price is left out. Figures are
 * in millions a second.
 *
 * <pre>./putzplan bench micro InsertionPricing</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class InsertionPricingBenchmark {

    private static final int LONGEST_ROUTE = 64;

    private final long[] units = new long[LONGEST_ROUTE];
    private Insertions insertions;
    private RouteInsertions routes;

    /** Sets up a constructed week. */
    @Setup
    public void construct() {
        ConstructedRoster roster = new ConstructedRoster(Weeks.seattle());
        insertions = new Insertions(roster);
        routes = new RouteInsertions(roster.problem());
        for (int shift = 0; shift < roster.shiftCount(); shift++) {
            routes.setRoute(shift, roster.route(shift), roster.route(shift).length);
        }
    }

    /** Prices all insertions, and adds up the least price of each visit on each route. */
    @Benchmark
    @OperationsPerInvocation(Insertions.POSITIONS)
    public long price() {
        long sum = 0;
        for (int i = 0; i < insertions.count; i++) {
            int positions = routes.price(insertions.shifts[i], insertions.visits[i], units);
            long least = DOES_NOT_FIT;
            for (int position = 0; position < positions; position++) {
                least = Math.min(least, units[position]);
            }
            sum += least;
        }
        return sum;
    }
}
