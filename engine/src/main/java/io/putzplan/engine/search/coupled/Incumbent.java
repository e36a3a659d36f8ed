package io.putzplan.engine.search.coupled;

/** The best roster seen, kept by copying only the routes that changed since the last copy. */
final class Incumbent {
    private final WorkingRoster roster;
    private final int[] next;
    private final int[] changed;
    private final boolean[] isChanged;
    private int changedCount;
    long price = Long.MAX_VALUE;

    Incumbent(WorkingRoster roster) {
        this.roster = roster;
        next = roster.next.clone();
        changed = new int[roster.problem.shiftCount];
        isChanged = new boolean[changed.length];
    }

    /** Notes the shifts of an accepted change; call before the roster commits. */
    void noteChange() {
        for (int i = 0; i < roster.touchedCount; i++) {
            int shift = roster.touched[i];
            if (!isChanged[shift]) {
                isChanged[shift] = true;
                changed[changedCount++] = shift;
            }
        }
    }

    void save() {
        while (changedCount > 0) {
            int shift = changed[--changedCount];
            isChanged[shift] = false;
            int end = roster.endNode(shift);
            for (int node = roster.startNode(shift); node != end; node = roster.next[node]) {
                next[node] = roster.next[node];
            }
        }
        price = roster.totalPrice();
    }

    /** Visits by shift, in order of service. */
    int[][] routes() {
        int[][] routes = new int[changed.length][];
        for (int shift = 0; shift < routes.length; shift++) {
            int size = 0;
            for (int node = next[roster.startNode(shift)]; node < roster.visitCount; node = next[node]) {
                size++;
            }
            routes[shift] = new int[size];
            int at = 0;
            for (int node = next[roster.startNode(shift)]; node < roster.visitCount; node = next[node]) {
                routes[shift][at++] = node;
            }
        }
        return routes;
    }
}
