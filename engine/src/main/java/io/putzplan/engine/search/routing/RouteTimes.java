package io.putzplan.engine.search.routing;

import java.util.Arrays;

/** Times along every route, exact prices in time of an insertion, and their undo journal. */
final class RouteTimes {
    /*
     * Per node, in parallel int arrays (nodes as in WorkingRoster):
     *
     * earliestDeparture[u]  departure from u when the shift starts as early as it may
     * latestStart[w]        latest service start at w that keeps all later windows and the shift end
     * and, only when shift length matters, the segment summaries of Vidal et al. (2013) for hard windows:
     * prefixSeconds[u]      least seconds from shift start to departure from u
     * latestDeparture[u]    latest departure from u at which prefixSeconds[u] is kept
     * suffixSeconds[w]      least seconds from service start at w to shift end
     * suffixEarliest[w]     earliest service start at w at which suffixSeconds[w] is kept
     *
     * An insertion is priced in O(1). A change is propagated only as far as values change, so waiting or slack stops
     * it (Savelsbergh 1992). Every overwritten value goes to a journal; undo pops it, without any matrix access.
     */
    private final int[] next;
    private final int[] previous;
    private final int[] legSeconds;
    private final boolean durationMatters;

    final int[] earliest;
    final int[] latest;
    final int[] service;
    final int[] earliestDeparture;
    final int[] latestStart;
    private final int[] prefixSeconds;
    private final int[] latestDeparture;
    private final int[] suffixSeconds;
    private final int[] suffixEarliest;

    private int[] journal = new int[1 << 14];
    private int journalSize;

    RouteTimes(RoutingProblem problem, int[] next, int[] previous, int[] legSeconds) {
        this.next = next;
        this.previous = previous;
        this.legSeconds = legSeconds;
        durationMatters = problem.durationMatters;
        int nodes = next.length;
        earliest = new int[nodes];
        latest = new int[nodes];
        service = new int[nodes];
        earliestDeparture = new int[nodes];
        latestStart = new int[nodes];
        int summaries = durationMatters ? nodes : 0;
        prefixSeconds = new int[summaries];
        latestDeparture = new int[summaries];
        suffixSeconds = new int[summaries];
        suffixEarliest = new int[summaries];
        for (int visit = 0; visit < problem.visitCount; visit++) {
            earliest[visit] = problem.visits[visit].earliest();
            latest[visit] = problem.visits[visit].latest();
            service[visit] = problem.visits[visit].serviceSeconds();
        }
        for (int shift = 0; shift < problem.shiftCount; shift++) {
            RoutingProblem.ShiftClass shiftClass = problem.classes[problem.classOfShift[shift]];
            for (int node = problem.visitCount + 2 * shift, end = node + 1; node <= end; node++) {
                earliest[node] = shiftClass.earliestStart();
                latest[node] = shiftClass.latestEnd();
                earliestDeparture[node] = shiftClass.earliestStart();
                latestStart[node] = shiftClass.latestEnd();
                if (durationMatters) {
                    latestDeparture[node] = shiftClass.latestEnd();
                    suffixEarliest[node] = shiftClass.earliestStart();
                }
            }
        }
    }

    /** Whether a visit may stand between two nodes; all later windows of the route stay kept. */
    boolean fits(int before, int visit, int after, int secondsIn, int secondsOut) {
        int arrival = earliestDeparture[before] + secondsIn;
        int start = Math.max(arrival, earliest[visit]);
        return arrival <= latest[visit] && start + service[visit] + secondsOut <= latestStart[after];
    }

    /** The least shift length with the visit between the two nodes; meaningful only when it fits. */
    int durationWith(int before, int visit, int after, int secondsIn, int secondsOut) {
        int lateArrival = latestDeparture[before] + secondsIn;
        int lateStart = Math.max(lateArrival, earliest[visit]);
        int seconds = prefixSeconds[before] + secondsIn + (lateStart - lateArrival) + service[visit];
        int lateLeave = Math.min(lateStart, latest[visit]) + service[visit] + secondsOut;
        return seconds + secondsOut + suffixSeconds[after] + Math.max(0, suffixEarliest[after] - lateLeave);
    }

    /** The least shift length when a route's head up to one node is followed by a tail from another node. */
    int joinedDuration(int head, int tail, int leg) {
        int waiting = Math.max(0, suffixEarliest[tail] - latestDeparture[head] - leg);
        return prefixSeconds[head] + leg + waiting + suffixSeconds[tail];
    }

    /** Whether all windows of a route and its end are kept when the shift starts as early as it may, O(route). */
    boolean isKept(int startNode) {
        for (int node = startNode; node >= 0; node = next[node]) {
            if (earliestDeparture[node] - service[node] > latest[node]) {
                return false;
            }
        }
        return true;
    }

