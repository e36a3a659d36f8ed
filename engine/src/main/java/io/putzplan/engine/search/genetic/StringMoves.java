package io.putzplan.engine.search.genetic;

/** Moves of a string of visits to another route, or to the place of a string there that comes back in exchange. */
final class StringMoves {
    /*
     * A string of up to three visits goes next to a near visit of another route; up to three visits that stood there take its
     * place. Of the new legs of a move that saves something, one at least is no longer than the two legs together that it takes the place of,
     * unless penalties or waiting go away: so only near visits need be tried (granular search, Toth and Vigo 2003), and one
     * comparison dismisses most of them. What is left is bounded by its legs, then priced exactly.
     */
    private static final int LONGEST = 3;

    private final RelaxedRoutes routes;
    private final RoutePrices prices;
    private final int visitCount;
    private final Chain chain = new Chain();

    StringMoves(RelaxedRoutes routes) {
        this.routes = routes;
        prices = routes.prices;
        visitCount = routes.visitCount;
    }

    /** Tries to put a string that begins with {@code visit} right behind {@code before}, a visit of another route. */
    boolean tryBehind(int visit, int before) {
        int former = routes.previous[visit];
        int otherFirst = routes.next[before];
        long slack = slack(visit, before);
        long joint = routes.leg(before, visit) - routes.legInto[visit] - routes.legInto[otherFirst];
        if (prices.uniform && prices.ofLegs(joint) >= slack) {
            return false;
        }
        long exchange = joint + routes.leg(former, otherFirst);
        int shift = routes.route[visit];
        int other = routes.route[before];
        int last = visit;
        for (int length = 1; length <= LONGEST && isOpenTo(other, last); length++) {
            int latter = routes.next[last];
            long freed = joint - routes.legInto[latter];
            long move = freed + routes.leg(former, latter) + routes.leg(last, otherFirst);
            if ((mayPay(move, slack) || isWhole(former, latter))
                    && tryExchange(visit, last, otherFirst, before, before, otherFirst)) {
                return true;
            }
            long swapped = exchange - routes.legInto[latter];
            int otherLast = otherFirst;
            for (int count = 1; count <= LONGEST && isOpenTo(shift, otherLast); count++) {
                int after = routes.next[otherLast];
                long change = swapped + routes.leg(last, after) + routes.leg(otherLast, latter) - routes.legInto[after];
                if (mayPay(change, slack) && tryExchange(visit, last, otherFirst, otherLast, before, after)) {
                    return true;
                }
                otherLast = after;
            }
            last = latter;
        }
        return false;
    }

    /** Tries to put a string that ends with {@code visit} right before {@code after}, a visit of another route. */
    boolean tryAhead(int visit, int after) {
        int latter = routes.next[visit];
        int otherLast = routes.previous[after];
        long slack = slack(visit, after);
        long joint = routes.leg(visit, after) - routes.legInto[latter] - routes.legInto[after];
        if (prices.uniform && prices.ofLegs(joint) >= slack) {
            return false;
        }
        long exchange = joint + routes.leg(otherLast, latter);
        int shift = routes.route[visit];
        int other = routes.route[after];
        int first = visit;
        for (int length = 1; length <= LONGEST && isOpenTo(other, first); length++) {
            int former = routes.previous[first];
            long freed = joint - routes.legInto[first];
            long move = freed + routes.leg(former, latter) + routes.leg(otherLast, first);
            if ((mayPay(move, slack) || isWhole(former, latter))
                    && tryExchange(first, visit, after, otherLast, otherLast, after)) {
                return true;
            }
            long swapped = exchange - routes.legInto[first];
            int otherFirst = otherLast;
            for (int count = 1; count <= LONGEST && isOpenTo(shift, otherFirst); count++) {
                int before = routes.previous[otherFirst];
                long change = swapped
                        + routes.leg(before, first)
                        + routes.leg(former, otherFirst)
                        - routes.legInto[otherFirst];
                if (mayPay(change, slack) && tryExchange(first, visit, otherFirst, otherLast, before, after)) {
                    return true;
                }
                otherFirst = before;
            }
            first = former;
        }
        return false;
    }

