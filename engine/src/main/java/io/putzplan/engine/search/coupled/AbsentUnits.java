package io.putzplan.engine.search.coupled;

/** The visits and coupled pairs on no route, each by its lead, in an order that removals disturb. */
final class AbsentUnits {

    /** Lead of the unit of each visit: the lower number of a coupled pair, else the visit itself. */
    final int[] leadOf;

    /** The first {@link #count} entries are absent. */
    final int[] leads;

    int count;
    private final int[] indexOf;

    AbsentUnits(CoupledProblem problem) {
        leadOf = new int[problem.visitCount];
        leads = new int[problem.visitCount];
        indexOf = new int[problem.visitCount];
        for (int visit = 0; visit < problem.visitCount; visit++) {
            int partner = problem.partner[visit];
            leadOf[visit] = partner >= 0 ? Math.min(visit, partner) : visit;
            if (leadOf[visit] == visit) {
                add(visit);
            }
        }
    }

    /** Adds the unit of a visit. */
    void add(int visit) {
        int lead = leadOf[visit];
        indexOf[lead] = count;
        leads[count++] = lead;
    }

    /** Removes the unit of a visit. */
    void remove(int visit) {
        int lead = leadOf[visit];
        int last = leads[--count];
        leads[indexOf[lead]] = last;
        indexOf[last] = indexOf[lead];
    }
}
