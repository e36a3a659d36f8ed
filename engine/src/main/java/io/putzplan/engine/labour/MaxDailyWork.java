package io.putzplan.engine.labour;

import java.time.Duration;

/**
 * Most work in one shift.
 *
 * @param limit longest work, inclusive
 */
public record MaxDailyWork(Duration limit) implements RuleTerms {}
