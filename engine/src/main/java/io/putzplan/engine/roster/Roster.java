package io.putzplan.engine.roster;

import java.util.List;

/**
 * All routes of a planning period, and the visits on none.
 *
 * @param problem id of the problem it answers
 * @param routes routes with at least one visit, by day, then cleaner in the order of the problem
 * @param unassigned visits on no route, in the order of the problem
 */
public record Roster(String problem, List<Route> routes, List<UnassignedVisit> unassigned) {

    public Roster {
        routes = List.copyOf(routes);
        unassigned = List.copyOf(unassigned);
    }
}
