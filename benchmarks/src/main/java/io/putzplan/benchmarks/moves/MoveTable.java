package io.putzplan.benchmarks.moves;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Runs, medians and the ratio as a table for people. */
public final class MoveTable {

    private MoveTable() {}

    /** Prints the heads of the columns. */
    public static void printHead(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-4s  %-11s  %12s  %8s  %10s  %12s  %14s%n",
                "run",
                "model",
                "moves",
                "wall s",
                "cpu s",
                "moves/s",
                "moves/cpu s");
    }

    /** Prints one run; {@code number} counts from 1. */
    public static void printRun(PrintWriter out, int number, MoveRun run) {
        out.printf(
                Locale.ROOT,
                "%-4s  %-11s  %,12d  %8.1f  %10.1f  %,12.0f  %,14.0f%n",
                number,
                run.model().label(),
                run.moves(),
                run.wallSeconds(),
                run.cpuSeconds(),
                run.movesPerSecond(),
                run.movesPerCpuSecond());
        out.flush();
    }

    /** Prints the medians of each model in {@code runs} and, where both are there, their ratios. */
    public static void printMedians(PrintWriter out, List<MoveRun> runs) {
        for (ScoreModel model : ScoreModel.values()) {
            if (runs.stream().anyMatch(run -> run.model() == model)) {
                out.printf(
                        Locale.ROOT,
                        "median %-11s  %,.0f moves/s, %,.0f moves per cpu second%n",
                        model.label(),
                        median(runs, model, MoveRun::movesPerSecond),
                        median(runs, model, MoveRun::movesPerCpuSecond));
            }
        }
        if (Arrays.stream(ScoreModel.values()).allMatch(model -> runs.stream().anyMatch(run -> run.model() == model))) {
            out.printf(
                    Locale.ROOT,
                    "ratio  incremental / streams  %.2f by wall time, %.2f by cpu time%n",
                    ratio(runs, MoveRun::movesPerSecond),
                    ratio(runs, MoveRun::movesPerCpuSecond));
        }
        out.flush();
    }

    private static double ratio(List<MoveRun> runs, ToDoubleFunction<MoveRun> value) {
        return median(runs, ScoreModel.INCREMENTAL, value) / median(runs, ScoreModel.STREAMS, value);
    }

    /** The middle value of the runs of {@code model}, or the mean of the two in the middle. */
    static double median(List<MoveRun> runs, ScoreModel model, ToDoubleFunction<MoveRun> value) {
        double[] sorted = runs.stream()
                .filter(run -> run.model() == model)
                .mapToDouble(value)
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
