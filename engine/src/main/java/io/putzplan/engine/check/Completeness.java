package io.putzplan.engine.check;

import io.putzplan.engine.roster.BreakStop;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.Stop;
import io.putzplan.engine.roster.VisitStop;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a roster states everything it must, within reason. A route that does not cannot be judged further. */
final class Completeness {

    private final Findings findings;
    private boolean complete;

    Completeness(Findings findings) {
        this.findings = findings;
    }

    /** The routes that can be judged. */
    List<Route> completeRoutes(Roster roster) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < roster.routes().size(); i++) {
            if (isComplete(roster.routes().get(i), "routes[" + i + "]")) {
                routes.add(roster.routes().get(i));
            }
        }
        return routes;
    }

    private boolean isComplete(Route route, String path) {
        complete = true;
        require(route.cleaner(), path + ".cleaner");
        requireDay(route.day(), path + ".day");
        requireTime(route.departure(), path + ".departure");
        requireTime(route.arrival(), path + ".arrival");
        for (int i = 0; i < route.stops().size(); i++) {
            requireStop(route.stops().get(i), path + ".stops[" + i + "]");
        }
        return complete;
    }

    private void requireStop(Stop stop, String path) {
        requireTime(stop.start(), path + ".start");
        requireTime(stop.end(), path + ".end");
        switch (stop) {
            case VisitStop visit -> {
                require(visit.visit(), path + ".visit");
                requireTime(visit.arrival(), path + ".arrival");
            }
            case BreakStop pause -> require(pause.kind(), path + ".kind");
        }
    }

    private void requireTime(@Nullable OffsetDateTime time, String path) {
        requireDay(time == null ? null : time.toLocalDate(), path);
        if (time != null && time.getNano() != 0) {
            findings.malformed(
                    "wholeSeconds", Subject.ROSTER, 1, path + " " + time + ", must be a whole number of seconds");
        }
    }

    /** Days beyond the four-digit years would overflow the calendar and belong to no problem. */
    private void requireDay(@Nullable LocalDate day, String path) {
        require(day, path);
        if (day != null && (day.getYear() < 0 || day.getYear() > 9999)) {
            complete = false;
            findings.malformed(
                    "outOfRange", Subject.ROSTER, 1, path + " " + day + ", must be in the years 0000 to 9999");
        }
    }

    private void require(@Nullable Object value, String path) {
        if (value == null) {
            complete = false;
            findings.malformed("missing", Subject.ROSTER, 1, path + " is missing, must be given");
        }
    }
}
