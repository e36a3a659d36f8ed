package io.putzplan.engine.search.coupled;

/** How late each visit starts: the sum and the largest, under changes of single visits. */
final class Lateness {
    /*
     * Late visits are few, so the largest is looked for among them, and only after the visit that had it became less late.
     */
    private final int[] amounts;
    private final int[] late;
    private final int[] indexOf;
    private int count;
    private long sum;
    private int largest;
    private boolean largestIsStale;

    Lateness(int nodes) {
        amounts = new int[nodes];
        late = new int[nodes];
        indexOf = new int[nodes];
    }

    /** Sets how late a visit starts, 0 for in time. */
    void set(int visit, int amount) {
        int former = amounts[visit];
        if (former == amount) {
            return;
        }
        amounts[visit] = amount;
        sum += amount - former;
        if (former == 0) {
            indexOf[visit] = count;
            late[count++] = visit;
        } else if (amount == 0) {
            int last = late[--count];
            late[indexOf[visit]] = last;
            indexOf[last] = indexOf[visit];
        }
        if (amount >= largest) {
            largest = amount;
            largestIsStale = false;
        } else if (former == largest) {
            largestIsStale = true;
        }
    }

    int of(int visit) {
        return amounts[visit];
    }

    long sum() {
        return sum;
    }

    int largest() {
        if (largestIsStale) {
            largest = 0;
            for (int i = 0; i < count; i++) {
                largest = Math.max(largest, amounts[late[i]]);
            }
            largestIsStale = false;
        }
        return largest;
    }

    /** Number of late visits. */
    int count() {
        return count;
    }

    /** One of the late visits, by an index below {@link #count()}. */
    int visit(int index) {
        return late[index];
    }
}
