package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.MealBreakWindow;

/** A further rule of meals, such as one about the second of a shift. */
final class MealDuty implements RouteDuty {

    private final int fromWorkSeconds;
    private final int durationSeconds;
    private final int earliestSeconds;
    private final int latestSeconds;
    private final int maxStretchSeconds;
    private final int earlierMeals;

    MealDuty(MealBreakWindow terms, int fromWorkSeconds) {
        this.fromWorkSeconds = fromWorkSeconds;
        durationSeconds = ShiftRules.seconds(terms.duration());
        earliestSeconds = ShiftRules.seconds(terms.earliest());
        latestSeconds = ShiftRules.seconds(terms.latest());
        maxStretchSeconds = ShiftRules.limit(terms.maxContinuousWork());
        earlierMeals = terms.nth() - 1;
    }

    @Override
    public void judge(PlacedRoute route, RouteJudge judge) {
        if (route.workSeconds < fromWorkSeconds) {
            return;
        }
        int miss = durationSeconds;
        int meals = 0;
        for (int i = 1; i < route.stops.count; i++) {
            if (!route.isOffDuty(i)) {
                continue;
            }
            int length = route.start[i] - route.arrival[i];
            if (length >= durationSeconds && meals < earlierMeals) {
                meals++;
                continue;
            }
            int after = route.arrival[i] - route.workStart;
            int misplaced = Math.max(0, Math.max(earliestSeconds - after, after - latestSeconds));
            miss = Math.min(miss, Math.max(0, durationSeconds - length) + misplaced);
        }
        judge.mealSeconds += miss;
        judge.mealStretchSeconds += judge.stretchExcess(durationSeconds, maxStretchSeconds);
    }

    @Override
    public boolean mayBind(int earliest, int latest, int mostWork) {
        return mostWork >= fromWorkSeconds;
    }

    @Override
    public int harmlessSeconds() {
        return fromWorkSeconds - 1;
    }
}
