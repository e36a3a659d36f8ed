package io.putzplan.engine.search.routing;

import io.putzplan.engine.search.UnusedShifts;

/** The mutable routes of the search, their total price, and an exact undo of everything since the last commit. */
final class WorkingRoster {
    /*
     * Nodes: visit v is node v; shift s has a start node visitCount + 2s and an end node one above it. A route is a
     * doubly linked list from start to end node, -1 beyond both. legSeconds and legMetres of a node belong to the leg
     * that leads into it. route[v] is the shift of a visit, -1 while it is unassigned.
     *
     * Undo is the reversed log of links, O(1) a visit. Shift totals are saved when a shift is first touched.
     */
    final RoutingProblem problem;
    final RouteTimes times;
    final int visitCount;
    final int[] next;
    final int[] previous;
    final int[] route;
    final int[] place;
    final int[] legSeconds;
    final int[] legMetres;
    final long[] metres;
    /** Capacity left in each shift. */
    final int[] room;

    final long[] pricePerMetre;
    final int[] size;
    final long[] price;

    final AbsentVisits absent;
    final UnusedShifts unusedShifts;
    int usedShifts;
    long totalPrice;

    private final LinkLog log;
    final int[] touched;
    int touchedCount;
    final boolean[] isTouched;
    private final long[] savedMetres;
    private final int[] savedRoom;
    private final long[] savedPrice;

    WorkingRoster(RoutingProblem problem) {
        this.problem = problem;
        visitCount = problem.visitCount;
        int shifts = problem.shiftCount;
        int nodes = visitCount + 2 * shifts;
        next = new int[nodes];
        previous = new int[nodes];
        route = new int[nodes];
        place = new int[nodes];
        legSeconds = new int[nodes];
        legMetres = new int[nodes];
        log = new LinkLog(legSeconds, legMetres);
        metres = new long[shifts];
        room = new int[shifts];
        pricePerMetre = new long[shifts];
        size = new int[shifts];
        price = new long[shifts];
        absent = new AbsentVisits(visitCount);
        unusedShifts = new UnusedShifts(problem.classOfShift, problem.classes.length);
        touched = new int[shifts];
        isTouched = new boolean[shifts];
        savedMetres = new long[shifts];
        savedRoom = new int[shifts];
        savedPrice = new long[shifts];
        for (int node = 0; node < visitCount; node++) {
            place[node] = node;
            route[node] = -1;
            totalPrice += problem.visits[node].unassignedPrice();
        }
        for (int shift = 0; shift < shifts; shift++) {
            openLists(shift);
        }
        times = new RouteTimes(problem, next, previous, legSeconds);
        for (int shift = 0; shift < shifts; shift++) {
            times.propagateForward(endNode(shift));
            times.propagateBackward(startNode(shift));
        }
        times.forgetJournal();
    }

    private void openLists(int shift) {
        RoutingProblem.ShiftClass shiftClass = problem.classes[problem.classOfShift[shift]];
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
        int leg = shiftClass.startPlace() * problem.placeCount + shiftClass.endPlace();
        legSeconds[end] = problem.seconds[leg];
        legMetres[end] = problem.metres[leg];
        metres[shift] = legMetres[end];
        room[shift] = shiftClass.capacity();
        pricePerMetre[shift] = shiftClass.pricePerMetre();
    }

    int startNode(int shift) {
        return visitCount + 2 * shift;
    }

    int endNode(int shift) {
        return visitCount + 2 * shift + 1;
    }

    /** Takes all visits out of their routes. */
    void clear() {
        for (int shift = 0; shift < size.length; shift++) {
            int start = startNode(shift);
            while (next[start] < visitCount) {
                unlink(next[start]);
            }
            if (isTouched[shift]) {
                closeGap(start);
                reprice(shift);
            }
        }
    }

    /** Puts absent visits on empty routes: visits by shift, in order of service. */
    void fill(int[][] routes) {
        for (int shift = 0; shift < routes.length; shift++) {
            int before = startNode(shift);
            for (int visit : routes[shift]) {
                link(visit, before);
                before = visit;
            }
        }
    }

