package io.putzplan.engine.search;

/** A route with one more visit, to be priced. Reusable. */
final class Trial {

    private int[] visits = new int[16];
    private int count;

    /** Becomes the first {@code size} of {@code route} with {@code visit} before {@code position}. */
    void insert(int visit, int[] route, int size, int position) {
        if (visits.length <= size) {
            visits = new int[2 * size + 1];
        }
        System.arraycopy(route, 0, visits, 0, position);
        visits[position] = visit;
        System.arraycopy(route, position, visits, position + 1, size - position);
        count = size + 1;
    }

    int[] visits() {
        return visits;
    }

    int count() {
        return count;
    }
}
