package io.putzplan.engine.search.coupled;

import io.putzplan.engine.search.SearchRandom;
import java.util.Arrays;

/** Removes strings of consecutive visits from the routes around a random visit (Christiaens, Vanden Berghe 2020), or a route. */
final class StringRuin {
    private static final double MEAN_REMOVED = 10;
    private static final int LONGEST_STRING = 10;
    private static final double SPLIT_PROBABILITY = 0.5;
    private static final double KEEP_MORE_PROBABILITY = 0.01;
    private static final double LATE_SEED_PROBABILITY = 0.1;
    private static final double WHOLE_ROUTE_PROBABILITY = 0.05;

    private final WorkingRoster roster;
    private final CloseVisits closeVisits;
    private final SearchRandom random;
    private final boolean[] isStruck;

    StringRuin(WorkingRoster roster, CloseVisits closeVisits, SearchRandom random) {
        this.roster = roster;
        this.closeVisits = closeVisits;
        this.random = random;
        isStruck = new boolean[roster.problem.shiftCount];
    }

    /** Returns whether all routes keep their hard bounds. */
    boolean ruin() {
        int assigned = roster.visitCount - roster.absent.count;
        if (assigned <= 0 || roster.usedShifts == 0) {
            return true;
        }
        double meanSize = (double) assigned / roster.usedShifts;
        double longest = Math.min(LONGEST_STRING, meanSize);
        double mostStrings = 4 * MEAN_REMOVED / (1 + longest) - 1;
        int strings = (int) (random.unit() * mostStrings + 1);
        int seed = seed();
        int row = seed * closeVisits.length;
        Arrays.fill(isStruck, false);
        if (roster.route[seed] >= 0 && random.unit() < WHOLE_ROUTE_PROBABILITY) {
            removeRoute(roster.route[seed]);
            strings /= 2;
        }
        for (int i = 0; i < closeVisits.length && strings > 0; i++) {
            int visit = closeVisits.visits[row + i];
            int shift = roster.route[visit];
            if (shift >= 0 && !isStruck[shift]) {
                isStruck[shift] = true;
                int most = (int) Math.min(roster.size[shift], longest);
                removeString(visit, shift, 1 + random.below(most));
                strings--;
            }
        }
        return roster.settle();
    }

    private int seed() {
        Lateness lateness = roster.times.lateness;
        if (lateness.count() > 0 && random.unit() < LATE_SEED_PROBABILITY) {
            return lateness.visit(random.below(lateness.count()));
        }
        return random.below(roster.visitCount);
    }

    private void removeRoute(int shift) {
        isStruck[shift] = true;
        removeFrom(roster.next[roster.startNode(shift)], roster.size[shift]);
    }

    private void removeString(int visit, int shift, int length) {
        int kept = 0;
        if (length > 1 && length < roster.size[shift] && random.unit() < SPLIT_PROBABILITY) {
            kept = 1;
            while (length + kept < roster.size[shift] && random.unit() < KEEP_MORE_PROBABILITY) {
                kept++;
            }
        }
        int node = firstOfString(visit, length + kept);
        int head = kept == 0 ? length : 1 + random.below(length - 1);
        node = removeFrom(node, head);
        if (kept > 0) {
            for (int i = 0; i < kept; i++) {
                node = roster.next[node];
            }
            removeFrom(node, length - head);
        }
    }

    /** The first visit of a random string of the given length around a visit; the route is at least that long. */
    private int firstOfString(int visit, int length) {
        int first = visit;
        for (int back = random.below(length); back > 0 && roster.previous[first] < roster.visitCount; back--) {
            first = roster.previous[first];
        }
        int last = first;
        for (int ahead = length - 1; ahead > 0; ahead--) {
            if (roster.next[last] < roster.visitCount) {
                last = roster.next[last];
            } else {
                first = roster.previous[first];
            }
        }
        return first;
    }

    private int removeFrom(int node, int count) {
        for (int i = 0; i < count; i++) {
            int after = roster.next[node];
            roster.unlinkUnit(node);
            node = after;
        }
        return node;
    }
}
