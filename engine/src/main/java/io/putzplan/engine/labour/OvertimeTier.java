package io.putzplan.engine.labour;

import java.time.Duration;

/**
 * Pay above the hourly wage for paid time beyond a weekly threshold, e.g. 29 USC 207(a)(1).
 *
 * @param over paid time in one week from which it applies, exclusive
 * @param percentOfWage pay for such time as a percentage of straight pay, e.g. 150; at least 100
 */
public record OvertimeTier(Duration over, int percentOfWage) implements RuleTerms {}
