package io.putzplan.engine.search.coupled;

import io.putzplan.engine.search.UnusedShifts;
import java.util.Arrays;

/** The mutable routes of the search, their total price, and an exact undo of everything since the last commit. */
final class WorkingRoster {
    /*
     * Nodes: visit v is node v; shift s has a start node visitCount + 2s and an end node one above it. A route is a
     * doubly linked list from start to end node, -1 beyond both. leg and legPrice of a node belong to the leg that
     * leads into it. route[v] is the shift of a visit, -1 while it is unassigned.
     *
     * A unit is what is assigned as a whole: a visit, or two coupled ones. It goes by the lower number, its lead.
     *
     * Undo is the reversed log of links, O(1) a visit, and the journal of starts.
     */
    private static final int LOG_FIELDS = 4;

    final CoupledProblem problem;
    final StartTimes times;
    final int visitCount;
    final int[] next;
    final int[] previous;
    final int[] route;
    final int[] place;
    final int[] leg;
    final long[] legPrice;
    /** Capacity left in each shift. */
    final int[] room;

    final int[] size;
    final AbsentUnits absent;
    final UnusedShifts unusedShifts;
    int usedShifts;

    /** Price of legs, used shifts and unassigned visits. */
    private long linkPrice;

    private int[] log = new int[1 << 10];
    private int logSize;
    private long savedLinkPrice;

    final int[] touched;
    int touchedCount;
    final boolean[] isTouched;

    /** Nodes whose start may have been allowed earlier since the starts were last settled. */
    private int[] loosened = new int[1 << 8];

    private int loosenedCount;
    private final int[] entering = new int[2];

    WorkingRoster(CoupledProblem problem) {
        this.problem = problem;
        visitCount = problem.visitCount;
        int shifts = problem.shiftCount;
        int nodes = visitCount + 2 * shifts;
        next = new int[nodes];
        previous = new int[nodes];
        route = new int[nodes];
        place = new int[nodes];
        leg = new int[nodes];
        legPrice = new long[nodes];
        room = new int[shifts];
        size = new int[shifts];
        absent = new AbsentUnits(problem);
        unusedShifts = new UnusedShifts(problem.classOfShift, problem.classes.length);
        touched = new int[shifts];
        isTouched = new boolean[shifts];
        for (int visit = 0; visit < visitCount; visit++) {
            place[visit] = visit;
            route[visit] = -1;
            linkPrice += problem.visits[visit].unassignedPrice();
        }
        savedLinkPrice = linkPrice;
        for (int shift = 0; shift < shifts; shift++) {
            openLists(shift);
        }
        times = new StartTimes(this, leg);
    }

    private void openLists(int shift) {
        CoupledProblem.ShiftClass shiftClass = problem.classes[problem.classOfShift[shift]];
        int start = startNode(shift);
        int end = endNode(shift);
        next[start] = end;
        previous[end] = start;
        previous[start] = -1;
        next[end] = -1;
        route[start] = shift;
        route[end] = shift;
        place[start] = shiftClass.startPlace();
        place[end] = shiftClass.endPlace();
        writeLeg(end);
        room[shift] = shiftClass.capacity();
    }

    int startNode(int shift) {
        return visitCount + 2 * shift;
    }

    int endNode(int shift) {
        return visitCount + 2 * shift + 1;
    }

    long totalPrice() {
        return linkPrice
                + problem.lateness.late() * times.lateness.sum()
                + problem.lateness.largestLate() * times.lateness.largest();
    }

    /** Takes a visit, and the one it is coupled with, out of their routes; {@link #settle} is due afterwards. */
    void unlinkUnit(int visit) {
        int partner = problem.partner[visit];
        unlink(visit);
        if (partner >= 0) {
            unlink(partner);
        }
        absent.add(visit);
    }

    private void unlink(int visit) {
        int shift = route[visit];
        touch(shift);
        int before = previous[visit];
        int after = next[visit];
        log(visit, shift, before, after);
        cut(visit, shift, before, after);
        times.forget(visit);
        loosen(after);
    }

    /** Computes starts again after removals; false if a hard bound is broken, which only legs that are longer than a detour can do. */
    boolean settle() {
        boolean lawful = times.retime(loosened, loosenedCount);
        loosenedCount = 0;
        return lawful;
    }

    /** Puts an absent visit that is not coupled behind a node; false if that breaks a hard bound. */
    boolean link(int visit, int before) {
        link(visit, before, 0);
        absent.remove(visit);
        return times.enter(entering, 1) && (loosenedCount == 0 || settle());
    }

