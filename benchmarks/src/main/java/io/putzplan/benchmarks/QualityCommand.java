package io.putzplan.benchmarks;

import io.putzplan.benchmarks.quality.BestKnownCosts;
import io.putzplan.benchmarks.quality.Contestant;
import io.putzplan.benchmarks.quality.PublishedFamily;
import io.putzplan.benchmarks.quality.PutzplanContestant;
import io.putzplan.benchmarks.quality.QualityBench;
import io.putzplan.benchmarks.quality.QualityCsv;
import io.putzplan.benchmarks.quality.QualityRun;
import io.putzplan.benchmarks.quality.QualityTable;
import io.putzplan.benchmarks.quality.RunConditions;
import io.putzplan.benchmarks.quality.SearchBudget;
import io.putzplan.datasets.format.ImportedProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench quality}: how far from the best known costs the rosters of published problems are. */
@Command(
        name = "quality",
        mixinStandardHelpOptions = true,
        description = "Solves published problems and compares costs with the best known.")
final class QualityCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 1_024;

    @Spec
    private CommandSpec spec;

    @Option(names = "--family", required = true, description = "Kind of problem: ${COMPLETION-CANDIDATES}.")
    private PublishedFamily family;

    @Option(
            names = "--instances",
            paramLabel = "DIR",
            required = true,
            description = "Folder with the published files, or one of them.")
    private Path instances;

    @Option(
            names = "--bks",
            paramLabel = "CSV",
            description = "Best known costs: a table with the columns instance, bks_cost and convention.")
    private @Nullable Path bestKnownFile;

    @Option(
            names = "--only",
            paramLabel = "NAMES",
            split = ",",
            description = "Names of instances, with * and ? for any characters, e.g. c1_2_*,r1_10_1 (default: all).")
    private List<String> only = List.of();

    @Option(
            names = "--time",
            paramLabel = "DURATION",
            defaultValue = "60s",
            converter = DurationConverter.class,
            description = "Time limit of each search (default: ${DEFAULT-VALUE}).")
    private Duration time;

    @Option(
            names = "--steps",
            paramLabel = "COUNT",
            description = "Step limit instead of the time limit, for runs that can be repeated exactly; not for peers.")
    private @Nullable Long steps;

    @Option(
            names = "--seeds",
            paramLabel = "FROM-TO",
            defaultValue = "1-5",
            converter = SeedRange.Converter.class,
            description = "Seeds, both ends included (default: ${DEFAULT-VALUE}).")
    private SeedRange seeds;

    @Option(
            names = "--threads",
            paramLabel = "COUNT",
            defaultValue = "1",
            converter = PositiveCount.class,
            description = "Threads of each search but those of peers (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--peers",
            paramLabel = "NAMES",
            split = ",",
            description = "Other solvers to run beside: ortools, jsprit, timefold. The launcher builds them in.")
    private List<String> peers = List.of();

    @Option(
            names = "--solutions",
            paramLabel = "DIR",
            description = "Where to write each solution in its published format (default: nowhere).")
    private @Nullable Path solutions;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            defaultValue = "quality.csv",
            description = "Where the runs go as CSV (default: ${DEFAULT-VALUE}).")
    private Path csvFile;

    @Override
    public Integer call() throws IOException {
        if (threads > MOST_THREADS) {
            throw usage("--threads " + threads + ": must be at most " + MOST_THREADS);
        }
        if (steps != null && steps < 1) {
            throw usage("--steps " + steps + ": must be above 0");
        }
        List<Contestant> contestants = contestants();
        List<Path> files = files();
        QualityBench bench = new QualityBench(family, bestKnown(), new SearchBudget(time, steps, threads), solutions);
        if (solutions != null) {
            Files.createDirectories(solutions);
        }
        RunConditions conditions =
                RunConditions.now(spec.root().commandLine().getParseResult().originalArgs());
        try (Writer file = Files.newBufferedWriter(csvFile)) {
            return run(bench, files, contestants, new QualityCsv(file, conditions.lines()), conditions);
        }
    }

    private int run(
            QualityBench bench,
            List<Path> files,
            List<Contestant> contestants,
            QualityCsv csv,
            RunConditions conditions)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        conditions.lines().forEach(out::println);
        QualityTable table = new QualityTable(out);
        table.printHead();
        List<QualityRun> runs = new ArrayList<>();
        int exitCode = ExitCode.DONE;
        for (Path file : files) {
            ImportedProblem imported;
            try {
                imported = family.read(file);
            } catch (IllegalArgumentException | IOException e) {
                error(e instanceof IOException ? file + ": cannot be read: " + e : String.valueOf(e.getMessage()));
                exitCode = ExitCode.INVALID_INPUT;
                continue;
            }
            for (long seed : seeds.seeds()) {
                for (Contestant contestant : contestants) {
                    QualityRun run;
                    try {
                        run = bench.run(stem(file), imported, contestant, seed);
                    } catch (RuntimeException e) {
                        // A fault of one solver on one problem must not cost the runs still to come.
                        error("%s, seed %d, %s: %s".formatted(file, seed, contestant.name(), e));
                        exitCode = ExitCode.FAULT;
                        continue;
                    }
                    csv.write(run);
                    table.print(run);
                    runs.add(run);
                }
            }
        }
        table.printSummary(runs);
        return exitCode;
    }

    private List<Contestant> contestants() {
        List<Contestant> contestants = new ArrayList<>(List.of(new PutzplanContestant()));
        if (!peers.isEmpty() && steps != null) {
            throw usage("--peers: must not be combined with --steps, steps of other solvers are not comparable");
        }
        List<Contestant> found = ServiceLoader.load(Contestant.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        for (String name : peers) {
            Contestant peer = found.stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow(
                            () -> usage(
                                    "--peers " + name + ": not in this build, must be one of "
                                            + found.stream()
                                                    .map(Contestant::name)
                                                    .sorted()
                                                    .toList()
                                            + "; ./mvnw -q -Dquickly -Ppeers package -pl benchmarks/peers -am makes benchmarks/peers/target/peers.jar, which has them"));
            if (!peer.solves(family)) {
                throw usage("--peers " + name + ": does not solve the family " + family.label());
            }
            contestants.add(peer);
        }
        return contestants;
    }

    private BestKnownCosts bestKnown() throws IOException {
        try {
            return bestKnownFile == null ? BestKnownCosts.NONE : BestKnownCosts.read(bestKnownFile);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files;
        if (Files.isDirectory(instances)) {
            try (Stream<Path> all = Files.list(instances)) {
                files = all.filter(Files::isRegularFile)
                        .filter(family::isNamed)
                        .filter(file -> isWanted(stem(file)))
                        .sorted()
                        .toList();
            }
        } else {
            files = List.of(instances);
        }
        if (files.isEmpty()) {
            throw usage(instances + ": no file of the family " + family.label() + " that is asked for");
        }
        return files;
    }

    private boolean isWanted(String instance) {
        return only.isEmpty()
                || only.stream()
                        .anyMatch(pattern -> instance.matches(
                                "(?i)\\Q" + pattern.replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q") + "\\E"));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void error(String message) {
        spec.commandLine().getErr().println("error: " + message);
        spec.commandLine().getErr().flush();
    }

    /** Name of the file without folders and without its last dot and what follows. */
    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
