package io.putzplan.benchmarks.micro;

import io.putzplan.engine.evaluate.RouteTimeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to lay a route out in time with the breaks and rests the law asks for, by number of visits and law?
 *
 * <p>The routes are those of a constructed roster, cut to the number of visits, taken in turn: a search, too, hardly ever
 * places the same route twice in a row.
 *
 * <pre>./putzplan bench micro RoutePlacement</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RoutePlacementBenchmark {

    private static final int CLEANERS = 12;

    /** Shifts of a week per shift of its cleaner that exist: nobody works on all seven days. */
    private static final double VISITS_PER_VISIT_ON_ROUTE = 0.8;

    @Param({"3", "5", "8"})
    private int visits;

    @Param({"US-WA", "DE"})
    private String rulePack;

    private RouteTimeline timeline;
    private int[] shifts;
    private int[][] routes;
    private int next;

    /** Draws a week dense enough for routes of that length. */
    @Setup
    public void draw() {
        ConstructedRoster roster =
                new ConstructedRoster(Weeks.draw(rulePack, CLEANERS, visits * VISITS_PER_VISIT_ON_ROUTE));
        timeline = new RouteTimeline(roster.problem());
        List<Integer> longEnough = new ArrayList<>();
        for (int shift = 0; shift < roster.shiftCount(); shift++) {
            if (roster.route(shift).length >= visits) {
                longEnough.add(shift);
            }
        }
        if (longEnough.isEmpty()) {
            throw new IllegalStateException("No route of %d visits under %s.".formatted(visits, rulePack));
        }
        shifts = longEnough.stream().mapToInt(Integer::intValue).toArray();
        routes = longEnough.stream()
                .map(shift -> Arrays.copyOf(roster.route(shift), visits))
                .toArray(int[][]::new);
    }

    /** Places one route. */
    @Benchmark
    public long place() {
        next = next + 1 == shifts.length ? 0 : next + 1;
        timeline.place(shifts[next], routes[next], visits);
        return timeline.hardSeconds();
    }
}
