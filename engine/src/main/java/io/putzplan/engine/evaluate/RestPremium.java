package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.PaidRestBreak;
import java.time.Duration;

/**
 * What is paid for missed rests.
 *
 * @param rule how many rests are owed
 * @param durationSeconds least length of a rest
 * @param maxStretchSeconds longest work without any; {@link ShiftRules#NO_LIMIT} when there is none
 * @param premiumSeconds time paid
 * @param isPerDay whether once a day, whatever the number, or for too long a stretch alone; else for each rest
 * @param isWork whether that time counts for overtime
 */
record RestPremium(
        PaidRestBreak rule,
        int durationSeconds,
        int maxStretchSeconds,
        int premiumSeconds,
        boolean isPerDay,
        boolean isWork) {

    static RestPremium of(PaidRestBreak rule, PaidRestBreak.Missed missed) {
        return new RestPremium(
                rule,
                ShiftRules.seconds(rule.duration()),
                ShiftRules.limit(rule.maxWithout()),
                ShiftRules.seconds(missed.premium()),
                missed.perDay(),
                missed.isWork());
    }

    /** Time paid for what {@code route} lacks. */
    int seconds(RouteTimeline route) {
        int taken = route.restSeconds() >= durationSeconds ? route.plannedRests() : 0;
        int missed = Math.max(0, rule.owedFor(Duration.ofSeconds(route.workSeconds())) - taken);
        if (isPerDay) {
            return missed > 0 || route.hasStretchWithoutRest(durationSeconds, maxStretchSeconds) ? premiumSeconds : 0;
        }
        return missed * premiumSeconds;
    }
}
