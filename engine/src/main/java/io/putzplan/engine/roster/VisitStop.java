package io.putzplan.engine.roster;

import java.time.OffsetDateTime;

/**
 * Service at a home.
 *
 * @param visit id of the visit
 * @param arrival when the cleaner reaches the home
 * @param start when service begins, not before arrival
 * @param end when service ends, rests taken during it included
 * @param travelSeconds duration of the leg that ends here
 * @param travelMetres length of the leg that ends here
 * @param waitingSeconds paid idle time between arrival and start; off-duty time is a {@link BreakStop} instead
 */
public record VisitStop(
        String visit,
        OffsetDateTime arrival,
        OffsetDateTime start,
        OffsetDateTime end,
        int travelSeconds,
        int travelMetres,
        int waitingSeconds)
        implements Stop {}
