package io.putzplan.benchmarks;

import io.putzplan.benchmarks.rosters.RosterCsv;
import io.putzplan.benchmarks.rosters.RosterRun;
import io.putzplan.benchmarks.rosters.RosterRunner;
import io.putzplan.engine.solver.Algorithm;
import io.putzplan.engine.solver.SearchLimits;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench rosters}: what the kernel and Timefold's local search make of the same problem in the same time. */
@Command(
        name = "rosters",
        mixinStandardHelpOptions = true,
        description = "Solves problems with the search kernel and with Timefold's local search, side by side.")
final class RostersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--problem",
            paramLabel = "FILE",
            arity = "1..*",
            required = true,
            description = "Problems to solve.")
    private List<Path> problems;

    @Option(
            names = "--time",
            paramLabel = "DURATION",
            split = ",",
            defaultValue = "30s",
            converter = DurationConverter.class,
            description = "Time limits, e.g. 10s,30s (default: ${DEFAULT-VALUE}).")
    private List<Duration> times;

    @Option(
            names = "--seeds",
            paramLabel = "FROM-TO",
            defaultValue = "1-3",
            converter = SeedRange.Converter.class,
            description = "Seeds, both ends included (default: ${DEFAULT-VALUE}).")
    private SeedRange seeds;

    @Option(
            names = "--algorithm",
            paramLabel = "ALGORITHM",
            split = ",",
            defaultValue = "RUIN_AND_RECREATE,LOCAL_SEARCH",
            description = "How to search: ${COMPLETION-CANDIDATES} (default: both).")
    private List<Algorithm> algorithms;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            defaultValue = "rosters.csv",
            description = "Where the runs go as CSV (default: ${DEFAULT-VALUE}).")
    private Path csvFile;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Writer file = Files.newBufferedWriter(csvFile)) {
            RosterCsv csv = new RosterCsv(file);
            for (Path problem : problems) {
                LoadedProblem loaded = LoadedProblem.of(LoadedProblem.read(problem));
                out.println(loaded.describe());
                printHead(out);
                run(loaded, csv, out);
            }
        }
        return ExitCode.DONE;
    }

    private void run(LoadedProblem problem, RosterCsv csv, PrintWriter out) {
        for (Duration time : times) {
            for (long seed : seeds.seeds()) {
                for (Algorithm algorithm : algorithms) {
                    RosterRun run = RosterRunner.run(problem.compiled(), new SearchLimits(time, null, seed), algorithm);
                    csv.write(run);
                    print(out, run);
                }
            }
        }
    }

    private static void printHead(PrintWriter out) {
        out.printf(
                "%7s  %5s  %-18s  %10s  %6s  %12s  %12s%n",
                "limit s", "seed", "algorithm", "unassigned", "hard s", "cost", "steps/s");
    }

    private static void print(PrintWriter out, RosterRun run) {
        out.printf(
                Locale.ROOT,
                "%7d  %5d  %-18s  %10d  %6d  %,12.2f  %,12.0f%n",
                run.limitSeconds(),
                run.seed(),
                run.algorithm().name().toLowerCase(Locale.ROOT),
                run.unassigned(),
                run.cost().hardSeconds(),
                run.cost().totalCents() / 100.0,
                run.stepsPerSecond());
        out.flush();
    }
}