    /** Tries to open a shift with a string that begins with {@code visit}. */
    boolean tryOpening(int visit, int shift) {
        int start = routes.startNode(shift);
        int end = routes.endNode(shift);
        int last = visit;
        for (int length = 1; length <= LONGEST && last < visitCount; length++) {
            if (tryExchange(visit, last, end, start, start, end)) {
                return true;
            }
            last = routes.next[last];
        }
        return false;
    }

    /** Whether a node is a visit that a shift may serve. */
    private boolean isOpenTo(int shift, int at) {
        return at < visitCount && routes.isEligible(shift, at);
    }

    private long slack(int visit, int other) {
        return prices.mostSaved(routes, routes.route[visit]) + prices.mostSaved(routes, routes.route[other]);
    }

    /** Whether a change of legs may save something. */
    private boolean mayPay(long change, long slack) {
        return !prices.uniform || prices.ofLegs(change) < slack;
    }

    /** Whether nothing but a string lies between two nodes; a route that loses it saves more than legs. */
    private boolean isWhole(int former, int latter) {
        return former >= visitCount && latter >= visitCount;
    }

    /**
     * Lets the string from {@code first} to {@code last} and the one from {@code otherFirst} to {@code otherLast}, which lies
     * between {@code before} and {@code after} on another route, change places if that saves something; the other string is
     * empty when {@code otherLast} is {@code before}.
     */
    private boolean tryExchange(int first, int last, int otherFirst, int otherLast, int before, int after) {
        int shift = routes.route[first];
        int other = routes.route[before];
        int former = routes.previous[first];
        int latter = routes.next[last];
        boolean empty = otherLast == before;
        boolean closes = empty && isWhole(former, latter);
        long gap = empty
                ? routes.leg(former, latter)
                : routes.leg(former, otherFirst) + body(otherFirst, otherLast) + routes.leg(otherLast, latter);
        long change = gap - between(former, latter);
        long otherChange =
                routes.leg(before, first) + body(first, last) + routes.leg(last, after) - between(before, after);
        long least = closes ? -routes.price[shift] : prices.leastRise(routes, shift, change);
        long otherLeast = prices.leastRise(routes, other, otherChange);
        if (least + otherLeast >= 0) {
            return false;
        }
        int moved = routes.loadUpTo[last] - routes.loadUpTo[former];
        int returned = empty ? 0 : routes.loadUpTo[otherLast] - routes.loadUpTo[before];
        long rise = least;
        if (!closes) {
            chain.begin(routes.head, former);
            int at = former;
            if (!empty) {
                routes.append(chain, former, otherFirst, otherLast);
                at = otherLast;
            }
            chain.append(Legs.seconds(routes.leg(at, latter)), routes.tail, latter);
            rise = prices.rise(routes, shift, change, chain, routes.loadOf(shift) - moved + returned);
            if (rise + otherLeast >= 0) {
                return false;
            }
        }
        chain.begin(routes.head, before);
        routes.append(chain, before, first, last);
        chain.append(Legs.seconds(routes.leg(last, after)), routes.tail, after);
        rise += prices.rise(routes, other, otherChange, chain, routes.loadOf(other) + moved - returned);
        if (rise >= 0
                || !routes.mayServe(other, first, last)
                || !(empty || routes.mayServe(shift, otherFirst, otherLast))) {
            return false;
        }
        if (empty) {
            routes.link(former, latter);
        } else {
            routes.link(former, otherFirst);
            routes.link(otherLast, latter);
        }
        routes.link(before, first);
        routes.link(last, after);
        routes.changed(shift, other, rise);
        return true;
    }

    /** Legs and services of a string, without the legs into and out of it. */
    private long body(int first, int last) {
        return routes.upTo[last] - routes.upTo[first] + routes.service(last);
    }

    /** Legs and services between two nodes of a route. */
    private long between(int before, int after) {
        return routes.upTo[after] - routes.upTo[before] - routes.service(before);
    }
}
