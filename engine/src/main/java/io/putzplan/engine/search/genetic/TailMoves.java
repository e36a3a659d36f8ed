package io.putzplan.engine.search.genetic;

/** Two routes swap their tails (2-opt*, Potvin and Rousseau 1995). */
final class TailMoves {

    private final RelaxedRoutes routes;
    private final RoutePrices prices;
    private final Chain chain = new Chain();

    TailMoves(RelaxedRoutes routes) {
        this.routes = routes;
        prices = routes.prices;
    }

    /**
     * Tries to let the tail that begins with {@code visit} follow {@code before}, a node of another route, and what followed
     * {@code before} what came before {@code visit}.
     */
    boolean trySwap(int before, int visit) {
        int shift = routes.route[before];
        int other = routes.route[visit];
        int end = routes.endNode(shift);
        int otherEnd = routes.endNode(other);
        int tail = routes.next[before];
        int otherHead = routes.previous[visit];
        boolean bare = tail == end;
        boolean closes = bare && otherHead >= routes.visitCount;
        int last = routes.previous[end];
        int otherLast = routes.previous[otherEnd];
        long[] upTo = routes.upTo;
        long join = routes.leg(before, visit);
        long crossing = routes.leg(otherHead, bare ? otherEnd : tail);
        long total = upTo[before] + routes.service(before) + join + upTo[otherEnd] - upTo[visit];
        long otherTotal = upTo[otherHead] + routes.service(otherHead) + crossing + (bare ? 0 : upTo[end] - upTo[tail]);
        if (!routes.alike) {
            total += routes.leg(otherLast, end) - routes.legInto[otherEnd];
            otherTotal += bare ? 0 : routes.leg(last, otherEnd) - routes.legInto[end];
        }
        long change = total - upTo[end];
        long otherChange = otherTotal - upTo[otherEnd];
        long least = prices.leastRise(routes, shift, change);
        long otherLeast = closes ? -routes.price[other] : prices.leastRise(routes, other, otherChange);
        if (least + otherLeast >= 0) {
            return false;
        }
        int stays = routes.loadUpTo[before];
        int otherStays = routes.loadUpTo[otherHead];
        chain.begin(routes.head, before);
        appendTail(Legs.seconds(join), visit, otherLast, end);
        long rise = prices.rise(routes, shift, change, chain, stays + routes.loadOf(other) - otherStays);
        if (rise + otherLeast >= 0) {
            return false;
        }
        if (closes) {
            rise += otherLeast;
        } else {
            chain.begin(routes.head, otherHead);
            if (bare) {
                chain.append(Legs.seconds(crossing), routes.node, otherEnd);
            } else {
                appendTail(Legs.seconds(crossing), tail, last, otherEnd);
            }
            rise += prices.rise(routes, other, otherChange, chain, otherStays + routes.loadOf(shift) - stays);
        }
        if (rise >= 0 || !routes.mayServe(shift, visit, otherLast) || !(bare || routes.mayServe(other, tail, last))) {
            return false;
        }
        routes.link(before, visit);
        routes.link(otherLast, end);
        if (bare) {
            routes.link(otherHead, otherEnd);
        } else {
            routes.link(otherHead, tail);
            routes.link(last, otherEnd);
        }
        routes.changed(shift, other, rise);
        return true;
    }

    /** Continues the chain with the visits from {@code first} to {@code last} and the end of the shift it belongs to. */
    private void appendTail(int leg, int first, int last, int end) {
        if (routes.alike) {
            chain.append(leg, routes.tail, first);
        } else {
            chain.append(leg, routes.plainTail, first);
            chain.append(Legs.seconds(routes.leg(last, end)), routes.node, end);
        }
    }
}
