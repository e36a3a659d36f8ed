package io.putzplan.benchmarks.micro;

import io.putzplan.engine.io.InputLimits;
import io.putzplan.engine.io.ProblemJson;
import io.putzplan.engine.io.ProblemReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
 * How long does it take to read and validate the document of a week, the disk left aside?
 *
 * <pre>./putzplan bench micro ProblemReading</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ProblemReadingBenchmark {

    private byte[] document;

    /** Writes the document of a drawn week. */
    @Setup
    public void write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProblemJson.write(Weeks.seattle(), out);
        document = out.toByteArray();
    }

    /** Reads it. */
    @Benchmark
    public ProblemReading read() {
        return ProblemJson.read(new ByteArrayInputStream(document), InputLimits.DEFAULT);
    }
}
