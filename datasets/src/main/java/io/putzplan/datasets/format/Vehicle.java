package io.putzplan.datasets.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One vehicle as a file states it, in the file's units of distance, which are those of time.
 *
 * @param id what published solutions call it
 * @param line line of the file
 * @param base where its route begins and ends
 * @param opens earliest departure
 * @param closes latest return
 * @param capacity most load; null when any fits
 * @param longest longest route; null when only the opening hours limit it
 * @param skills skills it has
 */
record Vehicle(
        String id,
        int line,
        Point base,
        double opens,
        double closes,
        @Nullable Integer capacity,
        @Nullable Double longest,
        List<String> skills) {

    /** Longest time a route can take. */
    double longestRoute() {
        return longest == null ? closes - opens : Math.min(longest, closes - opens);
    }
}
