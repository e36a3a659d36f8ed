package io.putzplan.engine.search.coupled;

import java.util.Arrays;

/** How much later each node may start before any visit anywhere becomes later than it should, or a hard bound breaks. */
final class DelaySlack {
    /*
     * slack[node] is the least, over all chains of arcs (along a route, or to a partner) that lead away from the node, of the gaps on the
     * chain and the time left at its last node: shortest paths with gaps as lengths. One sweep over the routes from their ends settles
     * most of it; a worklist carries on what comes over couplings. Computed when asked for after a change, O(nodes) then.
     */
    private static final int UNKNOWN = Integer.MAX_VALUE / 2;

    private final WorkingRoster roster;
    private final StartTimes times;
    private final int[] partner;
    private final int[] lag;
    final int[] slack;
    private final int[] queue;
    private final boolean[] isQueued;
    private final int mask;
    private int head;
    private int tail;

    DelaySlack(WorkingRoster roster) {
        this.roster = roster;
        times = roster.times;
        int nodes = roster.next.length;
        partner = Arrays.copyOf(roster.problem.partner, nodes);
        Arrays.fill(partner, roster.visitCount, nodes, -1);
        lag = roster.problem.lag;
        slack = new int[nodes];
        queue = new int[Integer.highestOneBit(nodes) << 1];
        mask = queue.length - 1;
        isQueued = new boolean[nodes];
    }

    void compute() {
        Arrays.fill(slack, UNKNOWN);
        int[] start = times.start;
        int[] service = times.service;
        int[] due = times.due;
        int[] latest = times.latest;
        int[] previous = roster.previous;
        int[] leg = roster.leg;
        for (int shift = 0; shift < roster.size.length; shift++) {
            int node = roster.endNode(shift);
            int value = latest[node] - start[node];
            slack[node] = value;
            for (int before = previous[node]; before >= 0; node = before, before = previous[before]) {
                value += start[node] - start[before] - service[before] - leg[node];
                value = Math.min(value, Math.max(0, Math.min(due[before], latest[before]) - start[before]));
                value = Math.min(value, slack[before]);
                slack[before] = value;
                int other = partner[before];
                if (other >= 0) {
                    lower(other, start[before] - start[other] - lag[other] + value);
                }
            }
        }
        while (head != tail) {
            int node = queue[head++ & mask];
            isQueued[node] = false;
            int before = previous[node];
            if (before >= 0) {
                lower(before, start[node] - start[before] - service[before] - leg[node] + slack[node]);
            }
            int other = partner[node];
            if (other >= 0) {
                lower(other, start[node] - start[other] - lag[other] + slack[node]);
            }
        }
    }

    private void lower(int node, int value) {
        if (value < slack[node]) {
            if (slack[node] != UNKNOWN && !isQueued[node]) {
                isQueued[node] = true;
                queue[tail++ & mask] = node;
            }
            slack[node] = value;
        }
    }
}
