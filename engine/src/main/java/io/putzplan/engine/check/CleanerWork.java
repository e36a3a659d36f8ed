package io.putzplan.engine.check;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import java.util.List;

/**
 * All that one cleaner does in a roster.
 *
 * @param cleaner who
 * @param shifts worked shifts in order; empty when there are none
 * @param weeks the same by week
 */
record CleanerWork(Cleaner cleaner, List<WorkedShift> shifts, List<WorkedWeek> weeks) {

    /** The work of every cleaner of the problem, in its order, as far as {@code roster} can be read. */
    static List<CleanerWork> of(ProblemFacts facts, Roster roster) {
        return of(facts, new Completeness(new Findings()).completeRoutes(roster));
    }

    /** The work of every cleaner of the problem, in its order, on {@code routes} with nothing missing. */
    static List<CleanerWork> of(ProblemFacts facts, List<Route> routes) {
        RouteReader reader = new RouteReader(facts);
        return facts.problem().cleaners().stream()
                .map(cleaner -> {
                    List<WorkedShift> shifts = reader.shiftsOf(cleaner, routes);
                    return new CleanerWork(
                            cleaner,
                            shifts,
                            WorkedWeek.of(shifts, facts.problem().period()));
                })
                .toList();
    }

    /** The visits of the problem that the cleaner serves, in order. */
    List<ServedVisit> served() {
        return shifts.stream().flatMap(shift -> shift.served().stream()).toList();
    }
}
