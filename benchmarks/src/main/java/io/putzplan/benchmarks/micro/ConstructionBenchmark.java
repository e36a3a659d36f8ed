package io.putzplan.benchmarks.micro;

import io.putzplan.benchmarks.LoadedProblem;
import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.search.RuinAndRecreate;
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
 * How long does it take until a week has its first roster: compiling it, neighbour lists, construction?
 *
 * <pre>./putzplan bench micro ConstructionBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ConstructionBenchmark {

    private RosterProblem problem;
    private CompiledProblem compiled;

    /** Draws a week. */
    @Setup
    public void draw() {
        problem = Weeks.seattle();
        compiled = LoadedProblem.of(problem).compiled();
    }

    /** Compiles the problem: travel tables, windows, who may serve what. */
    @Benchmark
    public CompiledProblem compile() {
        return LoadedProblem.of(problem).compiled();
    }

    /** Builds the neighbour lists: for each visit the nearest visits, and the nearest shifts that may serve it. */
    @Benchmark
    public RuinAndRecreate neighbourLists() {
        return new RuinAndRecreate(compiled, 1);
    }

    /** Builds the neighbour lists and inserts all visits. */
    @Benchmark
    public int[][] construct() {
        return LoadedProblem.construct(compiled, 1);
    }
}
