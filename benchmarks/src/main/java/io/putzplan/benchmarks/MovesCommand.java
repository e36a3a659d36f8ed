package io.putzplan.benchmarks;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import io.putzplan.benchmarks.moves.MoveLimit;
import io.putzplan.benchmarks.moves.MoveRace;
import io.putzplan.benchmarks.moves.MoveRun;
import io.putzplan.benchmarks.moves.MoveTable;
import io.putzplan.benchmarks.moves.ScoreModel;
import io.putzplan.benchmarks.streams.StreamLaw;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench moves}: how many moves per second local search evaluates with either way of scoring. */
@Command(
        name = "moves",
        mixinStandardHelpOptions = true,
        description = "Counts the moves per second of Timefold's local search with the incremental score calculator and"
                + " with the constraint-streams model of the same rules, in alternating runs after a warm-up of each.")
final class MovesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--problem",
            paramLabel = "FILE",
            defaultValue = "datasets/problems/seattle-week.json",
            description = "Problem to search (default: ${DEFAULT-VALUE}).")
    private Path problem;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "15",
            converter = PositiveCount.class,
            description = "Length of each run, warm-up included (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "5",
            converter = PositiveCount.class,
            description = "Measured runs of each model (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(
            names = "--rules",
            paramLabel = "ID",
            description = "Rule pack to use instead of the one the problem names; of either, only what both models know.")
    private @Nullable String rules;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all runs (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            split = ",",
            defaultValue = "INCREMENTAL,STREAMS",
            description = "What to run: ${COMPLETION-CANDIDATES}; one alone has the JVM to itself (default: both).")
    private List<ScoreModel> models;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RosterProblem read = LoadedProblem.read(problem);
        RulePack law = loadRules(rules == null ? read.rulePack() : rules);
        LoadedProblem loaded = LoadedProblem.of(read, StreamLaw.knownOf(law));
        out.println(loaded.describe());
        MoveRace race = new MoveRace(loaded.compiled(), loaded.rules(), seed);
        MoveLimit limit = MoveLimit.of(Duration.ofSeconds(seconds));
        for (ScoreModel model : models) {
            race.run(model, limit, EnvironmentMode.NO_ASSERT);
        }
        MoveTable.printHead(out);
        List<MoveRun> measured = new ArrayList<>();
        for (int number = 1; number <= runs; number++) {
            for (ScoreModel model : models) {
                MoveRun run = race.run(model, limit, EnvironmentMode.NO_ASSERT);
                measured.add(run);
                MoveTable.printRun(out, number, run);
            }
        }
        MoveTable.printMedians(out, measured);
        return ExitCode.DONE;
    }

    private RulePack loadRules(String id) {
        try {
            return RulePacks.load(id);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
