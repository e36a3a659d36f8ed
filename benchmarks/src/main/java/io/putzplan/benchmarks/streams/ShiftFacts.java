package io.putzplan.benchmarks.streams;

/**
 * What does not change about a shift.
 *
 * @param cleaner who works it
 * @param week the cleaner's week it belongs to
 * @param minRestSeconds least rest before it
 */
record ShiftFacts(StreamCleaner cleaner, StreamWeek week, long minRestSeconds) {}