    /** Takes a visit out of its route; the caller retimes and reprices the route when all removals are done. */
    void unlink(int visit) {
        int shift = route[visit];
        touch(shift);
        int before = previous[visit];
        int after = next[visit];
        log.add(visit, shift, before, after);
        int from = place[before] * problem.placeCount + place[after];
        metres[shift] += problem.metres[from] - legMetres[visit] - legMetres[after];
        room[shift] += problem.visits[visit].load();
        legSeconds[after] = problem.seconds[from];
        legMetres[after] = problem.metres[from];
        cut(visit, shift, before, after);
    }

    /** Puts an absent visit behind a node, retimes and reprices the route. */
    void link(int visit, int before) {
        int shift = route[before];
        touch(shift);
        int after = next[before];
        log.add(visit, -1, before, after);
        int size = problem.placeCount;
        int in = place[before] * size + visit;
        int out = visit * size + place[after];
        metres[shift] += problem.metres[in] + problem.metres[out] - legMetres[after];
        room[shift] -= problem.visits[visit].load();
        legSeconds[visit] = problem.seconds[in];
        legMetres[visit] = problem.metres[in];
        legSeconds[after] = problem.seconds[out];
        legMetres[after] = problem.metres[out];
        join(visit, shift, before, after);
        times.enter(visit);
        reprice(shift);
    }

    /**
     * Retimes around a gap left by removed visits; gaps of a route go from left to right. Returns whether what follows is later than
     * it was, which is so only where the way without a visit is longer than the detour over it.
     */
    boolean closeGap(int before) {
        int after = next[before];
        int former = times.earliestDeparture[after];
        times.propagateForward(after);
        times.propagateBackward(before);
        return times.earliestDeparture[after] > former;
    }

    void reprice(int shift) {
        RoutingProblem.ShiftClass shiftClass = problem.classes[problem.classOfShift[shift]];
        long fresh = size[shift] == 0
                ? 0
                : shiftClass.fixedPrice()
                        + shiftClass.pricePerMetre() * metres[shift]
                        + shiftClass.pricePerSecond() * times.duration(endNode(shift));
        totalPrice += fresh - price[shift];
        price[shift] = fresh;
    }

    /** Whether a route keeps all windows, the end of its shift and its longest duration, O(route). */
    boolean isLawful(int shift) {
        return size[shift] == 0 || (isShortEnough(shift) && times.isKept(startNode(shift)));
    }

    /** Whether a route keeps its longest duration. */
    boolean isShortEnough(int shift) {
        return size[shift] == 0
                || times.duration(endNode(shift)) <= problem.classes[problem.classOfShift[shift]].maxDuration();
    }

    private void join(int visit, int shift, int before, int after) {
        previous[visit] = before;
        next[visit] = after;
        next[before] = visit;
        previous[after] = visit;
        route[visit] = shift;
        if (size[shift]++ == 0) {
            usedShifts++;
            unusedShifts.remove(shift);
        }
        absent.remove(visit);
        totalPrice -= problem.visits[visit].unassignedPrice();
    }

    private void cut(int visit, int shift, int before, int after) {
        next[before] = after;
        previous[after] = before;
        route[visit] = -1;
        if (--size[shift] == 0) {
            usedShifts--;
            unusedShifts.add(shift);
        }
        absent.add(visit);
        totalPrice += problem.visits[visit].unassignedPrice();
    }

    void touch(int shift) {
        if (!isTouched[shift]) {
            isTouched[shift] = true;
            touched[touchedCount++] = shift;
            savedMetres[shift] = metres[shift];
            savedRoom[shift] = room[shift];
            savedPrice[shift] = price[shift];
        }
    }

    void commit() {
        while (touchedCount > 0) {
            isTouched[touched[--touchedCount]] = false;
        }
        log.clear();
        times.forgetJournal();
    }

    void undo() {
        while (!log.isEmpty()) {
            undoLink(log.pop());
        }
        times.undo();
        while (touchedCount > 0) {
            int shift = touched[--touchedCount];
            isTouched[shift] = false;
            metres[shift] = savedMetres[shift];
            room[shift] = savedRoom[shift];
            totalPrice += savedPrice[shift] - price[shift];
            price[shift] = savedPrice[shift];
        }
    }

    private void undoLink(int entry) {
        int visit = log.visit(entry);
        int before = log.before(entry);
        int formerShift = log.formerShift(entry);
        int after = next[formerShift < 0 ? visit : before];
        if (formerShift < 0) {
            cut(visit, route[visit], before, after);
        } else {
            join(visit, formerShift, before, after);
        }
        log.restoreLegs(entry, after);
    }
}
