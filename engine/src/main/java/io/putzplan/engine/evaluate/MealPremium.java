package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.MealBreakWindow;
import java.time.Duration;

/**
 * What is paid for a missed meal.
 *
 * @param fromWorkSeconds work from which the meal is owed, inclusive
 * @param waivedUpToSeconds most work with which the cleaner does without; -1 when never
 * @param seconds length of a meal
 * @param earliestSeconds earliest begin after the beginning of work, inclusive
 * @param latestSeconds latest begin after the beginning of work, inclusive
 * @param maxStretchSeconds longest work without a meal; {@link ShiftRules#NO_LIMIT} when there is none
 * @param before meals of the shift before it
 * @param premiumSeconds time paid
 */
record MealPremium(
        int fromWorkSeconds,
        int waivedUpToSeconds,
        int seconds,
        int earliestSeconds,
        int latestSeconds,
        int maxStretchSeconds,
        int before,
        int premiumSeconds) {

    static MealPremium of(MealBreakWindow rule, boolean isWaived) {
        int most = rule.waivableUpTo() == null ? Integer.MAX_VALUE : seconds(rule.waivableUpTo());
        return new MealPremium(
                seconds(rule.trigger()) + (rule.comparison() == Comparison.MORE_THAN ? 1 : 0),
                isWaived ? most : -1,
                seconds(rule.duration()),
                seconds(rule.earliest()),
                seconds(rule.latest()),
                ShiftRules.limit(rule.maxContinuousWork()),
                rule.nth() - 1,
                rule.missedPremium() == null ? 0 : seconds(rule.missedPremium()));
    }

    /** Whether {@code route} owes the meal and has none, or works too long without one. */
    boolean isMissed(RouteTimeline route) {
        int work = route.workSeconds();
        return work >= fromWorkSeconds
                && work > waivedUpToSeconds
                && (!isTaken(route) || route.hasStretchWithoutMeal(seconds, maxStretchSeconds));
    }

    private boolean isTaken(RouteTimeline route) {
        int full = 0;
        for (int i = 1; i < route.count(); i++) {
            if (route.unpaidBreakSeconds(i) >= seconds) {
                int after = route.arrival(i) - route.workStart();
                if (full >= before && earliestSeconds <= after && after <= latestSeconds) {
                    return true;
                }
                full++;
            }
        }
        return false;
    }

    private static int seconds(Duration duration) {
        return Math.toIntExact(duration.toSeconds());
    }
}
