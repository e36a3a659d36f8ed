package io.putzplan.benchmarks;

import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.WarmupMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench micro}: the JMH benchmarks. */
@Command(
        name = "micro",
        mixinStandardHelpOptions = true,
        description = "Runs the JMH benchmarks whose class or method name the pattern occurs in.")
final class MicroCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "REGEX",
            arity = "0..1",
            defaultValue = ".*",
            description = "Which benchmarks to run (default: all).")
    private String pattern;

    @Option(names = "--quick", description = "One fork and short iterations: shows that everything runs, not how fast.")
    private boolean quick;

    @Override
    public Integer call() throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include(pattern).shouldFailOnError(true);
        if (quick) {
            TimeValue shortTime = TimeValue.milliseconds(200);
            options.forks(1)
                    .warmupMode(WarmupMode.INDI)
                    .warmupIterations(1)
                    .warmupTime(shortTime)
                    .measurementIterations(2)
                    .measurementTime(shortTime);
        }
        new Runner(options.build()).run();
        return ExitCode.DONE;
    }
}
