package io.putzplan.engine.search.routing;

import io.putzplan.engine.search.SearchRandom;

/** Removes strings of consecutive visits from the routes around a random visit (Christiaens, Vanden Berghe 2020). */
final class StringRuin {
    private static final double MEAN_REMOVED = 10;
    private static final int LONGEST_STRING = 10;
    private static final double SPLIT_PROBABILITY = 0.5;
    private static final double KEEP_MORE_PROBABILITY = 0.01;

    private final WorkingRoster roster;
    private final Neighbours neighbours;
    private final SearchRandom random;

    StringRuin(WorkingRoster roster, Neighbours neighbours, SearchRandom random) {
        this.roster = roster;
        this.neighbours = neighbours;
        this.random = random;
    }

    /**
     * Returns whether all routes stay lawful; where a detour over a visit is quicker than the way without it, removing the visit may make the
     * rest of its route late.
     */
    boolean ruin() {
        int assigned = roster.visitCount - roster.absent.count;
        if (assigned == 0) {
            return true;
        }
        double meanSize = (double) assigned / roster.usedShifts;
        double longest = Math.min(LONGEST_STRING, meanSize);
        double mostStrings = 4 * MEAN_REMOVED / (1 + longest) - 1;
        int strings = (int) (random.unit() * mostStrings + 1);
        int seed = random.below(roster.visitCount);
        int row = seed * neighbours.ruinLength;
        boolean lawful = true;
        for (int i = 0; lawful && i < neighbours.ruinLength && strings > 0; i++) {
            int visit = neighbours.close[row + i];
            int shift = roster.route[visit];
            if (shift >= 0 && !roster.isTouched[shift]) {
                int most = (int) Math.min(roster.size[shift], longest);
                lawful = removeString(visit, shift, 1 + random.below(most));
                strings--;
            }
        }
        return lawful;
    }

    private boolean removeString(int visit, int shift, int length) {
        int kept = 0;
        if (length > 1 && length < roster.size[shift] && random.unit() < SPLIT_PROBABILITY) {
            kept = 1;
            while (length + kept < roster.size[shift] && random.unit() < KEEP_MORE_PROBABILITY) {
                kept++;
            }
        }
        int node = firstOfString(visit, length + kept);
        int before = roster.previous[node];
        int head = kept == 0 ? length : 1 + random.below(length - 1);
        node = removeFrom(node, head);
        boolean later = roster.closeGap(before);
        if (kept > 0) {
            for (int i = 0; i < kept; i++) {
                before = node;
                node = roster.next[node];
            }
            removeFrom(node, length - head);
            later |= roster.closeGap(before);
        }
        roster.reprice(shift);
        return later ? roster.isLawful(shift) : roster.isShortEnough(shift);
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
            roster.unlink(node);
            node = after;
        }
        return node;
    }
}
