package io.putzplan.engine.search.genetic;

/** Moves within one route: a string goes elsewhere, two visits change places, a string is turned round. */
final class InnerMoves {

    private static final int LONGEST = 3;

    private final RelaxedRoutes routes;
    private final RoutePrices prices;
    private final int visitCount;
    private final Chain chain = new Chain();

    InnerMoves(RelaxedRoutes routes) {
        this.routes = routes;
        prices = routes.prices;
        visitCount = routes.visitCount;
    }

    /** Tries what puts {@code visit} right behind {@code before}, a visit of the same route. */
    boolean tryBehind(int visit, int before) {
        int last = visit;
        for (int length = 1; length <= LONGEST && last < visitCount && last != before; length++) {
            if (tryMove(visit, last, before)) {
                return true;
            }
            last = routes.next[last];
        }
        return trySwap(visit, routes.next[before]) || tryReversal(before, visit);
    }

    /** Tries what puts {@code visit} right before {@code after}, a visit of the same route. */
    boolean tryAhead(int visit, int after) {
        int first = visit;
        for (int length = 1; length <= LONGEST && first < visitCount && first != after; length++) {
            if (tryMove(first, visit, routes.previous[after])) {
                return true;
            }
            first = routes.previous[first];
        }
        return trySwap(visit, routes.previous[after]);
    }

    /** Puts the string from {@code first} to {@code last} behind {@code before}, a node outside it. */
    private boolean tryMove(int first, int last, int before) {
        int shift = routes.route[first];
        int former = routes.previous[first];
        int latter = routes.next[last];
        boolean forwards = before < visitCount && routes.position[before] > routes.position[last];
        boolean inside = !forwards && before < visitCount && routes.position[before] >= routes.position[first];
        if (before == former || inside) {
            return false;
        }
        int after = routes.next[before];
        long change = routes.leg(former, latter)
                - routes.legInto[first]
                - routes.legInto[latter]
                + routes.leg(before, first)
                + routes.leg(last, after)
                - routes.legInto[after];
        if (prices.leastRise(routes, shift, change) >= 0) {
            return false;
        }
        if (forwards) {
            chain.begin(routes.head, former);
            routes.append(chain, former, latter, before);
            routes.append(chain, before, first, last);
            join(last, after);
        } else {
            chain.begin(routes.head, before);
            routes.append(chain, before, first, last);
            routes.append(chain, last, after, former);
            join(former, latter);
        }
        long rise = prices.rise(routes, shift, change, chain, routes.loadOf(shift));
        if (rise >= 0) {
            return false;
        }
        routes.link(former, latter);
        routes.link(before, first);
        routes.link(last, after);
        routes.changed(shift, shift, rise);
        return true;
    }

    /** Lets two visits that are not next to each other change places. */
    private boolean trySwap(int visit, int other) {
        if (other >= visitCount || visit == other || routes.next[visit] == other || routes.next[other] == visit) {
            return false;
        }
        int shift = routes.route[visit];
        boolean inOrder = routes.position[visit] < routes.position[other];
        int one = inOrder ? visit : other;
        int two = inOrder ? other : visit;
        int before = routes.previous[one];
        int after = routes.next[two];
        int begin = routes.next[one];
        int end = routes.previous[two];
        long change = routes.leg(before, two)
                + routes.leg(two, begin)
                + routes.leg(end, one)
                + routes.leg(one, after)
                - routes.legInto[one]
                - routes.legInto[begin]
                - routes.legInto[two]
                - routes.legInto[after];
        if (prices.leastRise(routes, shift, change) >= 0) {
            return false;
        }
        chain.begin(routes.head, before);
        routes.append(chain, before, two, two);
        routes.append(chain, two, begin, end);
        routes.append(chain, end, one, one);
        join(one, after);
        long rise = prices.rise(routes, shift, change, chain, routes.loadOf(shift));
        if (rise >= 0) {
            return false;
        }
        routes.link(before, two);
        routes.link(two, begin);
        routes.link(end, one);
        routes.link(one, after);
        routes.changed(shift, shift, rise);
        return true;
    }

    /** Turns the string between {@code before} and {@code last} round, so that {@code last} comes right behind {@code before}. */
    private boolean tryReversal(int before, int last) {
        if (routes.position[before] >= routes.position[last]) {
            return false;
        }
        int shift = routes.route[last];
        int first = routes.next[before];
        int after = routes.next[last];
        long change =
                routes.leg(before, last) + routes.leg(first, after) - routes.legInto[first] - routes.legInto[after];
        for (int at = last; at != first; at = routes.previous[at]) {
            change += routes.leg(at, routes.previous[at]) - routes.legInto[at];
        }
        if (prices.leastRise(routes, shift, change) >= 0) {
            return false;
        }
        chain.begin(routes.head, before);
        int from = before;
        for (int at = last; at != before; at = routes.previous[at]) {
            routes.append(chain, from, at, at);
            from = at;
        }
        join(first, after);
        long rise = prices.rise(routes, shift, change, chain, routes.loadOf(shift));
        if (rise >= 0) {
            return false;
        }
        turn(before, last);
        routes.link(first, after);
        routes.changed(shift, shift, rise);
        return true;
    }

    private void turn(int before, int last) {
        int behind = before;
        int at = last;
        while (at != before) {
            int following = routes.previous[at];
            routes.link(behind, at);
            behind = at;
            at = following;
        }
    }

    private void join(int last, int after) {
        chain.append(Legs.seconds(routes.leg(last, after)), routes.tail, after);
    }
}
