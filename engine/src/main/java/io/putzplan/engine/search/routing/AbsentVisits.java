package io.putzplan.engine.search.routing;

/** The visits on no route, in an order that removals disturb. */
final class AbsentVisits {

    /** The first {@link #count} entries are absent. */
    final int[] visits;

    int count;
    private final int[] indexOf;

    AbsentVisits(int visitCount) {
        visits = new int[visitCount];
        indexOf = new int[visitCount];
        for (int visit = 0; visit < visitCount; visit++) {
            add(visit);
        }
    }

    void add(int visit) {
        indexOf[visit] = count;
        visits[count++] = visit;
    }

    void remove(int visit) {
        int last = visits[--count];
        visits[indexOf[visit]] = last;
        indexOf[last] = indexOf[visit];
    }
}
