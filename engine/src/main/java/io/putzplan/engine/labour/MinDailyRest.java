package io.putzplan.engine.labour;

import java.time.Duration;

/**
 * Least time between the end of the work of one shift and the beginning of the work of the next.
 *
 * @param rest shortest rest, inclusive, in elapsed time
 */
public record MinDailyRest(Duration rest) implements RuleTerms {}