    /** Puts two coupled visits behind two nodes of different routes; false if that breaks a hard bound. */
    boolean linkPair(int visit, int before, int other, int otherBefore) {
        link(visit, before, 0);
        link(other, otherBefore, 1);
        absent.remove(visit);
        return times.enter(entering, 2) && (loosenedCount == 0 || settle());
    }

    private void link(int visit, int before, int index) {
        int shift = route[before];
        touch(shift);
        int after = next[before];
        log(visit, -1, before, after);
        int arrival = times.start[before] + times.service[before] + leg[after];
        join(visit, shift, before, after);
        entering[index] = visit;
        int start = Math.max(times.earliest[visit], times.start[before] + times.service[before] + leg[visit]);
        if (start + times.service[visit] + leg[after] < arrival) {
            loosen(after);
        }
    }

    /** Makes these the routes, all at once; false if that breaks a hard bound. */
    boolean replace(int[][] routes) {
        for (int visit = 0; visit < visitCount; visit++) {
            if (route[visit] >= 0) {
                unlinkUnit(visit);
            }
        }
        for (int shift = 0; shift < routes.length; shift++) {
            int end = endNode(shift);
            for (int visit : routes[shift]) {
                touch(shift);
                int before = previous[end];
                log(visit, -1, before, end);
                join(visit, shift, before, end);
                if (problem.partner[visit] < visit) {
                    absent.remove(visit);
                }
                loosen(visit);
            }
            loosen(end);
        }
        return settle();
    }

    private void loosen(int node) {
        if (loosenedCount == loosened.length) {
            loosened = Arrays.copyOf(loosened, 2 * loosenedCount);
        }
        loosened[loosenedCount++] = node;
    }

    private void join(int visit, int shift, int before, int after) {
        if (size[shift]++ == 0) {
            usedShifts++;
            unusedShifts.remove(shift);
            linkPrice += problem.classes[problem.classOfShift[shift]].fixedPrice();
        } else {
            linkPrice -= legPrice[after];
        }
        previous[visit] = before;
        next[visit] = after;
        next[before] = visit;
        previous[after] = visit;
        route[visit] = shift;
        writeLeg(visit);
        writeLeg(after);
        CoupledProblem.Visit terms = problem.visits[visit];
        room[shift] -= terms.load();
        linkPrice += legPrice[visit] + legPrice[after] - terms.unassignedPrice();
    }

    private void cut(int visit, int shift, int before, int after) {
        linkPrice -= legPrice[visit] + legPrice[after];
        next[before] = after;
        previous[after] = before;
        route[visit] = -1;
        writeLeg(after);
        if (--size[shift] == 0) {
            usedShifts--;
            unusedShifts.add(shift);
            linkPrice -= problem.classes[problem.classOfShift[shift]].fixedPrice();
        } else {
            linkPrice += legPrice[after];
        }
        CoupledProblem.Visit terms = problem.visits[visit];
        room[shift] += terms.load();
        linkPrice += terms.unassignedPrice();
    }

    private void writeLeg(int node) {
        int pair = place[previous[node]] * problem.placeCount + place[node];
        leg[node] = problem.duration[pair];
        legPrice[node] = problem.legPricesOn(route[node])[pair];
    }

    void touch(int shift) {
        if (!isTouched[shift]) {
            isTouched[shift] = true;
            touched[touchedCount++] = shift;
        }
    }

    private void log(int visit, int formerShift, int before, int after) {
        if (logSize + LOG_FIELDS > log.length) {
            log = Arrays.copyOf(log, 2 * log.length);
        }
        log[logSize++] = visit;
        log[logSize++] = formerShift;
        log[logSize++] = before;
        log[logSize++] = after;
    }

    void commit() {
        untouch();
        logSize = 0;
        savedLinkPrice = linkPrice;
        times.forgetJournal();
    }

    void undo() {
        while (logSize > 0) {
            logSize -= LOG_FIELDS;
            int visit = log[logSize];
            int formerShift = log[logSize + 1];
            int before = log[logSize + 2];
            int after = log[logSize + 3];
            if (formerShift < 0) {
                cut(visit, route[visit], before, after);
                if (problem.partner[visit] < visit) {
                    absent.add(visit);
                }
            } else {
                join(visit, formerShift, before, after);
                if (problem.partner[visit] < visit) {
                    absent.remove(visit);
                }
            }
        }
        times.undo();
        untouch();
        loosenedCount = 0;
        linkPrice = savedLinkPrice;
    }

    private void untouch() {
        while (touchedCount > 0) {
            isTouched[touched[--touchedCount]] = false;
        }
    }
}
