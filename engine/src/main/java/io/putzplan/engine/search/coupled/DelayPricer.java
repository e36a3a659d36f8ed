package io.putzplan.engine.search.coupled;

import java.util.Arrays;

/** What an insertion costs in lateness, throughout the roster and without changing it. */
final class DelayPricer {
    /*
     * The delay behind an inserted visit is followed along its route while it lasts; most delays die in the next waiting. Where one
     * reaches a coupled visit and moves its partner, the pricing starts again with a worklist over a layer of starts that lies above
     * those of the roster: stamp[node] tells whether layer[node] counts. Following stops once the price is past what the caller would
     * pay. Only delays are followed: where an insertion makes the next visit earlier, against the triangle inequality, the price is an upper
     * bound.
     */
    static final long FORBIDDEN = Long.MAX_VALUE / 4;

    private final StartTimes times;
    private final long latePrice;
    private final long largestLatePrice;
    private final int[] next;
    private final int[] route;
    private final int[] leg;
    private final int[] start;
    private final int[] service;
    private final int[] due;
    private final int[] latest;
    private final int[] partner;
    private final int[] lag;
    private final DelaySlack slacks;
    private final int[] slack;

    private final int[] layer;
    private final int[] stamp;
    private int lastStamp;
    private final int[] queue;
    private final int[] queuedAt;
    private final int mask;
    private int head;
    private int tail;
    private final int stepLimit;

    private long lateSum;
    private int largest;
    private int largestBefore;

    DelayPricer(WorkingRoster roster) {
        times = roster.times;
        CoupledProblem problem = roster.problem;
        latePrice = problem.lateness.late();
        largestLatePrice = problem.lateness.largestLate();
        next = roster.next;
        route = roster.route;
        leg = roster.leg;
        start = times.start;
        service = times.service;
        due = times.due;
        latest = times.latest;
        partner = Arrays.copyOf(problem.partner, next.length);
        Arrays.fill(partner, problem.visitCount, next.length, -1);
        lag = problem.lag;
        slacks = new DelaySlack(roster);
        slack = slacks.slack;
        layer = new int[next.length];
        stamp = new int[next.length];
        queue = new int[Integer.highestOneBit(next.length) << 1];
        mask = queue.length - 1;
        queuedAt = new int[next.length];
        stepLimit = 6 * next.length;
    }

    /** Reads the largest lateness, which must not change between calls that price insertions of one visit. */
    void begin() {
        largestBefore = times.lateness.largest();
        slacks.compute();
    }

    /** The least price of the lateness that a visit may cause between two nodes, itself included; {@link #FORBIDDEN} if a hard bound breaks. */
    long leastPrice(int visit, int before, int after, int legIn, int legOut) {
        int moment = Math.max(times.earliest[visit], start[before] + service[before] + legIn);
        if (moment > latest[visit]) {
            return FORBIDDEN;
        }
        int amount = moment - due[visit];
        long own = 0;
        if (amount > 0) {
            own = amount * latePrice + Math.max(0, amount - largestBefore) * largestLatePrice;
        }
        int excess = moment + service[visit] + legOut - start[after] - slack[after];
        return excess <= 0 ? own : own + excess * latePrice;
    }

    /**
     * Price of the lateness that a visit which is not coupled causes in a position, itself included; {@link #FORBIDDEN} if a hard bound
     * breaks, any number of at least {@code limit} if it is so much.
     */
    long price(Position position, long limit) {
        int visit = position.visit;
        int moment =
                Math.max(times.earliest[visit], start[position.before] + service[position.before] + position.legIn);
        lateSum = 0;
        largest = largestBefore;
        countLate(visit, moment);
        moment += service[visit] + position.legOut;
        int node = position.after;
        if (moment - start[node] <= slack[node]) {
            return sum();
        }
        while (moment > start[node]) {
            if (moment > latest[node]) {
                return FORBIDDEN;
            }
            int other = partner[node];
            if (other >= 0 && moment + lag[node] > start[other]) {
                return priceWide(visit, position.before, position.after, position.legIn, position.legOut, limit);
            }
            if (moment > due[node]) {
                countRise(node, start[node], moment);
                if (lateSum * latePrice >= limit) {
                    return limit;
                }
            }
            moment += service[node];
            node = next[node];
            if (node < 0) {
                break;
            }
            moment += leg[node];
        }
        return sum();
    }

    private void countLate(int node, int moment) {
        int amount = moment - due[node];
        if (amount > 0) {
            lateSum += amount;
            largest = Math.max(largest, amount);
        }
    }

