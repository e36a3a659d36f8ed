package io.putzplan.benchmarks.micro;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RouteSegments;
import io.putzplan.engine.evaluate.RouteTimeline;
import io.putzplan.engine.evaluate.SegmentPrice;
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
 * How much does it save to price an insertion on segments instead of placing the longer route?
 *
 * <p>Both methods go through the same insertions: visits of other routes of a constructed week into each route, where they
 * are eligible, at every position. Loading the segments of a route, once for all insertions into it, is in the time.
 *
 * <pre>./putzplan bench micro InsertionPricing</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class InsertionPricingBenchmark {

    private static final int VISITS_PER_ROUTE = 10;

    private final SegmentPrice price = new SegmentPrice();
    private List<Insertion> insertions;
    private RouteSegments segments;
    private RouteTimeline timeline;
    private int loadedShift = -1;
    private int next;

    /** A visit to put into a route. */
    private static final class Insertion {

        final int shift;
        final int[] route;
        final int visit;
        final int position;
        final int[] result;

        Insertion(int shift, int[] route, int visit, int position) {
            this.shift = shift;
            this.route = route;
            this.visit = visit;
            this.position = position;
            result = new int[route.length + 1];
            System.arraycopy(route, 0, result, 0, position);
            result[position] = visit;
            System.arraycopy(route, position, result, position + 1, route.length - position);
        }
    }

    /** Sets up a constructed week. */
    @Setup
    public void construct() {
        ConstructedRoster roster = new ConstructedRoster(Weeks.seattle());
        segments = new RouteSegments(roster.problem());
        timeline = new RouteTimeline(roster.problem());
        insertions = new ArrayList<>();
        for (int shift = 0; shift < roster.shiftCount(); shift++) {
            addInsertions(roster.problem(), shift, roster.route(shift));
        }
    }

    private void addInsertions(CompiledProblem problem, int shift, int[] route) {
        int added = 0;
        for (int visit = 0; visit < problem.visitCount() && added < VISITS_PER_ROUTE; visit++) {
            if (problem.isEligible(shift, visit) && !contains(route, visit)) {
                added++;
                for (int position = 0; position <= route.length; position++) {
                    insertions.add(new Insertion(shift, route, visit, position));
                }
            }
        }
    }

    private static boolean contains(int[] route, int visit) {
        for (int other : route) {
            if (other == visit) {
                return true;
            }
        }
        return false;
    }

    private Insertion advance() {
        next = next + 1 == insertions.size() ? 0 : next + 1;
        return insertions.get(next);
    }

    /** Prices one insertion in constant time. */
    @Benchmark
    public long segments() {
        Insertion insertion = advance();
        if (insertion.shift != loadedShift) {
            loadedShift = insertion.shift;
            segments.load(insertion.shift, insertion.route, insertion.route.length);
        }
        segments.priceInsertion(insertion.visit, insertion.position, price);
        return price.hardSeconds();
    }

    /** Places the route after one insertion, breaks and all. */
    @Benchmark
    public long placement() {
        Insertion insertion = advance();
        timeline.place(insertion.shift, insertion.result, insertion.result.length);
        return timeline.hardSeconds();
    }
}