    int duration(int endNode) {
        return durationMatters ? prefixSeconds[endNode] : 0;
    }

    /** Re-times the route from the node onwards until nothing changes. */
    void propagateForward(int node) {
        int before = previous[node];
        if (durationMatters) {
            propagateSummariesForward(node, before);
            return;
        }
        int departure = earliestDeparture[before];
        while (node >= 0) {
            departure = Math.max(departure + legSeconds[node], earliest[node]) + service[node];
            if (departure == earliestDeparture[node]) {
                return;
            }
            saveForward(node);
            earliestDeparture[node] = departure;
            node = next[node];
        }
    }

    /** Re-times the route from the node backwards until nothing changes. */
    void propagateBackward(int node) {
        int after = next[node];
        if (durationMatters) {
            propagateSummariesBackward(node, after);
            return;
        }
        int start = latestStart[after];
        int leg = legSeconds[after];
        while (node >= 0) {
            start = Math.min(start - leg - service[node], latest[node]);
            if (start == latestStart[node]) {
                return;
            }
            saveBackward(node);
            latestStart[node] = start;
            leg = legSeconds[node];
            node = previous[node];
        }
    }

    private void propagateSummariesForward(int first, int before) {
        for (int node = first; node >= 0; before = node, node = next[node]) {
            int leg = legSeconds[node];
            int departure = Math.max(earliestDeparture[before] + leg, earliest[node]) + service[node];
            int lateArrival = latestDeparture[before] + leg;
            int lateStart = Math.max(lateArrival, earliest[node]);
            int seconds = prefixSeconds[before] + leg + (lateStart - lateArrival) + service[node];
            int lateLeave = Math.min(lateStart, latest[node]) + service[node];
            if (departure == earliestDeparture[node]
                    && seconds == prefixSeconds[node]
                    && lateLeave == latestDeparture[node]) {
                return;
            }
            saveForward(node);
            earliestDeparture[node] = departure;
            prefixSeconds[node] = seconds;
            latestDeparture[node] = lateLeave;
        }
    }

    private void propagateSummariesBackward(int last, int after) {
        for (int node = last; node >= 0; after = node, node = previous[node]) {
            int onward = legSeconds[after] + service[node];
            int start = Math.min(latestStart[after] - onward, latest[node]);
            int early = suffixEarliest[after] - onward;
            int seconds = suffixSeconds[after] + onward + Math.max(0, early - latest[node]);
            int kept = Math.max(Math.min(early, latest[node]), earliest[node]);
            if (start == latestStart[node] && seconds == suffixSeconds[node] && kept == suffixEarliest[node]) {
                return;
            }
            saveBackward(node);
            latestStart[node] = start;
            suffixSeconds[node] = seconds;
            suffixEarliest[node] = kept;
        }
    }

    /** Times a visit that has just been linked, and its route as far as that changes it. */
    void enter(int visit) {
        saveForward(visit);
        saveBackward(visit);
        earliestDeparture[visit] = Integer.MIN_VALUE;
        latestStart[visit] = Integer.MIN_VALUE;
        propagateForward(visit);
        propagateBackward(visit);
    }

    private void saveForward(int node) {
        if (durationMatters) {
            write(prefixSeconds[node], latestDeparture[node]);
        }
        write(node << 1, earliestDeparture[node]);
    }

    private void saveBackward(int node) {
        if (durationMatters) {
            write(suffixSeconds[node], suffixEarliest[node]);
        }
        write((node << 1) | 1, latestStart[node]);
    }

    private void write(int key, int value) {
        if (journalSize == journal.length) {
            journal = Arrays.copyOf(journal, 2 * journalSize);
        }
        journal[journalSize] = key;
        journal[journalSize + 1] = value;
        journalSize += 2;
    }

    /** Whether both hold the same times at a node. */
    boolean sameAt(int node, RouteTimes other) {
        return earliestDeparture[node] == other.earliestDeparture[node]
                && latestStart[node] == other.latestStart[node]
                && (!durationMatters
                        || (prefixSeconds[node] == other.prefixSeconds[node]
                                && latestDeparture[node] == other.latestDeparture[node]
                                && suffixSeconds[node] == other.suffixSeconds[node]
                                && suffixEarliest[node] == other.suffixEarliest[node]));
    }

    void forgetJournal() {
        journalSize = 0;
    }

    void undo() {
        while (journalSize > 0) {
            journalSize -= 2;
            int key = journal[journalSize];
            int node = key >> 1;
            boolean forward = (key & 1) == 0;
            (forward ? earliestDeparture : latestStart)[node] = journal[journalSize + 1];
            if (durationMatters) {
                journalSize -= 2;
                (forward ? prefixSeconds : suffixSeconds)[node] = journal[journalSize];
                (forward ? latestDeparture : suffixEarliest)[node] = journal[journalSize + 1];
            }
        }
    }
}
