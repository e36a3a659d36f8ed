package io.putzplan.engine.search.genetic;

import io.putzplan.engine.search.routing.RoutingProblem;
import java.util.Arrays;

/** Routes that may break windows, capacities and longest durations, with summaries of all their heads and tails. */
final class RelaxedRoutes {
    /*
     * Nodes: visit v is node v; shift s has a start node visitCount + 2s and an end node one above it. A route is a doubly
     * linked list from start to end node. For every node, head summarises the route from its start up to the node, tail from the
     * node to the end of the route, and plainTail from the node to the last visit, which is what another route can take over.
     * Whatever joins a head, a few nodes and a tail is then priced in O(nodes in between). A changed route is summarised anew,
     * O(route).
     */
    final RoutingProblem problem;
    final int visitCount;
    final int[] next;
    final int[] previous;
    /** Shift of a node, -1 while a visit is absent. */
    final int[] route;

    final int[] position;
    final int[] load;
    final int[] loadUpTo;
    /** The leg that leads into a node, as in {@link Legs}. */
    final long[] legInto;
    /** All legs and services of the route before the service of a node, as in {@link Legs}. */
    final long[] upTo;

    /** Summaries of each node alone. */
    final int[] node;

    final int[] head;
    final int[] tail;
    final int[] plainTail;

    final int[] size;
    /** Idle seconds of each route. */
    final int[] waiting;
    /** What each route costs, violations at their price; 0 without a visit. */
    final long[] price;
    /** The part of the price that is for violations. */
    final long[] penalty;

    final RoutePrices prices;

    /** Whether all shifts begin and end at the same place and time and cost the same. */
    final boolean alike;

    /** Number of changes since the last {@link #restartChanges}. */
    int changes;
    /** Number of changes when each route last changed. */
    final int[] changedAt;

    private final Legs legs;
    private final int[] place;
    private final Chain chain = new Chain();

    RelaxedRoutes(RoutingProblem problem, RoutePrices prices) {
        this.problem = problem;
        this.prices = prices;
        legs = new Legs(problem);
        visitCount = problem.visitCount;
        int shifts = problem.shiftCount;
        int nodes = visitCount + 2 * shifts;
        next = new int[nodes];
        previous = new int[nodes];
        route = new int[nodes];
        position = new int[nodes];
        place = new int[nodes];
        legInto = new long[nodes];
        upTo = new long[nodes];
        load = new int[nodes];
        loadUpTo = new int[nodes];
        node = Chain.summaries(nodes);
        head = Chain.summaries(nodes);
        tail = Chain.summaries(nodes);
        alike = prices.alike;
        plainTail = alike ? tail : Chain.summaries(nodes);
        size = new int[shifts];
        waiting = new int[shifts];
        price = new long[shifts];
        penalty = new long[shifts];
        changedAt = new int[shifts];
        for (int visit = 0; visit < visitCount; visit++) {
            RoutingProblem.Visit given = problem.visits[visit];
            place[visit] = visit;
            load[visit] = given.load();
            Chain.describe(node, visit, given.serviceSeconds(), given.earliest(), given.latest());
        }
        for (int shift = 0; shift < shifts; shift++) {
            RoutingProblem.ShiftClass terms = prices.terms[shift];
            for (int end = startNode(shift); end <= endNode(shift); end++) {
                place[end] = end == startNode(shift) ? terms.startPlace() : terms.endPlace();
                route[end] = shift;
                Chain.describe(node, end, 0, terms.earliestStart(), terms.latestEnd());
            }
        }
    }

    int startNode(int shift) {
        return visitCount + 2 * shift;
    }

    int endNode(int shift) {
        return visitCount + 2 * shift + 1;
    }

    long leg(int from, int to) {
        return legs.between(place[from], place[to]);
    }

    /** Continues a chain with the visits from {@code first} to {@code last} of a route, coming from {@code from}. */
    void append(Chain continued, int from, int first, int last) {
        continued.append(Legs.seconds(leg(from, first)), node, first);
        int at = first;
        while (at != last) {
            at = next[at];
            continued.append(Legs.seconds(legInto[at]), node, at);
        }
    }

    int service(int at) {
        return Chain.seconds(node, at);
    }

    int metresOf(int shift) {
        return Legs.metres(upTo[endNode(shift)]);
    }

    int secondsOf(int shift) {
        return Chain.seconds(head, endNode(shift));
    }

    int warpOf(int shift) {
        return Chain.warp(head, endNode(shift));
    }

    int loadOf(int shift) {
        return loadUpTo[endNode(shift)];
    }

    boolean isEligible(int shift, int visit) {
        return problem.isEligible(problem.classOfShift[shift], visit);
    }

