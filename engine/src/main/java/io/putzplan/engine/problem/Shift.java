package io.putzplan.engine.problem;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A period in which a cleaner may work; at most one begins on each day.
 *
 * @param earliestStart first moment the cleaner may leave the start place; its date is the day of the shift
 * @param latestEnd last moment the cleaner must have reached the end place, not
 *     after the end of the day that follows the planning period
 * @param startPlace where the route begins; null for the cleaner's home
 * @param endPlace where the route ends; null for the cleaner's home
 * @param capacity most load of all visits of the route together, what fits into the van or bag, 0 to 1 000 000; null when
 *     any fits
 * @param maxDuration longest time from leaving the start place to reaching the end place, above 0; null when only the
 *     bounds of the shift limit it
 * @param published what the cleaner was told of this shift; null when nothing
 */
public record Shift(
        LocalDateTime earliestStart,
        LocalDateTime latestEnd,
        @Nullable Location startPlace,
        @Nullable Location endPlace,
        @Nullable Integer capacity,
        @Nullable Duration maxDuration,
        @Nullable PublishedShift published) {

    /** A shift of which the cleaner was told nothing. */
    public Shift(
            LocalDateTime earliestStart,
            LocalDateTime latestEnd,
            @Nullable Location startPlace,
            @Nullable Location endPlace,
            @Nullable Integer capacity,
            @Nullable Duration maxDuration) {
        this(earliestStart, latestEnd, startPlace, endPlace, capacity, maxDuration, null);
    }

    /** A shift from home to home without further limits. */
    public static Shift of(LocalDateTime earliestStart, LocalDateTime latestEnd) {
        return new Shift(earliestStart, latestEnd, null, null, null, null);
    }

    /** The day the shift belongs to, wherever it ends. */
    public LocalDate day() {
        return earliestStart.toLocalDate();
    }
}
