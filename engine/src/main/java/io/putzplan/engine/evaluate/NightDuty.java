package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.NightWork;

/** What may not be worked at night, or by those who work at night. */
final class NightDuty implements RouteDuty {

    private final int[] nights;
    private final boolean forbidden;
    private final int qualifySeconds;
    private final int limitSeconds;

    NightDuty(NightWork terms, CivilDays days) {
        nights = days.times(terms.window());
        forbidden = terms.forbidden();
        qualifySeconds = ShiftRules.seconds(terms.qualify());
        limitSeconds = ShiftRules.limit(terms.limit());
    }

    @Override
    public void judge(PlacedRoute route, RouteJudge judge) {
        int atNight = 0;
        for (int i = 0; i < nights.length && nights[i] < route.workEnd; i += 2) {
            if (nights[i + 1] > route.workStart) {
                atNight += route.workBetween(nights[i], nights[i + 1]);
            }
        }
        if (forbidden) {
            judge.nightSeconds += atNight;
        }
        if (atNight > qualifySeconds) {
            judge.nightSeconds += Math.max(0, route.workSeconds - limitSeconds);
        }
    }

    @Override
    public boolean mayBind(int earliest, int latest, int mostWork) {
        boolean meets = false;
        for (int i = 0; i < nights.length && nights[i] < latest; i += 2) {
            meets |= nights[i + 1] > earliest;
        }
        return meets && (forbidden || mostWork > limitSeconds);
    }

    @Override
    public int harmlessSeconds() {
        return forbidden ? -1 : limitSeconds;
    }
}
