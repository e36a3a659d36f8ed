package io.putzplan.engine.search.routing;

import io.putzplan.engine.search.SearchRandom;

/** Exchanges the tails of two routes (2-opt*), the move that single strings cannot make on long routes. */
final class TailSwap {
    /*
     * A trial draws a visit u and one of its likely successors w on another route, and prices u -> w together with
     * previous(w) -> next(u) in O(1) from the prefix and suffix summaries. Only a trial that would be accepted walks
     * the two tails to check loads and eligibility, and then relabels them, O(route lengths). With u last and w first
     * this joins two routes and empties one. Shifts may swap tails when they end alike: same end place and time and
     * same prices.
     */
    private final WorkingRoster roster;
    private final RoutingProblem problem;
    private final RouteTimes times;
    private final Neighbours neighbours;
    private final SearchRandom random;
    private final int[] endingOfClass;

    private int head;
    private int formerTail;
    private int otherHead;
    private int tail;
    private int shift;
    private int other;
    /** Whether the other shift serves nobody afterwards. */
    private boolean empties;

    private int tailLoad;

    TailSwap(WorkingRoster roster, Neighbours neighbours, SearchRandom random) {
        this.roster = roster;
        this.neighbours = neighbours;
        this.random = random;
        problem = roster.problem;
        times = roster.times;
        endingOfClass = new int[problem.classes.length];
        for (int c = 0; c < endingOfClass.length; c++) {
            while (!endAlike(problem.classes[endingOfClass[c]], problem.classes[c])) {
                endingOfClass[c]++;
            }
        }
    }

    private static boolean endAlike(RoutingProblem.ShiftClass one, RoutingProblem.ShiftClass other) {
        return one.endPlace() == other.endPlace()
                && one.latestEnd() == other.latestEnd()
                && one.earliestStart() == other.earliestStart()
                && one.pricePerMetre() == other.pricePerMetre()
                && one.pricePerSecond() == other.pricePerSecond();
    }

    /** Tries one random exchange; true when it was made, its price rise not above the limit. */
    boolean trySwap(double allowedRise) {
        if (!draw() || !isAllowed(allowedRise) || !tailsMayMove()) {
            return false;
        }
        exchange();
        return true;
    }

    private boolean draw() {
        head = random.below(roster.visitCount);
        long drawn = neighbours.successors[head * neighbours.reserveLength + random.below(neighbours.insertionLength)];
        if (drawn < 0) {
            return false;
        }
        tail = (int) drawn;
        shift = roster.route[head];
        other = roster.route[tail];
        if (shift == other || shift < 0 || other < 0) {
            return false;
        }
        formerTail = roster.next[head];
        otherHead = roster.previous[tail];
        empties = formerTail >= roster.visitCount && otherHead >= roster.visitCount;
        return true;
    }

    private boolean isAllowed(double allowedRise) {
        int joint = head * problem.placeCount + tail;
        int crossing = roster.place[otherHead] * problem.placeCount + roster.place[formerTail];
        int shiftClass = problem.classOfShift[shift];
        int otherClass = problem.classOfShift[other];
        RoutingProblem.ShiftClass prices = problem.classes[shiftClass];
        long metres = (long) problem.metres[joint]
                + (empties ? 0 : problem.metres[crossing])
                - roster.legMetres[formerTail]
                - roster.legMetres[tail];
        double rise = prices.pricePerMetre() * metres;
        if (empties) {
            rise -= problem.classes[otherClass].fixedPrice();
        }
        if ((rise > allowedRise && !problem.durationMatters)
                || endingOfClass[shiftClass] != endingOfClass[otherClass]
                || times.earliestDeparture[head] + problem.seconds[joint] > times.latestStart[tail]
                || times.earliestDeparture[otherHead] + problem.seconds[crossing] > times.latestStart[formerTail]) {
            return false;
        }
        if (!problem.durationMatters) {
            return true;
        }
        int joined = times.joinedDuration(head, tail, problem.seconds[joint]);
        int crossed = empties ? 0 : times.joinedDuration(otherHead, formerTail, problem.seconds[crossing]);
        int former = times.duration(roster.endNode(shift)) + times.duration(roster.endNode(other));
        rise += prices.pricePerSecond() * (double) (joined + crossed - former);
        return rise <= allowedRise
                && joined <= prices.maxDuration()
                && crossed <= problem.classes[otherClass].maxDuration();
    }

    private boolean tailsMayMove() {
        if (!measureTail(formerTail, problem.classOfShift[other])) {
            return false;
        }
        int leavingLoad = tailLoad;
        if (!measureTail(tail, problem.classOfShift[shift])) {
            return false;
        }
        int moreLoad = tailLoad - leavingLoad;
        return roster.room[shift] >= moreLoad && roster.room[other] >= -moreLoad;
    }

    /** Sums the load of a tail up to its shift end; false when a visit of it may not go to the shift class. */
    private boolean measureTail(int first, int shiftClass) {
        tailLoad = 0;
        for (int node = first; node < roster.visitCount; node = roster.next[node]) {
            tailLoad += problem.visits[node].load();
            if (!problem.isEligible(shiftClass, node)) {
                return false;
            }
        }
        return true;
    }

    private void exchange() {
        int last = roster.previous[roster.endNode(other)];
        int otherLast = formerTail < roster.visitCount ? roster.previous[roster.endNode(shift)] : otherHead;
        roster.touch(shift);
        roster.touch(other);
        chain(head, tail);
        chain(last, roster.endNode(shift));
        if (formerTail < roster.visitCount) {
            chain(otherHead, formerTail);
        }
        chain(otherLast, roster.endNode(other));
        recount(shift);
        recount(other);
        retime(shift, head, last);
        retime(other, otherHead, otherLast);
    }

    private void chain(int before, int after) {
        roster.next[before] = after;
        roster.previous[after] = before;
    }

    /** Re-derives labels, legs and totals of a route from its links, O(route). */
    private void recount(int changed) {
        int former = roster.size[changed];
        roster.metres[changed] = 0;
        roster.room[changed] = problem.classes[problem.classOfShift[changed]].capacity();
        roster.size[changed] = -1;
        int before = roster.startNode(changed);
        for (int node = roster.next[before]; node >= 0; before = node, node = roster.next[node]) {
            int leg = roster.place[before] * problem.placeCount + roster.place[node];
            roster.legSeconds[node] = problem.seconds[leg];
            roster.legMetres[node] = problem.metres[leg];
            roster.metres[changed] += roster.legMetres[node];
            roster.room[changed] -= node < roster.visitCount ? problem.visits[node].load() : 0;
            roster.route[node] = changed;
            roster.size[changed]++;
        }
        if (former > 0 && roster.size[changed] == 0) {
            roster.usedShifts--;
            roster.unusedShifts.add(changed);
        }
    }

    private void retime(int changed, int lastKept, int last) {
        times.propagateForward(roster.next[lastKept]);
        times.propagateForward(roster.endNode(changed));
        times.propagateBackward(last);
        times.propagateBackward(lastKept);
        roster.reprice(changed);
    }
}
