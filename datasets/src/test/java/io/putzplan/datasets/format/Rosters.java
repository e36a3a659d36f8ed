package io.putzplan.datasets.format;

import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.Stop;
import io.putzplan.engine.roster.VisitStop;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/** Rosters of which only the order of visits matters. */
final class Rosters {

    private static final OffsetDateTime MIDNIGHT = OffsetDateTime.parse("2027-03-01T00:00Z");

    private Rosters() {}

    static Roster of(ImportedProblem imported, Route... routes) {
        return new Roster(imported.problem().id(), List.of(routes), List.of());
    }

    static Route route(String cleaner, String... visits) {
        return new Route(
                cleaner,
                LocalDate.of(2027, 3, 1),
                MIDNIGHT,
                Arrays.stream(visits)
                        .<Stop>map(visit -> new VisitStop(visit, MIDNIGHT, MIDNIGHT, MIDNIGHT, 0, 0, 0))
                        .toList(),
                0,
                0,
                MIDNIGHT);
    }
}
