package io.putzplan.engine.search.routing;

import io.putzplan.engine.search.SearchRandom;

/** Inserts absent visits one by one at their cheapest position, sometimes blind to a position. */
final class GreedyRecreate {
    /*
     * Positions tried for visit v: behind each of its nearest possible predecessors and before each of its nearest
     * possible successors, and one empty shift of each class; the longer reserve lists only when no used shift takes
     * it. Cost per visit is O(list length + shift classes), whatever the problem's size. All lookups of one visit stay
     * in its own matrix rows. Blinks (Christiaens, Vanden Berghe 2020) are drawn as gaps between them, so a position
     * that is seen costs no random number.
     */
    private static final long FORBIDDEN = Long.MAX_VALUE / 4;
    private static final double MEAN_BLINK_GAP = 100;
    private static final int RETRIED_AT_MOST = 20;

    private final WorkingRoster roster;
    private final RoutingProblem problem;
    private final RouteTimes times;
    private final Neighbours neighbours;
    private final VisitOrder order;
    private final SearchRandom random;
    private final int[] queue;

    private final int[] seconds;
    private final int[] secondsInto;
    private final int[] metres;
    private final int[] metresInto;

    private final int[] seenBehind;
    private int lastStamp;
    private int visit;
    private int visitRow;
    private int visitLoad;
    private int untilBlink;
    private long bestPrice;
    private int bestBefore;

    GreedyRecreate(WorkingRoster roster, Neighbours neighbours, VisitOrder order, SearchRandom random) {
        this.roster = roster;
        this.problem = roster.problem;
        this.times = roster.times;
        seconds = problem.seconds;
        secondsInto = problem.secondsInto;
        metres = problem.metres;
        metresInto = problem.metresInto;
        this.neighbours = neighbours;
        this.order = order;
        this.random = random;
        seenBehind = new int[roster.next.length];
        queue = new int[problem.visitCount];
    }

    /**
     * Tries all visits that the ruin made absent, and some of those that were absent before it. Gives up, false, as soon
     * as the price exceeds the limit even if all visits still to come were free.
     */
    boolean recreate(int absentBefore, double limit) {
        int count = 0;
        for (int i = absentBefore; i < roster.absent.count; i++) {
            queue[count++] = roster.absent.visits[i];
        }
        int retried = Math.min(absentBefore, Math.max(RETRIED_AT_MOST, count == 0 ? absentBefore : 0));
        int at = absentBefore == retried ? 0 : random.below(absentBefore);
        for (int i = 0; i < retried; i++) {
            queue[count++] = roster.absent.visits[at];
            at = at + 1 == absentBefore ? 0 : at + 1;
        }
        order.sort(queue, count);
        long stillAbsent = 0;
        for (int i = 0; i < count; i++) {
            stillAbsent += problem.visits[queue[i]].unassignedPrice();
        }
        for (int i = 0; i < count; i++) {
            stillAbsent -= problem.visits[queue[i]].unassignedPrice();
            insert(queue[i]);
            if (roster.totalPrice - stillAbsent > limit) {
                return false;
            }
        }
        return true;
    }

    private void insert(int absentVisit) {
        visit = absentVisit;
        visitRow = visit * problem.placeCount;
        visitLoad = problem.visits[visit].load();
        bestPrice = FORBIDDEN;
        bestBefore = -1;
        tryNeighbours(0, neighbours.insertionLength);
        if (bestBefore < 0) {
            tryNeighbours(neighbours.insertionLength, neighbours.reserveLength);
        }
        tryEmptyShifts();
        if (bestBefore >= 0 && bestPrice <= problem.visits[visit].unassignedPrice()) {
            roster.link(visit, bestBefore);
        }
    }

    private void tryNeighbours(int from, int to) {
        int[] route = roster.route;
        int[] next = roster.next;
        int[] previous = roster.previous;
        long[] predecessors = neighbours.predecessors;
        long[] successors = neighbours.successors;
        int row = visit * neighbours.reserveLength;
        int stamp = ++lastStamp;
        for (int i = row + from; i < row + to; i++) {
            long entry = predecessors[i];
            if (entry < 0) {
                break;
            }
            int before = (int) entry;
            int shift = route[before];
            if (shift >= 0) {
                int after = next[before];
                seenBehind[before] = stamp;
                if (mayImprove((int) (entry >>> 32), shift, after)) {
                    tryPosition(shift, before, after, 0);
                }
            }
        }
        for (int i = row + from; i < row + to; i++) {
            long entry = successors[i];
            if (entry < 0) {
                break;
            }
            int after = (int) entry;
            int shift = route[after];
            if (shift >= 0) {
                int before = previous[after];
                if (seenBehind[before] != stamp && mayImprove((int) (entry >>> 32), shift, after)) {
                    tryPosition(shift, before, after, 0);
                }
            }
        }
    }

    /** By the triangle inequality a detour is at least twice what one new leg exceeds the old one by. */
    private boolean mayImprove(int newLegMetres, int shift, int after) {
        return 2 * roster.pricePerMetre[shift] * (newLegMetres - roster.legMetres[after]) < bestPrice;
    }

    private void tryEmptyShifts() {
        for (int shiftClass = 0; shiftClass < problem.classes.length; shiftClass++) {
            int shift = roster.unusedShifts.ofClass(shiftClass);
            if (shift >= 0) {
                int end = roster.endNode(shift);
                RoutingProblem.ShiftClass prices = problem.classes[shiftClass];
                long emptyLeg = prices.pricePerMetre() * roster.legMetres[end];
                tryPosition(shift, roster.startNode(shift), end, prices.fixedPrice() + emptyLeg);
            }
        }
    }

    private void tryPosition(int shift, int before, int after, long opening) {
        int placeBefore = roster.place[before];
        int placeAfter = roster.place[after];
        long price = opening
                + roster.pricePerMetre[shift]
                        * (metresInto[visitRow + placeBefore]
                                + metres[visitRow + placeAfter]
                                - roster.legMetres[after]);
        if (price >= bestPrice || visitLoad > roster.room[shift]) {
            return;
        }
        int secondsIn = secondsInto[visitRow + placeBefore];
        int secondsOut = seconds[visitRow + placeAfter];
        if (!times.fits(before, visit, after, secondsIn, secondsOut)
                || !problem.isEligible(problem.classOfShift[shift], visit)) {
            return;
        }
        if (problem.durationMatters) {
            price += pricedDuration(shift, times.durationWith(before, visit, after, secondsIn, secondsOut));
            if (price >= bestPrice) {
                return;
            }
        }
        if (untilBlink-- == 0) {
            untilBlink = (int) (random.exponential() * MEAN_BLINK_GAP);
            return;
        }
        bestPrice = price;
        bestBefore = before;
    }

    private long pricedDuration(int shift, int duration) {
        RoutingProblem.ShiftClass shiftClass = problem.classes[problem.classOfShift[shift]];
        if (duration > shiftClass.maxDuration()) {
            return FORBIDDEN;
        }
        int former = roster.size[shift] == 0 ? 0 : times.duration(roster.endNode(shift));
        return shiftClass.pricePerSecond() * (duration - former);
    }
}
