package io.putzplan.engine.evaluate;

/** Most work of a shift on one civil day; what other shifts add to the day is left to the ledger. */
final class DailyDuty implements RouteDuty {

    private final int limitSeconds;
    private final CivilDays days;

    DailyDuty(int limitSeconds, CivilDays days) {
        this.limitSeconds = limitSeconds;
        this.days = days;
    }

    @Override
    public void judge(PlacedRoute route, RouteJudge judge) {
        if (route.workSeconds <= limitSeconds) {
            return;
        }
        for (int day = days.dayOf(route.workStart); days.begin(day) < route.workEnd; day++) {
            int work = route.workBetween(days.begin(day), days.begin(day + 1));
            judge.dailyWorkSeconds += Math.max(0, work - limitSeconds);
        }
    }

    @Override
    public boolean mayBind(int earliest, int latest, int mostWork) {
        return mostWork > limitSeconds;
    }

    @Override
    public int harmlessSeconds() {
        return limitSeconds;
    }
}
