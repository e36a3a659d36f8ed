package io.putzplan.engine.problem;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A period in which a cleaner may work; at most one begins on each day.
 *
 * @param earliestStart first moment the cleaner may leave the start place; its date is the day of the shift
 * @param latestEnd last moment the cleaner must have reached the end place, at most 36 h after {@code earliestStart}
 * @param startPlace where the route begins; null for the cleaner's home
 * @param endPlace where the route ends; null for the cleaner's home
 */
public record Shift(
        LocalDateTime earliestStart,
        LocalDateTime latestEnd,
        @Nullable Location startPlace,
        @Nullable Location endPlace) {

    /** A shift from home to home. */
    public static Shift of(LocalDateTime earliestStart, LocalDateTime latestEnd) {
        return new Shift(earliestStart, latestEnd, null, null);
    }

    /** The day the shift belongs to, wherever it ends. */
    public LocalDate day() {
        return earliestStart.toLocalDate();
    }
}
