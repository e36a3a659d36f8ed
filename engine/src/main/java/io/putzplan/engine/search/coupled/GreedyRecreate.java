package io.putzplan.engine.search.coupled;

import io.putzplan.engine.search.SearchRandom;

/** Inserts absent units one by one at their cheapest positions, sometimes blind to a position. */
final class GreedyRecreate {
    /*
     * All positions of all shifts that may serve a visit are looked at, and priced as far as they might be the cheapest: first the
     * detour, then what the visit itself would be late, then the delay it passes on. For a coupled pair the best positions of either
     * half, priced on their own, are combined in the order of their sums until no sum can beat the cheapest pair.
     */
    private static final double MEAN_BLINK_GAP = 100;
    private static final int RETRIED_AT_MOST = 20;
    private static final int POSITIONS_OF_HALF = 24;
    private static final int POSITIONS_OF_SINGLE = 8;

    private final WorkingRoster roster;
    private final CoupledProblem problem;
    private final StartTimes times;
    private final DelayPricer delays;
    private final UnitOrder order;
    private final SearchRandom random;
    private final int[] queue;
    private final BestPositions ones;
    private final BestPositions others;

    private int untilBlink;
    private long bestPrice;
    private int bestBefore;
    private int bestOtherBefore;

    GreedyRecreate(WorkingRoster roster, UnitOrder order, SearchRandom random) {
        this.roster = roster;
        this.problem = roster.problem;
        this.times = roster.times;
        this.order = order;
        this.random = random;
        delays = new DelayPricer(roster);
        queue = new int[problem.visitCount];
        ones = new BestPositions(POSITIONS_OF_HALF);
        others = new BestPositions(POSITIONS_OF_HALF);
    }

    /**
     * Tries all units that the ruin made absent, and some of those that were absent before it. Gives up, false, as soon
     * as the price exceeds the limit even if all units still to come were free.
     */
    boolean recreate(int absentBefore, double limit) {
        int count = 0;
        for (int i = absentBefore; i < roster.absent.count; i++) {
            queue[count++] = roster.absent.leads[i];
        }
        int retried = Math.min(absentBefore, Math.max(RETRIED_AT_MOST, count == 0 ? absentBefore : 0));
        int at = absentBefore == retried ? 0 : random.below(absentBefore);
        for (int i = 0; i < retried; i++) {
            queue[count++] = roster.absent.leads[at];
            at = at + 1 == absentBefore ? 0 : at + 1;
        }
        order.sort(queue, count);
        long stillAbsent = 0;
        for (int i = 0; i < count; i++) {
            stillAbsent += unassignedPrice(queue[i]);
        }
        for (int i = 0; i < count; i++) {
            stillAbsent -= unassignedPrice(queue[i]);
            if (!insert(queue[i]) || roster.totalPrice() - stillAbsent > limit) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tries all absent units one by one; one whose insertion fails, because visits would wait for each other in a circle, stays absent.
     *
     * @param inserted is run after each insertion, and must commit it
     */
    void insertAll(Runnable inserted) {
        int count = roster.absent.count;
        System.arraycopy(roster.absent.leads, 0, queue, 0, count);
        order.sort(queue, count);
        for (int i = 0; i < count; i++) {
            if (insert(queue[i])) {
                inserted.run();
            } else {
                roster.undo();
            }
        }
    }

    private long unassignedPrice(int lead) {
        int partner = problem.partner[lead];
        return problem.visits[lead].unassignedPrice() + (partner < 0 ? 0 : problem.visits[partner].unassignedPrice());
    }

    private boolean insert(int lead) {
        int partner = problem.partner[lead];
        bestPrice = unassignedPrice(lead) + 1;
        bestBefore = -1;
        delays.begin();
        if (partner < 0) {
            findPosition(lead);
            return bestBefore < 0 || roster.link(lead, bestBefore);
        }
        findPair(lead, partner);
        return bestBefore < 0 || roster.linkPair(lead, bestBefore, partner, bestOtherBefore);
    }

    private void findPosition(int visit) {
        collect(visit, ones, POSITIONS_OF_SINGLE, bestPrice);
        for (int i = 0; i < ones.count && ones.get(i).price < bestPrice; i++) {
            Position one = ones.get(i);
            long price = one.detour + delays.price(one, bestPrice - one.detour);
            if (price < bestPrice && !isBlind()) {
                bestPrice = price;
                bestBefore = one.before;
            }
        }
    }

    private void findPair(int lead, int partner) {
        collect(lead, ones, POSITIONS_OF_HALF, bestPrice);
        if (ones.count == 0) {
            return;
        }
        long least = ones.get(0).price;
        collect(partner, others, POSITIONS_OF_HALF, bestPrice - least);
        for (int i = 0; i < ones.count && others.count > 0; i++) {
            Position one = ones.get(i);
            if (one.price + others.get(0).price >= bestPrice) {
                break;
            }
            for (int j = 0; j < others.count && one.price + others.get(j).price < bestPrice; j++) {
                tryPair(one, others.get(j));
            }
        }
    }

    private void collect(int visit, BestPositions collected, int most, long limit) {
        collected.clear(most, limit);
        for (int shift : problem.shiftsFor[visit]) {
            scan(visit, shift, collected);
        }
        collected.fill(roster, visit);
    }

    private void tryPair(Position one, Position other) {
        if (problem.cleanerOfShift[one.shift] == problem.cleanerOfShift[other.shift]) {
            return;
        }
        long detour = one.detour + other.detour;
        long price = detour + delays.pricePair(one, other, bestPrice - detour);
        if (price < bestPrice && !isBlind()) {
            bestPrice = price;
            bestBefore = one.before;
            bestOtherBefore = other.before;
        }
    }

    private boolean isBlind() {
        if (untilBlink-- == 0) {
            untilBlink = (int) (random.exponential() * MEAN_BLINK_GAP);
            return true;
        }
        return false;
    }

    /** Looks at all positions of a shift and collects the best by their least price. */
    private void scan(int visit, int shift, BestPositions collected) {
        long opening = 0;
        if (roster.size[shift] == 0) {
            if (!roster.unusedShifts.offers(shift)) {
                return;
            }
            int end = roster.endNode(shift);
            opening = problem.classes[problem.classOfShift[shift]].fixedPrice() + roster.legPrice[end];
        }
        CoupledProblem.Visit terms = problem.visits[visit];
        if (terms.load() > roster.room[shift]) {
            return;
        }
        int row = visit * problem.placeCount;
        int latest = times.latest[visit];
        int due = times.due[visit];
        long latePrice = problem.lateness.late();
        long[] legPrice = problem.legPricesOn(shift);
        long[] legPriceInto = problem.legPricesIntoOn(shift);
        int[] place = roster.place;
        int[] next = roster.next;
        int before = roster.startNode(shift);
        for (int after = next[before]; after >= 0; before = after, after = next[after]) {
            int departure = times.start[before] + times.service[before];
            long limit = collected.limit();
            if (departure > latest || (departure > due && (departure - due) * latePrice >= limit)) {
                return;
            }
            int placeBefore = place[before];
            int placeAfter = place[after];
            long detour =
                    opening + legPriceInto[row + placeBefore] + legPrice[row + placeAfter] - roster.legPrice[after];
            if (detour < limit) {
                int legIn = problem.durationInto[row + placeBefore];
                int legOut = problem.duration[row + placeAfter];
                long price = detour + delays.leastPrice(visit, before, after, legIn, legOut);
                if (price < limit) {
                    collected.add(price, before);
                }
            }
        }
    }
}
