package io.putzplan.engine.search.routing;

import java.util.Arrays;

/** What was linked and unlinked since the last commit, newest last, with the legs each change overwrote. */
final class LinkLog {
    private static final int VISIT = 0;
    private static final int FORMER_SHIFT = 1;
    private static final int BEFORE = 2;
    private static final int VISIT_SECONDS = 3;
    private static final int VISIT_METRES = 4;
    private static final int AFTER_SECONDS = 5;
    private static final int AFTER_METRES = 6;
    private static final int FIELDS = 7;

    private final int[] legSeconds;
    private final int[] legMetres;
    private int[] entries = new int[1 << 10];
    private int size;

    /** A log of changes to these legs, by the node they lead into. */
    LinkLog(int[] legSeconds, int[] legMetres) {
        this.legSeconds = legSeconds;
        this.legMetres = legMetres;
    }

    /** Notes a change that is about to happen: a visit leaves {@code formerShift}, or, if that is -1, is put between two nodes. */
    void add(int visit, int formerShift, int before, int after) {
        if (size + FIELDS > entries.length) {
            entries = Arrays.copyOf(entries, 2 * entries.length);
        }
        entries[size + VISIT] = visit;
        entries[size + FORMER_SHIFT] = formerShift;
        entries[size + BEFORE] = before;
        entries[size + VISIT_SECONDS] = legSeconds[visit];
        entries[size + VISIT_METRES] = legMetres[visit];
        entries[size + AFTER_SECONDS] = legSeconds[after];
        entries[size + AFTER_METRES] = legMetres[after];
        size += FIELDS;
    }

    /** Takes the newest entry off; it stays readable until the next one is added. */
    int pop() {
        size -= FIELDS;
        return size;
    }

    int visit(int entry) {
        return entries[entry + VISIT];
    }

    int formerShift(int entry) {
        return entries[entry + FORMER_SHIFT];
    }

    int before(int entry) {
        return entries[entry + BEFORE];
    }

    /** Puts back the legs into the visit and into the node after it. */
    void restoreLegs(int entry, int after) {
        int visit = entries[entry + VISIT];
        legSeconds[visit] = entries[entry + VISIT_SECONDS];
        legMetres[visit] = entries[entry + VISIT_METRES];
        legSeconds[after] = entries[entry + AFTER_SECONDS];
        legMetres[after] = entries[entry + AFTER_METRES];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }
}
