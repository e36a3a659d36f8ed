package io.putzplan.engine.problem;

import java.time.LocalDateTime;

/**
 * What the cleaner was told of a shift.
 *
 * @param from announced beginning of work
 * @param until announced end of work, after {@code from}
 */
public record PublishedShift(LocalDateTime from, LocalDateTime until) {}
