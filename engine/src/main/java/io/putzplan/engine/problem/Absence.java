package io.putzplan.engine.problem;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A time in which a cleaner must not be rostered.
 *
 * @param from first moment away
 * @param until first moment back, exclusive, after {@code from}
 * @param kind why
 * @param hoursPerDay what would have been worked on each day that begins in it, and is paid where the law says so
 */
public record Absence(LocalDateTime from, LocalDateTime until, AbsenceKind kind, Duration hoursPerDay) {

    /** An absence that costs nothing. */
    public Absence(LocalDateTime from, LocalDateTime until, AbsenceKind kind) {
        this(from, until, kind, Duration.ZERO);
    }
}
