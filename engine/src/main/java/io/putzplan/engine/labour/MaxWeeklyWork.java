package io.putzplan.engine.labour;

import java.time.Duration;

/**
 * Most work in one calendar week.
 *
 * @param limit longest work, inclusive
 */
public record MaxWeeklyWork(Duration limit) implements RuleTerms {}