    /** Whether a shift may serve the visits from {@code first} to {@code last} of some route. */
    boolean mayServe(int shift, int first, int last) {
        if (problem.eligible == null) {
            return true;
        }
        int visit = first;
        while (isEligible(shift, visit)) {
            if (visit == last) {
                return true;
            }
            visit = next[visit];
        }
        return false;
    }

    /** An unused shift of a class, -1 when there is none. */
    int unusedShift(int shiftClass) {
        for (int shift : problem.shiftsOfClass(shiftClass)) {
            if (size[shift] == 0) {
                return shift;
            }
        }
        return -1;
    }

    /** By shift, whether its route breaks any rule. */
    boolean[] unlawful() {
        boolean[] unlawful = new boolean[size.length];
        for (int shift = 0; shift < unlawful.length; shift++) {
            unlawful[shift] = penalty[shift] > 0;
        }
        return unlawful;
    }

    /** Makes the roster consist of these routes: visits by shift, in order of service. */
    void load(int[][] routes) {
        Arrays.fill(route, 0, visitCount, -1);
        for (int shift = 0; shift < routes.length; shift++) {
            int before = startNode(shift);
            previous[before] = -1;
            for (int visit : routes[shift]) {
                link(before, visit);
                before = visit;
            }
            link(before, endNode(shift));
            next[endNode(shift)] = -1;
            summarise(shift);
        }
    }

    /** Visits by shift, in order of service. */
    int[][] routes() {
        int[][] routes = new int[size.length][];
        for (int shift = 0; shift < routes.length; shift++) {
            routes[shift] = new int[size[shift]];
            int at = 0;
            for (int visit = next[startNode(shift)]; visit < visitCount; visit = next[visit]) {
                routes[shift][at++] = visit;
            }
        }
        return routes;
    }

    /** Makes one node follow another; the caller reports {@link #changed} when all links of a route are whole again. */
    void link(int before, int after) {
        next[before] = after;
        previous[after] = before;
    }

    /** Counts a change of one or two routes, which was priced at {@code rise}, and summarises them anew. */
    void changed(int shift, int other, long rise) {
        long expected = priceOf(shift, other) + rise;
        changes++;
        summarise(shift);
        changedAt[shift] = changes;
        if (other != shift) {
            summarise(other);
            changedAt[other] = changes;
        }
        assert priceOf(shift, other) == expected : "priced at %d, is %d".formatted(expected, priceOf(shift, other));
    }

    private long priceOf(int shift, int other) {
        return shift == other ? price[shift] : price[shift] + price[other];
    }

    /** Begins to count changes anew: routes marked count as just changed, the others as never. */
    void restartChanges(boolean[] marked) {
        changes = 0;
        for (int shift = 0; shift < changedAt.length; shift++) {
            changedAt[shift] = marked[shift] ? 0 : -1;
        }
    }

    /** Reprices all routes after a change of the prices of violations. */
    void reprice() {
        for (int shift = 0; shift < size.length; shift++) {
            reprice(shift);
        }
    }

    private void reprice(int shift) {
        if (size[shift] == 0) {
            penalty[shift] = 0;
            price[shift] = 0;
            return;
        }
        penalty[shift] = prices.ofViolations(shift, secondsOf(shift), warpOf(shift), loadOf(shift));
        price[shift] = prices.ofRoute(shift, metresOf(shift), secondsOf(shift)) + penalty[shift];
    }

    private void summarise(int shift) {
        int start = startNode(shift);
        int end = endNode(shift);
        chain.begin(node, start);
        chain.write(head, start);
        loadUpTo[start] = 0;
        upTo[start] = 0;
        int count = 0;
        int before = start;
        while (before != end) {
            int current = next[before];
            long leg = leg(before, current);
            legInto[current] = leg;
            upTo[current] = upTo[before] + service(before) + leg;
            chain.append(Legs.seconds(leg), node, current);
            chain.write(head, current);
            route[current] = shift;
            position[current] = ++count;
            loadUpTo[current] = loadUpTo[before] + load[current];
            before = current;
        }
        size[shift] = count - 1;
        waiting[shift] = chain.seconds - Legs.seconds(upTo[end]);
        reprice(shift);
        summariseTails(end, tail);
        if (!alike && size[shift] > 0) {
            summariseTails(previous[end], plainTail);
        }
    }

    private void summariseTails(int last, int[] tails) {
        chain.begin(node, last);
        chain.write(tails, last);
        int after = last;
        for (int current = previous[last]; current >= 0; current = previous[current]) {
            chain.prepend(node, current, Legs.seconds(legInto[after]));
            chain.write(tails, current);
            after = current;
        }
    }
}
