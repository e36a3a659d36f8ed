package io.putzplan.engine.roster;

import io.putzplan.engine.problem.Priority;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a dispatcher wants to know of a roster.
 *
 * @param served number of visits on routes, for every priority
 * @param unassigned number of visits on no route, for every priority
 * @param mandatoryServedShare mandatory visits served over mandatory visits, 0 to 1; 1 when there are none
 * @param time where the time of all routes goes
 * @param overtimeSeconds paid time at more than the hourly wage
 * @param wageCents wages owed for the period, overtime included
 * @param mileageCents mileage reimbursed
 * @param travelMetres length of all legs, home legs included
 * @param continuity who sees whom
 * @param lateness who was kept waiting beyond the due time
 * @param tightestMargins how close the roster comes to each limit of law and contract, by rule
 * @param cleaners every cleaner of the problem, in its order
 */
public record Kpis(
        Map<Priority, Integer> served,
        Map<Priority, Integer> unassigned,
        double mandatoryServedShare,
        TimeSplit time,
        long overtimeSeconds,
        long wageCents,
        long mileageCents,
        long travelMetres,
        Continuity continuity,
        Lateness lateness,
        List<LawMargin> tightestMargins,
        List<CleanerKpis> cleaners) {

    public Kpis {
        served = everyPriority(served);
        unassigned = everyPriority(unassigned);
        tightestMargins = List.copyOf(tightestMargins);
        cleaners = List.copyOf(cleaners);
    }

    private static Map<Priority, Integer> everyPriority(Map<Priority, Integer> counts) {
        Map<Priority, Integer> complete = new EnumMap<>(Priority.class);
        for (Priority priority : Priority.values()) {
            complete.put(priority, counts.getOrDefault(priority, 0));
        }
        return Collections.unmodifiableMap(complete);
    }

    /** Visits on routes. */
    public int servedVisits() {
        return served.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Visits on no route. */
    public int unassignedVisits() {
        return unassigned.values().stream().mapToInt(Integer::intValue).sum();
    }
}
