package io.putzplan.engine.labour;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An unpaid meal that must begin in a span of the shift, e.g. WAC 296-126-092(1).
 *
 * @param comparison whether {@code trigger} itself already triggers
 * @param trigger work from which a meal is owed
 * @param duration shortest off-duty block that is a meal
 * @param earliest earliest begin of the meal after the work began, inclusive
 * @param latest latest begin of the meal after the work began, inclusive
 * @param maxContinuousWork longest stretch of work without a meal, inclusive, once a meal is owed; null when any
 * @param nth which meal of the shift it is, from 1; that many blocks must have begun by {@code latest}
 * @param waivableUpTo most work with which the cleaner may waive it; null when any, if the rule can be waived at all
 * @param missedPremium time paid when it is missed; null when nothing is
 */
public record MealBreakWindow(
        Comparison comparison,
        Duration trigger,
        Duration duration,
        Duration earliest,
        Duration latest,
        @Nullable Duration maxContinuousWork,
        int nth,
        @Nullable Duration waivableUpTo,
        @Nullable Duration missedPremium)
        implements RuleTerms {

    /** The first meal of the shift, without a premium. */
    public MealBreakWindow(
            Comparison comparison,
            Duration trigger,
            Duration duration,
            Duration earliest,
            Duration latest,
            @Nullable Duration maxContinuousWork) {
        this(comparison, trigger, duration, earliest, latest, maxContinuousWork, 1, null, null);
    }

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof MealBreakWindow meal
                && nth == meal.nth
                && comparison.isNoLaterThan(trigger, meal.comparison, meal.trigger)
                && duration.compareTo(meal.duration) >= 0
                && earliest.compareTo(meal.earliest) >= 0
                && latest.compareTo(meal.latest) <= 0
                && Bounds.isAtMost(maxContinuousWork, meal.maxContinuousWork)
                && Bounds.isAtMost(waivableUpTo, meal.waivableUpTo)
                && Bounds.isAtLeast(missedPremium, meal.missedPremium);
    }
}
