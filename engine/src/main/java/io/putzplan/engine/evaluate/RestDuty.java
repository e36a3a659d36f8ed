package io.putzplan.engine.evaluate;

/** A further rule of paid rests, which may be shorter than those planned. */
final class RestDuty implements RouteDuty {

    private final RestTerms terms;

    RestDuty(RestTerms terms) {
        this.terms = terms;
    }

    @Override
    public void judge(PlacedRoute route, RouteJudge judge) {
        int missing = terms.owed(route.workSeconds) - route.plannedRests;
        judge.restSeconds += (long) Math.max(0, missing) * terms.durationSeconds;
        judge.restStretchSeconds += judge.restStretchExcess(terms.durationSeconds, terms.maxStretchSeconds);
    }

    @Override
    public boolean mayBind(int earliest, int latest, int mostWork) {
        return mostWork > terms.harmlessSeconds();
    }

    @Override
    public int harmlessSeconds() {
        return terms.harmlessSeconds();
    }
}
