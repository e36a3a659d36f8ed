package io.putzplan.benchmarks.moves;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;

/**
 * One counted run.
 *
 * @param model how moves were scored
 * @param moves number of moves evaluated
 * @param wallNanos duration by the clock on the wall
 * @param cpuNanos processor time of the searching thread; collector threads are not in it
 * @param score score of the best roster
 */
public record MoveRun(ScoreModel model, long moves, long wallNanos, long cpuNanos, HardMediumSoftScore score) {

    private static final double NANOS_PER_SECOND = 1e9;

    public double wallSeconds() {
        return wallNanos / NANOS_PER_SECOND;
    }

    public double cpuSeconds() {
        return cpuNanos / NANOS_PER_SECOND;
    }

    public double movesPerSecond() {
        return moves / wallSeconds();
    }

    /** Moves per second of processor time, which other load on the machine hardly disturbs. */
    public double movesPerCpuSecond() {
        return moves / cpuSeconds();
    }
}
