package io.putzplan.engine.evaluate;

import java.util.Arrays;

/** Partial plans already extended, to tell when another one cannot do better. Reusable. */
final class PlanLabels {
    /*
     * One plan dominates another of the same visits when it was met before, so is lexicographically smaller, ends at the same
     * moment with the same number of rests, and is no worse in anything the rest of the route can still make count: no more
     * violations, paid waits or planned breaks, no less break time, no longer open stretches. What the start can still be
     * delayed by must be equal, unless nothing ahead makes wait.
     */

    static final int WIDTH = 14;

    private static final int MOST_PER_VISIT = 64;

    private int[][] labels = new int[16][];
    private int[] counts = new int[16];

    /** Forgets everything and makes room for {@code visits}. */
    void clear(int visits) {
        if (visits > counts.length) {
            labels = new int[2 * visits][];
            counts = new int[2 * visits];
        }
        Arrays.fill(counts, 0, visits, 0);
    }

    /**
     * Whether a known label of visit {@code i} dominates {@code label}; if none does, it becomes known.
     *
     * @param label end, rests and capacity for delay, which must be equal, then quantities of which less is better
     * @param equal how many of the first three must be equal
     */
    boolean isDominated(int i, int[] label, int equal) {
        int[] known = labels[i];
        if (known == null) {
            known = new int[MOST_PER_VISIT * WIDTH];
            labels[i] = known;
        }
        int end = counts[i] * WIDTH;
        for (int at = 0; at < end; at += WIDTH) {
            if (known[at] == label[0] && dominates(known, at, label, equal)) {
                return true;
            }
        }
        if (counts[i] < MOST_PER_VISIT) {
            System.arraycopy(label, 0, known, end, WIDTH);
            counts[i]++;
        }
        return false;
    }

    private static boolean dominates(int[] known, int at, int[] label, int equal) {
        for (int field = 1; field < equal; field++) {
            if (known[at + field] != label[field]) {
                return false;
            }
        }
        for (int field = 3; field < WIDTH; field++) {
            if (known[at + field] > label[field]) {
                return false;
            }
        }
        return true;
    }
}
