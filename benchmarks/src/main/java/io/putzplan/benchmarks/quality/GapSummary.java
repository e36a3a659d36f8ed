package io.putzplan.benchmarks.quality;

import java.util.Arrays;
import java.util.List;

/**
 * The gaps of many runs.
 *
 * @param runs number of runs
 * @param complete runs with a lawful roster that serves every mandatory visit
 * @param mean mean gap in per cent; not a number when no run has one
 * @param median median gap in per cent
 * @param worst largest gap in per cent
 */
public record GapSummary(int runs, int complete, double mean, double median, double worst) {

    /** Sums up {@code runs}; those without a gap are counted but not averaged. */
    public static GapSummary of(List<QualityRun> runs) {
        double[] gaps = runs.stream()
                .mapToDouble(QualityRun::gapPercent)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        int complete = (int) runs.stream().filter(QualityRun::isComplete).count();
        if (gaps.length == 0) {
            return new GapSummary(runs.size(), complete, Double.NaN, Double.NaN, Double.NaN);
        }
        double median = (gaps[(gaps.length - 1) / 2] + gaps[gaps.length / 2]) / 2;
        return new GapSummary(
                runs.size(), complete, Arrays.stream(gaps).average().orElseThrow(), median, gaps[gaps.length - 1]);
    }
}
