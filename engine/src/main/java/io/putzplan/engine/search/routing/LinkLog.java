package io.putzplan.engine.search.routing;

import java.util.Arrays;

/** What was linked and unlinked since the last commit, newest last, with the legs each change overwrote. */
final class LinkLog {
    static final int VISIT = 0;
    static final int FORMER_SHIFT = 1;
    static final int BEFORE = 2;
    static final int VISIT_SECONDS = 3;
    static final int VISIT_METRES = 4;
    static final int AFTER_SECONDS = 5;
    static final int AFTER_METRES = 6;
    private static final int FIELDS = 7;

    private int[] entries = new int[1 << 10];
    private int size;

    /** Makes room for an entry and returns the index of its first field. */
    int append() {
        if (size + FIELDS > entries.length) {
            entries = Arrays.copyOf(entries, 2 * entries.length);
        }
        size += FIELDS;
        return size - FIELDS;
    }

    void set(int entry, int field, int value) {
        entries[entry + field] = value;
    }

    int get(int entry, int field) {
        return entries[entry + field];
    }

    /** Takes the newest entry off; it stays readable until the next append. */
    int pop() {
        size -= FIELDS;
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }
}
