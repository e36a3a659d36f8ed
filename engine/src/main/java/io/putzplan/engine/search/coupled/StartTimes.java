package io.putzplan.engine.search.coupled;

import java.util.Arrays;

/** The earliest start of every visit in the roster as it is linked, with an undo journal. */
final class StartTimes {
    /*
     * Starts are the least solution of
     *
     *   start[next] >= start[node] + service[node] + leg[next]        along routes
     *   start[partner] >= start[visit] + lag[visit]                   both ways in a coupling
     *   start >= earliest
     *
     * which makes every visit as little late as the sequences allow. A node that starts later is passed on by a worklist, as far as
     * starts change. A node that may start earlier is reset together with all that hang on it by tight arcs, and that part is solved
     * again from below. Visits that wait for each other in a circle never come to rest; the worklist gives up after a number of steps
     * that no sound roster needs. Cost is in proportion to the nodes that change.
     */
    private final int[] next;
    private final int[] previous;
    private final int[] route;
    private final int[] leg;
    private final int[] partner;
    private final int[] lag;

    final int[] start;
    final int[] earliest;
    final int[] due;
    final int[] latest;
    final int[] service;
    final Lateness lateness;

    private final int[] queue;
    private final boolean[] isQueued;
    private final int mask;
    private int head;
    private int tail;
    private final int stepLimit;

    private final int[] affected;
    private final boolean[] isAffected;

    private int[] journal = new int[1 << 12];
    private int journalSize;

    StartTimes(WorkingRoster roster, int[] leg) {
        this.leg = leg;
        next = roster.next;
        previous = roster.previous;
        route = roster.route;
        CoupledProblem problem = roster.problem;
        int nodes = next.length;
        partner = Arrays.copyOf(problem.partner, nodes);
        Arrays.fill(partner, problem.visitCount, nodes, -1);
        lag = problem.lag;
        start = new int[nodes];
        earliest = new int[nodes];
        due = new int[nodes];
        latest = new int[nodes];
        service = new int[nodes];
        lateness = new Lateness(nodes);
        queue = new int[Integer.highestOneBit(nodes) << 1];
        mask = queue.length - 1;
        isQueued = new boolean[nodes];
        stepLimit = 8 * nodes;
        affected = new int[nodes];
        isAffected = new boolean[nodes];
        for (int visit = 0; visit < problem.visitCount; visit++) {
            earliest[visit] = problem.visits[visit].earliest();
            due[visit] = problem.visits[visit].due();
            latest[visit] = problem.visits[visit].latest();
            service[visit] = problem.visits[visit].service();
        }
        for (int node = problem.visitCount; node < nodes; node++) {
            CoupledProblem.ShiftClass shiftClass = problem.classes[problem.classOfShift[route[node]]];
            earliest[node] = shiftClass.earliestStart();
            due[node] = CoupledProblem.UNLIMITED;
            latest[node] = shiftClass.latestEnd();
        }
        System.arraycopy(earliest, 0, start, 0, nodes);
        for (int shift = 0; shift < problem.shiftCount; shift++) {
            int end = roster.endNode(shift);
            start[end] = earliest[end] + leg[end];
        }
    }

    private void set(int node, int moment) {
        if (journalSize + 2 > journal.length) {
            journal = Arrays.copyOf(journal, 2 * journal.length);
        }
        journal[journalSize++] = node;
        journal[journalSize++] = start[node];
        assign(node, moment);
    }

    private void assign(int node, int moment) {
        int bound = due[node];
        if (moment > bound || start[node] > bound) {
            lateness.set(node, Math.max(0, moment - bound));
        }
        start[node] = moment;
    }

    /** Makes a visit that left its route count for nothing. */
    void forget(int visit) {
        set(visit, earliest[visit]);
    }

    /**
     * Passes on that visits were put into routes: starts of these visits and all later starts that follow from them. The order of visits
     * does not matter.
     *
     * @return false if a hard bound is broken or visits wait for each other in a circle; then starts are undefined until undone
     */
    boolean enter(int[] visits, int count) {
        for (int i = 0; i < count; i++) {
            push(visits[i]);
            raise(visits[i], arrival(visits[i]));
        }
        return settle();
    }

    /** Solves again where legs into these nodes changed or their partners left; absent ones are passed over. */
    boolean retime(int[] seeds, int count) {
        int size = 0;
        for (int i = 0; i < count; i++) {
            size = affect(seeds[i], size);
        }
        for (int i = 0; i < size; i++) {
            int node = affected[i];
            int after = next[node];
            if (after >= 0 && start[after] == start[node] + service[node] + leg[after]) {
                size = affect(after, size);
            }
            int other = partner[node];
            if (other >= 0 && start[other] == start[node] + lag[node]) {
                size = affect(other, size);
            }
        }
        for (int i = 0; i < size; i++) {
            set(affected[i], earliest[affected[i]]);
            isAffected[affected[i]] = false;
        }
        boolean lawful = true;
        for (int i = 0; i < size; i++) {
            lawful &= raise(affected[i], bound(affected[i]));
        }
        for (int i = 0; i < count; i++) {
            if (route[seeds[i]] >= 0) {
                lawful &= raise(seeds[i], bound(seeds[i]));
            }
        }
        return settle() && lawful;
    }

    private int affect(int node, int size) {
        if (route[node] < 0 || isAffected[node] || start[node] == earliest[node]) {
            return size;
        }
        isAffected[node] = true;
        affected[size] = node;
        return size + 1;
    }

    private int arrival(int node) {
        int before = previous[node];
        return before < 0 ? earliest[node] : start[before] + service[before] + leg[node];
    }

    private int bound(int node) {
        int other = partner[node];
        int arrival = arrival(node);
        return other >= 0 && route[other] >= 0 ? Math.max(arrival, start[other] + lag[other]) : arrival;
    }

    /** Returns whether the moment is within the hard bound. */
    private boolean raise(int node, int moment) {
        if (moment > start[node]) {
            set(node, moment);
            push(node);
            return moment <= latest[node];
        }
        return true;
    }

    private void push(int node) {
        if (!isQueued[node]) {
            isQueued[node] = true;
            queue[tail++ & mask] = node;
        }
    }

    private boolean settle() {
        boolean lawful = true;
        int steps = 0;
        while (lawful && head != tail) {
            int node = queue[head++ & mask];
            isQueued[node] = false;
            int after = next[node];
            if (after >= 0) {
                lawful = raise(after, start[node] + service[node] + leg[after]);
            }
            int other = partner[node];
            if (other >= 0 && route[other] >= 0) {
                lawful &= raise(other, start[node] + lag[node]);
            }
            lawful &= start[node] <= latest[node] && ++steps < stepLimit;
        }
        while (head != tail) {
            isQueued[queue[head++ & mask]] = false;
        }
        return lawful;
    }

    void forgetJournal() {
        journalSize = 0;
    }

    void undo() {
        while (journalSize > 0) {
            int moment = journal[--journalSize];
            assign(journal[--journalSize], moment);
        }
    }
}
