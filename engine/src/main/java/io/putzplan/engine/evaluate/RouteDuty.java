package io.putzplan.engine.evaluate;

/** A rule about one shift that bounds of plans take no account of, since few shifts can break it. */
interface RouteDuty {

    /** Adds to {@code judge} what the route, laid out, breaks of it. */
    void judge(PlacedRoute route, RouteJudge judge);

    /** Whether a route within [{@code earliest}, {@code latest}] with at most {@code mostWork} seconds of work may break it. */
    boolean mayBind(int earliest, int latest, int mostWork);

    /** Most seconds that, worked without any idle time, surely keep it; -1 when that depends on when. */
    int harmlessSeconds();
}
