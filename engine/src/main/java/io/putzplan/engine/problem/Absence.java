package io.putzplan.engine.problem;

import java.time.LocalDateTime;

/**
 * A time in which a cleaner must not be rostered.
 *
 * @param from first moment away
 * @param until first moment back, exclusive, after {@code from}
 * @param kind why
 */
public record Absence(LocalDateTime from, LocalDateTime until, AbsenceKind kind) {}
