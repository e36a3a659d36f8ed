package io.putzplan.engine.search;

import java.util.Arrays;

/** Positions at which a visit may be inserted, cheapest first. Reusable. */
final class InsertionQueue {
    /*
     * A binary heap over parallel arrays, ordered only when the first position is taken: most of those added never are.
     */

    private long[] units = new long[256];
    private int[] shifts = new int[256];
    private int[] positions = new int[256];
    private int size;
    private boolean ordered;

    private long takenUnits;
    private int takenShift;
    private int takenPosition;

    void clear() {
        size = 0;
        ordered = false;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(long price, int shift, int position) {
        if (size == units.length) {
            units = Arrays.copyOf(units, 2 * size);
            shifts = Arrays.copyOf(shifts, 2 * size);
            positions = Arrays.copyOf(positions, 2 * size);
        }
        units[size] = price;
        shifts[size] = shift;
        positions[size++] = position;
        ordered = false;
    }

    /** Takes out the cheapest position, of which there must be one. */
    void take() {
        if (!ordered) {
            for (int i = size / 2 - 1; i >= 0; i--) {
                sink(i, units[i], shifts[i], positions[i]);
            }
            ordered = true;
        }
        takenUnits = units[0];
        takenShift = shifts[0];
        takenPosition = positions[0];
        size--;
        if (size > 0) {
            sink(0, units[size], shifts[size], positions[size]);
        }
    }

    private void sink(int hole, long price, int shift, int position) {
        int at = hole;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && units[child + 1] < units[child]) {
                child++;
            }
            if (price <= units[child]) {
                break;
            }
            units[at] = units[child];
            shifts[at] = shifts[child];
            positions[at] = positions[child];
            at = child;
        }
        units[at] = price;
        shifts[at] = shift;
        positions[at] = position;
    }

    /** Price of the position last taken. */
    long units() {
        return takenUnits;
    }

    /** Shift of the position last taken. */
    int shift() {
        return takenShift;
    }

    int position() {
        return takenPosition;
    }
}
