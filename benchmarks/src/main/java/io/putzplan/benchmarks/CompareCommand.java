package io.putzplan.benchmarks;

import io.putzplan.benchmarks.quality.Comparison;
import io.putzplan.benchmarks.quality.PutzplanContestant;
import io.putzplan.benchmarks.quality.QualityCsv;
import io.putzplan.benchmarks.quality.QualityRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench compare}: whether one set of quality runs is better than another. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares two sets of quality runs, instance by instance, by size.")
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A.csv", description = "First set of runs.")
    private Path first;

    @Parameters(index = "1", paramLabel = "B.csv", description = "Second set of runs.")
    private Path second;

    @Option(
            names = "--solvers",
            paramLabel = "A,B",
            split = ",",
            arity = "1",
            defaultValue = PutzplanContestant.NAME + "," + PutzplanContestant.NAME,
            description = "Whose runs to take from the first and from the second set (default: ${DEFAULT-VALUE}).")
    private List<String> solvers;

    @Override
    public Integer call() throws IOException {
        if (solvers.size() != 2) {
            throw new ParameterException(spec.commandLine(), "--solvers: must be two names, e.g. putzplan,ortools");
        }
        List<QualityRun> firstRuns = read(first, solvers.getFirst());
        List<QualityRun> secondRuns = read(second, solvers.getLast());
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%6s  %9s  %10s  %10s  %8s  %8s  %8s%n",
                "visits", "instances", "A gap %", "B gap %", "A better", "B better", "p");
        TreeSet<Integer> sizes = new TreeSet<>();
        firstRuns.forEach(run -> sizes.add(run.visits()));
        for (int size : sizes) {
            print(out, Integer.toString(size), Comparison.of(ofSize(firstRuns, size), ofSize(secondRuns, size)));
        }
        print(out, "all", Comparison.of(firstRuns, secondRuns));
        out.flush();
        return ExitCode.DONE;
    }

    private List<QualityRun> read(Path file, String solver) throws IOException {
        try {
            return QualityCsv.read(file).stream()
                    .filter(run -> run.solver().equals(solver))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static List<QualityRun> ofSize(List<QualityRun> runs, int visits) {
        return runs.stream().filter(run -> run.visits() == visits).toList();
    }

    private static void print(PrintWriter out, String size, Comparison comparison) {
        out.printf(
                Locale.ROOT,
                "%6s  %9d  %10.3f  %10.3f  %8d  %8d  %8.4f%n",
                size,
                comparison.pairs(),
                comparison.firstMean(),
                comparison.secondMean(),
                comparison.firstBetter(),
                comparison.secondBetter(),
                comparison.pValue());
    }
}
