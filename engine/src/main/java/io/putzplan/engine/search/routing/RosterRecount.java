package io.putzplan.engine.search.routing;

/** Rebuilds a roster from nothing but its links and compares everything the search relies on; for assertions. */
final class RosterRecount {
    private RosterRecount() {}

    static boolean agrees(WorkingRoster roster) {
        WorkingRoster fresh = new WorkingRoster(roster.problem);
        for (int shift = 0; shift < roster.problem.shiftCount; shift++) {
            int before = roster.startNode(shift);
            for (int node = roster.next[before]; node < roster.visitCount; before = node, node = roster.next[node]) {
                fresh.link(node, before);
            }
            boolean same = fresh.metres[shift] == roster.metres[shift]
                    && fresh.room[shift] == roster.room[shift]
                    && fresh.size[shift] == roster.size[shift]
                    && fresh.price[shift] == roster.price[shift]
                    && roster.room[shift] >= 0
                    && roster.isLawful(shift);
            for (int node = roster.startNode(shift); same && node >= 0; node = roster.next[node]) {
                same = roster.route[node] == shift && roster.times.sameAt(node, fresh.times);
            }
            if (!same) {
                return false;
            }
        }
        return fresh.totalPrice == roster.totalPrice
                && fresh.absent.count == roster.absent.count
                && fresh.usedShifts == roster.usedShifts;
    }
}
