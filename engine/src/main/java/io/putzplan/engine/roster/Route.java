package io.putzplan.engine.roster;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one cleaner does in one shift.
 *
 * @param cleaner id of the cleaner
 * @param day day of the shift
 * @param departure when the cleaner leaves the start place
 * @param stops visits and breaks in order, at least one visit
 * @param returnTravelSeconds duration of the leg from the last visit to the end place
 * @param returnTravelMetres length of that leg
 * @param arrival when the cleaner reaches the end place
 */
public record Route(
        String cleaner,
        LocalDate day,
        OffsetDateTime departure,
        List<Stop> stops,
        int returnTravelSeconds,
        int returnTravelMetres,
        OffsetDateTime arrival) {

    public Route {
        stops = List.copyOf(stops);
    }

    /** The visits in order. */
    public Stream<VisitStop> visits() {
        return stops.stream().filter(VisitStop.class::isInstance).map(VisitStop.class::cast);
    }

    /** The breaks and rests in order. */
    public Stream<BreakStop> breaks() {
        return stops.stream().filter(BreakStop.class::isInstance).map(BreakStop.class::cast);
    }
}
