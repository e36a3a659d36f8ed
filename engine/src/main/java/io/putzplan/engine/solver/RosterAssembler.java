package io.putzplan.engine.solver;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RosterEvaluation;
import io.putzplan.engine.evaluate.RouteTimeline;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.BreakKind;
import io.putzplan.engine.roster.BreakStop;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.RosterCost;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.Stop;
import io.putzplan.engine.roster.UnassignedVisit;
import io.putzplan.engine.roster.VisitStop;
import java.util.ArrayList;
import java.util.List;

/** Turns routes of dense indices into a roster with clock times. */
public final class RosterAssembler {

    private final CompiledProblem compiled;
    private final RouteTimeline timeline;

    /** For rosters that answer {@code compiled}. */
    public RosterAssembler(CompiledProblem compiled) {
        this.compiled = compiled;
        this.timeline = new RouteTimeline(compiled);
    }

    /** The roster with {@code routes}, visits by shift in order of service, that {@code iterations} of a search led to. */
    public SolvedRoster assemble(int[][] routes, long iterations) {
        RosterProblem problem = compiled.problem();
        RosterEvaluation evaluation = new RosterEvaluation(compiled);
        boolean[] assigned = new boolean[compiled.visitCount()];
        List<Route> built = new ArrayList<>();
        for (int shift = 0; shift < routes.length; shift++) {
            int[] visits = routes[shift];
            if (visits.length > 0) {
                evaluation.setRoute(shift, visits, visits.length);
                for (int visit : visits) {
                    assigned[visit] = true;
                }
            }
        }
        for (int shift = 0; shift < routes.length; shift++) {
            if (routes[shift].length > 0) {
                evaluation.layOut(shift, timeline);
                built.add(route(shift));
            }
        }
        ObstacleFinder obstacles = new ObstacleFinder(compiled, evaluation, routes);
        List<UnassignedVisit> unassigned = new ArrayList<>();
        for (int visit = 0; visit < assigned.length; visit++) {
            if (!assigned[visit]) {
                unassigned.add(new UnassignedVisit(problem.visits().get(visit).id(), obstacles.obstaclesOf(visit)));
            }
        }
        return new SolvedRoster(new Roster(problem.id(), built, unassigned), costOf(evaluation), iterations);
    }

    /** What the roster costs that {@code evaluation} holds, part by part. */
    public static RosterCost costOf(RosterEvaluation evaluation) {
        return new RosterCost(
                evaluation.hardSeconds(),
                evaluation.unassignedPoints(),
                evaluation.wageCents(),
                evaluation.travelCents(),
                evaluation.idleCents(),
                evaluation.preferenceCents(),
                evaluation.usedShiftCents(),
                evaluation.travelTimeCents(),
                evaluation.latenessCents(),
                evaluation.largestLatenessCents(),
                evaluation.creditCents());
    }

    private Route route(int shift) {
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < timeline.count(); i++) {
            int arrival = timeline.arrival(i);
            int unpaid = timeline.unpaidBreakSeconds(i);
            if (unpaid > 0) {
                stops.add(breakStop(BreakKind.UNPAID_BREAK, arrival, unpaid));
            }
            stops.add(new VisitStop(
                    compiled.problem().visits().get(timeline.visit(i)).id(),
                    compiled.toOffsetDateTime(arrival),
                    compiled.toOffsetDateTime(timeline.serviceStart(i)),
                    compiled.toOffsetDateTime(timeline.serviceEnd(i)),
                    timeline.legSeconds(i),
                    timeline.legMetres(i),
                    timeline.waitingSeconds(i)));
            for (int number = 1; number <= timeline.restCount(i); number++) {
                stops.add(breakStop(BreakKind.PAID_REST, timeline.restStart(i, number), timeline.restSeconds()));
            }
        }
        int home = timeline.count();
        return new Route(
                compiled.problem().cleaners().get(compiled.cleanerOf(shift)).id(),
                compiled.dayOf(shift),
                compiled.toOffsetDateTime(timeline.departure()),
                stops,
                timeline.legSeconds(home),
                timeline.legMetres(home),
                compiled.toOffsetDateTime(timeline.returnArrival()));
    }

    private BreakStop breakStop(BreakKind kind, int start, int seconds) {
        return new BreakStop(kind, compiled.toOffsetDateTime(start), compiled.toOffsetDateTime(start + seconds));
    }
}
