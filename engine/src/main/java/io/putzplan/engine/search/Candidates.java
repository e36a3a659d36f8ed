package io.putzplan.engine.search;

import java.util.Arrays;

/** Positions a visit may be put in, with an estimate of what each costs. Reusable. */
final class Candidates {

    private double[] cents = new double[256];
    private int[] shifts = new int[256];
    private int[] positions = new int[256];
    private int count;

    void clear() {
        count = 0;
    }

    boolean isEmpty() {
        return count == 0;
    }

    void add(double estimate, int shift, int position) {
        if (count == cents.length) {
            cents = Arrays.copyOf(cents, 2 * count);
            shifts = Arrays.copyOf(shifts, 2 * count);
            positions = Arrays.copyOf(positions, 2 * count);
        }
        cents[count] = estimate;
        shifts[count] = shift;
        positions[count++] = position;
    }

    /** Moves the candidate with the least estimate to the end of the list, shortens the list, and returns its index. */
    int takeLeast() {
        int least = 0;
        for (int i = 1; i < count; i++) {
            least = cents[i] < cents[least] ? i : least;
        }
        int last = --count;
        double estimate = cents[least];
        int shift = shifts[least];
        int position = positions[least];
        cents[least] = cents[last];
        shifts[least] = shifts[last];
        positions[least] = positions[last];
        cents[last] = estimate;
        shifts[last] = shift;
        positions[last] = position;
        return last;
    }

    int shift(int index) {
        return shifts[index];
    }

    int position(int index) {
        return positions[index];
    }
}
