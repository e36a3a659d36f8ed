package io.putzplan.engine.io;

import io.putzplan.engine.roster.BreakStop;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.Stop;
import io.putzplan.engine.roster.UnassignedVisit;
import io.putzplan.engine.roster.VisitStop;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;

/** Writes a roster. */
final class RosterWriter {

    /** Document, list of routes, route, list of stops. */
    static final int EXPANDED_DEPTH = 4;

    /** Kind of a stop that is a visit; the other kinds are those of breaks. */
    static final String VISIT = "VISIT";

    private final JsonProperties json;

    RosterWriter(JsonGenerator json) {
        this.json = new JsonProperties(json);
    }

    void write(Roster roster, RosterMetadata metadata) {
        json.object(() -> {
            json.text("problem", roster.problem());
            json.text("engineVersion", metadata.engineVersion());
            json.text("rulePack", metadata.rulePack());
            json.number("seed", metadata.seed());
            if (metadata.steps() != null) {
                json.number("steps", metadata.steps());
            }
            routes(roster);
        });
    }

    /** Writes it without how it came about. */
    void write(Roster roster) {
        json.object(() -> {
            json.text("problem", roster.problem());
            routes(roster);
        });
    }

    private void routes(Roster roster) {
        json.array("routes", roster.routes(), this::route);
        json.array("unassigned", roster.unassigned(), this::unassigned);
    }

    private void route(Route route) {
        json.text("cleaner", route.cleaner());
        json.text("day", route.day());
        time("departure", route.departure());
        json.array("stops", route.stops(), this::stop);
        json.number("returnTravelSeconds", route.returnTravelSeconds());
        json.number("returnTravelMetres", route.returnTravelMetres());
        time("arrival", route.arrival());
    }

    private void stop(Stop stop) {
        switch (stop) {
            case VisitStop visit -> visit(visit);
            case BreakStop pause -> {
                json.text("kind", pause.kind());
                time("start", pause.start());
                time("end", pause.end());
            }
        }
    }

    private void visit(VisitStop stop) {
        json.text("kind", VISIT);
        json.text("visit", stop.visit());
        time("arrival", stop.arrival());
        time("start", stop.start());
        time("end", stop.end());
        json.number("travelSeconds", stop.travelSeconds());
        json.number("travelMetres", stop.travelMetres());
        json.number("waitingSeconds", stop.waitingSeconds());
    }

    private void unassigned(UnassignedVisit unassigned) {
        json.text("visit", unassigned.visit());
        json.object(
                "obstacles",
                () -> unassigned.obstacles().forEach((obstacle, count) -> json.number(obstacle.name(), count)));
    }

    /** Seconds are always written, as RFC 3339 demands. */
    private void time(String name, OffsetDateTime time) {
        json.text(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }
}
