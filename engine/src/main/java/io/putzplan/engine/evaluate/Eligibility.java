package io.putzplan.engine.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Which visits may be put on which shifts: one bit set per class of shifts with equal sets. */
final class Eligibility {

    private final int[] classOfShift;
    private final long[][] bitsOfClass;

    private Eligibility(int[] classOfShift, long[][] bitsOfClass) {
        this.classOfShift = classOfShift;
        this.bitsOfClass = bitsOfClass;
    }

    static Eligibility of(CompiledProblem problem) {
        EligibilityScan scan = new EligibilityScan(problem);
        return of(problem.shiftCount(), scan::eligible);
    }

    /** What holds for some shifts and visits, which are numbered anew. */
    Eligibility of(int[] shifts, int[] visits) {
        return of(shifts.length, shift -> {
            long[] whole = bitsOfClass[classOfShift[shifts[shift]]];
            long[] bits = new long[(visits.length + 63) / 64];
            for (int i = 0; i < visits.length; i++) {
                bits[i >> 6] |= (whole[visits[i] >> 6] >>> visits[i] & 1L) << i;
            }
            return bits;
        });
    }

    private static Eligibility of(int shiftCount, IntFunction<long[]> rowOfShift) {
        int[] classOfShift = new int[shiftCount];
        List<long[]> classes = new ArrayList<>();
        Map<Integer, List<Integer>> classesByHash = new HashMap<>();
        for (int shift = 0; shift < classOfShift.length; shift++) {
            long[] bits = rowOfShift.apply(shift);
            List<Integer> candidates = classesByHash.computeIfAbsent(Arrays.hashCode(bits), hash -> new ArrayList<>());
            classOfShift[shift] = find(bits, candidates, classes);
        }
        return new Eligibility(classOfShift, classes.toArray(long[][]::new));
    }

    private static int find(long[] bits, List<Integer> candidates, List<long[]> classes) {
        for (int candidate : candidates) {
            if (Arrays.equals(bits, classes.get(candidate))) {
                return candidate;
            }
        }
        candidates.add(classes.size());
        classes.add(bits);
        return classes.size() - 1;
    }

    boolean isEligible(int shift, int visit) {
        return (bitsOfClass[classOfShift[shift]][visit >> 6] >>> visit & 1L) != 0;
    }

    int classOf(int shift) {
        return classOfShift[shift];
    }

    int classCount() {
        return bitsOfClass.length;
    }
}
