package io.putzplan.engine.search.genetic;

/** A sequence of stops being put together from summaries, left to right. */
final class Chain {
    /*
     * A summary of a sequence of stops whose windows may be broken (Vidal et al. 2013): seconds from the first service start to
     * the last departure; seconds by which time must be turned back to keep all windows (time warp); earliest and latest start of
     * the first service at which both are least. Summaries lie four ints a node in one array, so that one cache line
     * holds them. Two join in O(1).
     */
    private static final int STRIDE = 4;

    int seconds;
    int warp;
    private int earliest;
    private int latest;

    /** Summaries of {@code nodes} stops. */
    static int[] summaries(int nodes) {
        return new int[STRIDE * nodes];
    }

    /** Writes the summary of one stop alone. */
    static void describe(int[] summaries, int node, int service, int earliest, int latest) {
        int at = STRIDE * node;
        summaries[at] = service;
        summaries[at + 1] = 0;
        summaries[at + 2] = earliest;
        summaries[at + 3] = latest;
    }

    /** Seconds of a summary: of a stop alone, its service. */
    static int seconds(int[] summaries, int node) {
        return summaries[STRIDE * node];
    }

    static int warp(int[] summaries, int node) {
        return summaries[STRIDE * node + 1];
    }

    void begin(int[] summaries, int node) {
        int at = STRIDE * node;
        seconds = summaries[at];
        warp = summaries[at + 1];
        earliest = summaries[at + 2];
        latest = summaries[at + 3];
    }

    /** Continues with a summarised sequence after a leg of some seconds. */
    void append(int leg, int[] summaries, int node) {
        int at = STRIDE * node;
        int onward = seconds - warp + leg;
        int nextEarliest = summaries[at + 2];
        int nextLatest = summaries[at + 3];
        int waiting = Math.max(nextEarliest - onward - latest, 0);
        int late = Math.max(earliest + onward - nextLatest, 0);
        seconds += summaries[at] + leg + waiting;
        warp += summaries[at + 1] + late;
        earliest = Math.max(nextEarliest - onward, earliest) - waiting;
        latest = Math.min(nextLatest - onward, latest) + late;
    }

    /** Puts a summarised sequence, and a leg of some seconds, in front. */
    void prepend(int[] summaries, int node, int leg) {
        int at = STRIDE * node;
        int firstEarliest = summaries[at + 2];
        int firstLatest = summaries[at + 3];
        int onward = summaries[at] - summaries[at + 1] + leg;
        int waiting = Math.max(earliest - onward - firstLatest, 0);
        int late = Math.max(firstEarliest + onward - latest, 0);
        seconds += summaries[at] + leg + waiting;
        warp += summaries[at + 1] + late;
        earliest = Math.max(earliest - onward, firstEarliest) - waiting;
        latest = Math.min(latest - onward, firstLatest) + late;
    }

    void write(int[] summaries, int node) {
        int at = STRIDE * node;
        summaries[at] = seconds;
        summaries[at + 1] = warp;
        summaries[at + 2] = earliest;
        summaries[at + 3] = latest;
    }
}
