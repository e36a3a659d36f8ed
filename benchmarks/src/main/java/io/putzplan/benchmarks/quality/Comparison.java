package io.putzplan.benchmarks.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * Two sets of runs, compared pair by pair: the gaps of the same instance.
 *
 * <p>Seeds are repetitions and not pairs of their own: an instance counts once, with the mean of its gaps.
 *
 * @param pairs number of instances in both sets
 * @param firstMean mean gap of the first set, in per cent
 * @param secondMean mean gap of the second set, in per cent
 * @param firstBetter instances on which the first set has the smaller gap
 * @param secondBetter instances on which the second set has
 * @param pValue chance of a difference at least as clear if there were none (two-sided Wilcoxon signed rank test); not a
 *     number where no pair differs
 */
public record Comparison(
        int pairs, double firstMean, double secondMean, int firstBetter, int secondBetter, double pValue) {

    /** Gaps closer than this are equal. */
    private static final double TIE_PERCENT = 1e-9;

    /** Compares the instances that both sets solved. */
    public static Comparison of(List<QualityRun> first, List<QualityRun> second) {
        Map<String, Double> firstGaps = meanGaps(first);
        Map<String, Double> secondGaps = meanGaps(second);
        firstGaps.keySet().retainAll(secondGaps.keySet());
        List<Double> differences = new ArrayList<>();
        double firstSum = 0;
        double secondSum = 0;
        int firstBetter = 0;
        int secondBetter = 0;
        for (Map.Entry<String, Double> entry : firstGaps.entrySet()) {
            double one = entry.getValue();
            double other = secondGaps.getOrDefault(entry.getKey(), Double.NaN);
            firstSum += one;
            secondSum += other;
            if (Math.abs(one - other) > TIE_PERCENT) {
                differences.add(one - other);
                firstBetter += one < other ? 1 : 0;
                secondBetter += other < one ? 1 : 0;
            }
        }
        int pairs = firstGaps.size();
        return new Comparison(
                pairs, firstSum / pairs, secondSum / pairs, firstBetter, secondBetter, pValue(differences));
    }

    private static double pValue(List<Double> differences) {
        if (differences.isEmpty()) {
            return Double.NaN;
        }
        double[] values = differences.stream().mapToDouble(Double::doubleValue).toArray();
        return WilcoxonSignedRankTest.withDefaults().test(values).getPValue();
    }

    /** Mean gap of each instance; without those of which a run left visits unassigned. */
    private static Map<String, Double> meanGaps(List<QualityRun> runs) {
        Map<String, List<Double>> gaps = new LinkedHashMap<>();
        for (QualityRun run : runs) {
            gaps.computeIfAbsent(run.family() + " " + run.instance(), unseen -> new ArrayList<>())
                    .add(run.gapPercent());
        }
        Map<String, Double> means = new LinkedHashMap<>();
        gaps.forEach((instance, values) -> {
            double mean =
                    values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
            if (!Double.isNaN(mean)) {
                means.put(instance, mean);
            }
        });
        return means;
    }
}
