package io.putzplan.engine.evaluate;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import java.util.stream.IntStream;

/** Shorthands for evaluating problems of the tiny town. */
final class Rosters {

    private Rosters() {}

    static CompiledProblem compile(TinyTown town, RulePack pack) {
        RosterProblem problem = town.build();
        return CompiledProblem.compile(problem, MainStreet.of(problem), pack);
    }

    /** All visits of the town in order on the first shift. */
    static RouteTimeline placeAll(TinyTown town, RulePack pack) {
        return placeAll(town, pack, 0);
    }

    /** All visits of the town in order on the given shift. */
    static RouteTimeline placeAll(TinyTown town, RulePack pack, int shift) {
        CompiledProblem compiled = compile(town, pack);
        RouteTimeline timeline = new RouteTimeline(compiled);
        int[] visits = IntStream.range(0, compiled.visitCount()).toArray();
        timeline.place(shift, visits, visits.length);
        return timeline;
    }

    /** The roster in which visit i is alone on shift i. */
    static RosterEvaluation oneVisitPerShift(TinyTown town, RulePack pack) {
        CompiledProblem compiled = compile(town, pack);
        RosterEvaluation evaluation = new RosterEvaluation(compiled);
        for (int visit = 0; visit < compiled.visitCount(); visit++) {
            evaluation.setRoute(visit, new int[] {visit}, 1);
        }
        return evaluation;
    }
}
