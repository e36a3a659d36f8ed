package io.putzplan.cli;

import io.putzplan.engine.RosterSolver;
import io.putzplan.engine.SearchMethod;
import io.putzplan.engine.SolveOptions;
import io.putzplan.engine.SolveResult;
import io.putzplan.engine.check.RosterKpis;
import io.putzplan.engine.io.ProblemReading;
import io.putzplan.engine.io.RosterJson;
import io.putzplan.engine.io.RosterMetadata;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.ProblemIssue;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.travel.TravelTimes;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a roster for a problem. */
@Command(
        name = "solve",
        description = {
            "Makes a roster for a problem, has it checked, and writes it.",
            "",
            "Ctrl-C ends the search early: the best roster so far is checked and written all the same."
                    + " A second Ctrl-C ends the command at once."
        },
        footer = {
            "  putzplan solve week.json --time 5m --threads 4",
            "  putzplan solve week.json --steps 20000 --seed 7 --out monday.json",
            "  putzplan solve week.json --matrix roads.json --json --quiet | jq .cost.totalCents"
        })
final class SolveCommand implements Callable<Integer> {

    private static final Duration LIVE_INTERVAL = Duration.ofMillis(200);
    private static final Duration PLAIN_INTERVAL = Duration.ofSeconds(5);
    private static final int MOST_WARNINGS_SHOWN = 10;

    @Mixin
    private ProblemOptions problemOptions;

    @ParentCommand
    private Putzplan parent;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--time",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "Longest search, e.g. 30s, 5m, 1h30m, PT5M. Default: 30s, or no limit with --steps.")
    private @Nullable Duration time;

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = PositiveCount.class,
            description = "Most search steps. Without --time, the same seed and steps give the same roster.")
    private @Nullable Long steps;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of all randomness. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            converter = ThreadCount.class,
            description = "Most threads that search at the same time; large problems are divided among them."
                    + " Does not change what a number of steps finds. Default: ${DEFAULT-VALUE}.")
    private int threads;

    @Option(
            names = "--algorithm",
            paramLabel = "NAME",
            defaultValue = "RUIN_AND_RECREATE",
            description = "How to search: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private SearchMethod method;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the roster. Default: beside the problem, as NAME.roster.json.")
    private @Nullable Path outFile;

    @Option(names = Failures.JSON, description = "Print the summary as JSON.")
    private boolean json;

    @Option(names = "--quiet", description = "Show no progress and no warnings.")
    private boolean quiet;

    @Mixin
    CommonOptions commonOptions;

    @Override
    public Integer call() {
        ProblemReading reading = Documents.readProblem(problemOptions.problemFile());
        RosterProblem problem = Documents.problem(problemOptions.problemFile(), reading);
        if (!quiet) {
            showWarnings(reading.warnings());
        }
        OutputFile output = outputFile();
        TravelTimes travelTimes = problemOptions.travelTimes(problem);
        RulePack rules = problemOptions.rulePack(problem);
        RosterMetadata metadata = new RosterMetadata(Version.number(), rules.id(), seed, steps);
        SolveResult result = solveAndWrite(problem, travelTimes, rules, output, metadata);
        if (result.disagreement() != null) {
            err().println("error: " + result.disagreement());
            err().flush();
        }
        SolveSummary summary = new SolveSummary(
                problem,
                rules.id(),
                result,
                Coverage.of(problem, result.roster()),
                new RosterKpis(problem, travelTimes, rules).of(result.roster()),
                output.path());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(SummaryReport.of(summary).toText());
        } else {
            new SummaryPrinter(out, parent.terminal()).print(summary);
        }
        out.flush();
        return summary.exitCode();
    }

    @SuppressWarnings("try") // signals are caught until the roster is safe; nothing asks them anything
    private SolveResult solveAndWrite(
            RosterProblem problem,
            TravelTimes travelTimes,
            RulePack rules,
            OutputFile output,
            RosterMetadata metadata) {
        ProgressPrinter progress = new ProgressPrinter(
                err(), parent.terminal().live(), problem.currency(), ProblemText.mandatoryCount(problem));
        RosterSolver solver = RosterSolver.builder()
                .options(options())
                .listener(progress)
                .travelTimes(travelTimes)
                .rulePack(rules)
                .build();
        Runnable stop = () -> {
            progress.stopping();
            solver.cancel();
        };
        try (StopSignal stopSignal = StopSignal.on(stop)) {
            SolveResult result = solve(solver, problem, progress);
            output.write(stream -> RosterJson.write(result.roster(), metadata, stream));
            return result;
        }
    }

    @SuppressWarnings("try") // the clock runs while the solver does; nothing asks it anything
    private SolveResult solve(RosterSolver solver, RosterProblem problem, ProgressPrinter progress) {
        Duration interval = parent.terminal().live() ? LIVE_INTERVAL : PLAIN_INTERVAL;
        try (Ticker ticker = Ticker.start(interval, quiet ? elapsed -> {} : progress::tick)) {
            return solver.solve(problem);
        } finally {
            progress.finish();
        }
    }

    private SolveOptions options() {
        Duration limit = time == null && steps == null ? SolveOptions.DEFAULT.timeLimit() : time;
        return new SolveOptions(limit, steps, seed, method, threads);
    }

    private OutputFile outputFile() {
        Path problemFile = problemOptions.problemFile();
        Path path = outFile == null ? besides(problemFile) : outFile;
        OutputFile output = OutputFile.at(path);
        output.mustNotBe(problemFile, "the problem");
        return output;
    }

    /** {@code week.json} gives {@code week.roster.json} in the same folder. */
    static Path besides(Path problemFile) {
        String name = String.valueOf(problemFile.getFileName());
        String stem = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return problemFile.resolveSibling(stem + ".roster.json");
    }

    private void showWarnings(List<ProblemIssue> warnings) {
        Issues.print(err(), warnings.stream().limit(MOST_WARNINGS_SHOWN).toList());
        if (warnings.size() > MOST_WARNINGS_SHOWN) {
            err().println("warning: %d more, which putzplan validate lists"
                    .formatted(warnings.size() - MOST_WARNINGS_SHOWN));
        }
        err().flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
