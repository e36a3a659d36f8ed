package io.putzplan.engine.labour;

import java.time.Duration;

/**
 * An unpaid meal that must begin in a span of the shift, e.g. WAC 296-126-092(1).
 *
 * @param comparison whether {@code trigger} itself already triggers
 * @param trigger work from which a meal is owed
 * @param duration shortest off-duty block that is a meal
 * @param earliest earliest begin of the meal after the work began, inclusive
 * @param latest latest begin of the meal after the work began, inclusive
 * @param maxContinuousWork longest stretch of work without a meal, inclusive, once a meal is owed
 */
public record MealBreakWindow(
        Comparison comparison,
        Duration trigger,
        Duration duration,
        Duration earliest,
        Duration latest,
        Duration maxContinuousWork)
        implements RuleTerms {}
