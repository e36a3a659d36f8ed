package io.putzplan.benchmarks.streams;

import java.util.List;

/**
 * What does not change about a shift.
 *
 * @param cleaner who works it
 * @param week the cleaner's week it belongs to
 * @param restsSeconds each rest that law or contract asks for before it
 */
record ShiftFacts(StreamCleaner cleaner, StreamWeek week, List<Long> restsSeconds) {}
