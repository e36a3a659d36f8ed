package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.Coupling;
import io.putzplan.engine.problem.RosterProblem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The couplings in parallel arrays. */
final class CouplingTable {

    /** Stands for the coupling of a visit that has none, and for its partner. */
    static final int UNCOUPLED = -1;

    final int[] first;
    final int[] second;
    final int[] minLagSeconds;
    final int[] maxLagSeconds;

    /** Coupling of each visit. */
    final int[] ofVisit;

    CouplingTable(RosterProblem problem) {
        List<Coupling> couplings = problem.couplings();
        int count = couplings.size();
        first = new int[count];
        second = new int[count];
        minLagSeconds = new int[count];
        maxLagSeconds = new int[count];
        ofVisit = new int[problem.visits().size()];
        Arrays.fill(ofVisit, UNCOUPLED);
        Map<String, Integer> visits = new HashMap<>();
        for (int visit = 0; count > 0 && visit < ofVisit.length; visit++) {
            visits.put(problem.visits().get(visit).id(), visit);
        }
        for (int index = 0; index < count; index++) {
            Coupling coupling = couplings.get(index);
            first[index] = visits.getOrDefault(coupling.first(), UNCOUPLED);
            second[index] = visits.getOrDefault(coupling.second(), UNCOUPLED);
            minLagSeconds[index] = Math.toIntExact(coupling.minLag().toSeconds());
            maxLagSeconds[index] = Math.toIntExact(coupling.maxLag().toSeconds());
            ofVisit[first[index]] = index;
            ofVisit[second[index]] = index;
        }
    }

    /** No couplings of so many visits. */
    CouplingTable(int visitCount) {
        first = new int[0];
        second = new int[0];
        minLagSeconds = new int[0];
        maxLagSeconds = new int[0];
        ofVisit = new int[visitCount];
        Arrays.fill(ofVisit, UNCOUPLED);
    }

    int count() {
        return first.length;
    }

    boolean isCoupled(int visit) {
        return ofVisit[visit] != UNCOUPLED;
    }

    /** The other visit of the coupling; {@link #UNCOUPLED} when there is none. */
    int partner(int visit) {
        int coupling = ofVisit[visit];
        if (coupling == UNCOUPLED) {
            return UNCOUPLED;
        }
        return first[coupling] == visit ? second[coupling] : first[coupling];
    }
}
