package io.putzplan.benchmarks.quality;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Runs for the eye: a row as each ends, and the gaps by size at the end. */
public final class QualityTable {

    private static final String ROW = "%-22s  %6s  %4s  %-9s  %7s  %7s  %10s  %6s  %10s  %12s  %12s  %8s%n";
    private static final String SUMMARY_ROW = "%-9s  %6s  %5s  %8s  %10s  %12s  %11s%n";

    private final PrintWriter out;

    /** Prints to {@code out}. */
    public QualityTable(PrintWriter out) {
        this.out = out;
    }

    /** The names of the columns. */
    public void printHead() {
        out.printf(
                ROW,
                "instance",
                "visits",
                "seed",
                "solver",
                "wall s",
                "cpu s",
                "iterations",
                "routes",
                "unassigned",
                "cost",
                "best known",
                "gap %");
        out.flush();
    }

    /** One run. */
    public void print(QualityRun run) {
        out.printf(
                ROW,
                run.instance(),
                run.visits(),
                run.seed(),
                run.solver(),
                decimals(1, run.wallSeconds()),
                decimals(1, run.cpuSeconds()),
                run.iterations(),
                run.routes(),
                run.unassigned(),
                decimals(2, run.cost()),
                decimals(2, run.bestKnown()),
                run.violationSeconds() > 0 ? "unlawful" : decimals(3, run.gapPercent()));
        out.flush();
    }

    /** Mean, median and worst gap by solver and number of visits, and in all. */
    public void printSummary(List<QualityRun> runs) {
        out.println();
        out.printf(SUMMARY_ROW, "solver", "visits", "runs", "complete", "mean gap %", "median gap %", "worst gap %");
        TreeMap<String, TreeSet<Integer>> sizes = new TreeMap<>();
        runs.forEach(run ->
                sizes.computeIfAbsent(run.solver(), unseen -> new TreeSet<>()).add(run.visits()));
        sizes.forEach((solver, ofSolver) -> {
            ofSolver.forEach(size -> printSummary(
                    solver, Integer.toString(size), runs, run -> run.solver().equals(solver) && run.visits() == size));
            printSummary(solver, "all", runs, run -> run.solver().equals(solver));
        });
        out.flush();
    }

    private void printSummary(String solver, String size, List<QualityRun> runs, Predicate<QualityRun> wanted) {
        GapSummary summary = GapSummary.of(runs.stream().filter(wanted).toList());
        out.printf(
                SUMMARY_ROW,
                solver,
                size,
                summary.runs(),
                summary.complete(),
                decimals(3, summary.mean()),
                decimals(3, summary.median()),
                decimals(3, summary.worst()));
    }

    private static String decimals(int count, double number) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%." + count + "f", number) : "-";
    }
}
