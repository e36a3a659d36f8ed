package io.putzplan.engine.roster;

import java.time.OffsetDateTime;

/** One element of a route. Stops are ordered by start; a rest taken during a visit follows that visit. */
public sealed interface Stop permits VisitStop, BreakStop {

    /** When service or the break begins. */
    OffsetDateTime start();

    /** When service or the break ends. */
    OffsetDateTime end();
}
