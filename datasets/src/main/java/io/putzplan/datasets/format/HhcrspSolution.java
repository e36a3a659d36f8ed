package io.putzplan.datasets.format;

import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.VisitStop;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rosters of imported HHCRSP problems as published solutions: per caregiver the services with their begin and end. */
public final class HhcrspSolution {

    private HhcrspSolution() {}

    /**
     * The JSON document of {@code roster}, an answer to {@code problem}, in the units of the published problem.
     *
     * @throws IllegalArgumentException when the roster is about another problem, or serves a visit the problem does not know
     */
    public static String of(RosterProblem problem, Roster roster) {
        if (!roster.problem().equals(problem.id())) {
            throw new IllegalArgumentException(
                    "roster: answers problem \"%s\", must answer \"%s\"".formatted(roster.problem(), problem.id()));
        }
        if (problem.prices().latePerMinute() == 0) {
            throw new IllegalArgumentException("problem: lateness has no price, must be an imported HHCRSP problem");
        }
        Map<String, Visit> visits = new HashMap<>();
        problem.visits().forEach(visit -> visits.put(visit.id(), visit));
        double secondsPerUnit = HhcrspFormat.secondsPerUnit(problem);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ArrayNode routes = document.putArray("routes");
        for (Route route : roster.routes()) {
            ObjectNode written = routes.addObject().put("caregiver_id", route.cleaner());
            ArrayNode locations = written.putArray("locations");
            for (VisitStop stop : route.visits().toList()) {
                Visit visit = visits.get(stop.visit());
                if (visit == null || visit.skills().isEmpty()) {
                    throw new IllegalArgumentException(
                            "roster: visit \"%s\", must be a service of the problem".formatted(stop.visit()));
                }
                locations
                        .addObject()
                        .put("patient", visit.household())
                        .put("service", visit.skills().getFirst().skill())
                        .put("arrival_time", HhcrspFormat.secondsOf(stop.start()) / secondsPerUnit)
                        .put("departure_time", HhcrspFormat.secondsOf(stop.end()) / secondsPerUnit);
            }
        }
        return document.toPrettyString() + "\n";
    }
}
