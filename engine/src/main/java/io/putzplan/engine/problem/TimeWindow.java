package io.putzplan.engine.problem;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The span in which a visit may start, both ends included.
 *
 * <p>Service may run past {@code latest}: a window limits the start, not the end. Where the home must be empty again by
 * some time, {@code mustEndBy} says so. A start after {@code dueBy} is late: allowed up to {@code latest}, at a price.
 *
 * @param earliest first moment service may start
 * @param latest last moment service may start, not before {@code earliest}
 * @param mustEndBy moment by which service must have ended, inclusive; null when only the start is bounded
 * @param dueBy last moment service may start without being late, from {@code earliest} to {@code latest}; null when no start
 *     in the window is late
 */
public record TimeWindow(
        LocalDateTime earliest,
        LocalDateTime latest,
        @Nullable LocalDateTime mustEndBy,
        @Nullable LocalDateTime dueBy) {

    /** A window in which no start is late. */
    public TimeWindow(LocalDateTime earliest, LocalDateTime latest, @Nullable LocalDateTime mustEndBy) {
        this(earliest, latest, mustEndBy, null);
    }

    /** A window that bounds the start only. */
    public static TimeWindow of(LocalDateTime earliest, LocalDateTime latest) {
        return new TimeWindow(earliest, latest, null, null);
    }
}