    private void countRise(int node, int former, int moment) {
        int amount = moment - due[node];
        if (amount > 0) {
            lateSum += amount - Math.max(0, former - due[node]);
            largest = Math.max(largest, amount);
        }
    }

    private long sum() {
        return lateSum * latePrice + (largest - largestBefore) * largestLatePrice;
    }

    private long priceWide(int visit, int before, int after, int legIn, int legOut, long limit) {
        open();
        int legAfter = leg[after];
        bridge(visit, before, after, legIn, legOut);
        place(visit, Math.max(times.earliest[visit], start[before] + service[before] + legIn));
        long price = follow(visit, visit, limit);
        unbridge(before, after, legAfter);
        return price;
    }

    /**
     * Price of the lateness that two coupled visits cause when each is put between two nodes, of different routes; as {@link
     * #price}.
     */
    long pricePair(Position one, Position other, long limit) {
        int visit = one.visit;
        int second = other.visit;
        int moment = Math.max(times.earliest[visit], start[one.before] + service[one.before] + one.legIn);
        int otherMoment = Math.max(times.earliest[second], start[other.before] + service[other.before] + other.legIn);
        otherMoment = Math.max(otherMoment, moment + lag[visit]);
        moment = Math.max(moment, otherMoment + lag[second]);
        if (moment > latest[visit] || otherMoment > latest[second]) {
            return FORBIDDEN;
        }
        lateSum = 0;
        largest = largestBefore;
        countLate(visit, moment);
        countLate(second, otherMoment);
        long own = sum();
        if (own >= limit
                || (moment + service[visit] + one.legOut <= start[one.after]
                        && otherMoment + service[second] + other.legOut <= start[other.after])) {
            return own;
        }
        int excess = moment + service[visit] + one.legOut - start[one.after] - slack[one.after];
        int otherExcess = otherMoment + service[second] + other.legOut - start[other.after] - slack[other.after];
        long least = own + Math.max(0, Math.max(excess, otherExcess)) * latePrice;
        if (least >= limit) {
            return least;
        }
        open();
        int legAfter = leg[one.after];
        int otherLegAfter = leg[other.after];
        bridge(visit, one.before, one.after, one.legIn, one.legOut);
        bridge(second, other.before, other.after, other.legIn, other.legOut);
        place(visit, moment);
        place(second, otherMoment);
        long price = follow(visit, second, limit);
        unbridge(one.before, one.after, legAfter);
        unbridge(other.before, other.after, otherLegAfter);
        return price;
    }

    private void open() {
        lastStamp++;
        head = 0;
        tail = 0;
        lateSum = 0;
        largest = largestBefore;
    }

    private void bridge(int visit, int before, int after, int legIn, int legOut) {
        next[before] = visit;
        next[visit] = after;
        leg[visit] = legIn;
        leg[after] = legOut;
        route[visit] = route[before];
    }

    private void unbridge(int before, int after, int legAfter) {
        route[next[before]] = -1;
        next[before] = after;
        leg[after] = legAfter;
    }

    private void place(int visit, int moment) {
        stamp[visit] = lastStamp;
        layer[visit] = moment;
        countLate(visit, moment);
        push(visit);
    }

    private void push(int node) {
        if (queuedAt[node] != lastStamp) {
            queuedAt[node] = lastStamp;
            queue[tail++ & mask] = node;
        }
    }

    private long follow(int visit, int second, long limit) {
        int raises = 0;
        int most = visit == second ? 1 : lag[visit] + lag[second] == 0 ? 2 : 4;
        int steps = 0;
        while (head != tail) {
            int node = queue[head++ & mask];
            queuedAt[node] = 0;
            int moment = layer[node];
            int after = next[node];
            if (after >= 0 && !raise(after, moment + service[node] + leg[after])) {
                return FORBIDDEN;
            }
            int other = partner[node];
            if (other >= 0 && route[other] >= 0 && !raise(other, moment + lag[node])) {
                return FORBIDDEN;
            }
            if (((node == visit || node == second) && ++raises > most) || ++steps > stepLimit) {
                return FORBIDDEN;
            }
            if (lateSum * latePrice >= limit) {
                return limit;
            }
        }
        return sum();
    }

    private boolean raise(int node, int moment) {
        int former = stamp[node] == lastStamp ? layer[node] : start[node];
        if (moment > former) {
            if (moment > latest[node]) {
                return false;
            }
            stamp[node] = lastStamp;
            layer[node] = moment;
            countRise(node, former, moment);
            push(node);
        }
        return true;
    }
}
