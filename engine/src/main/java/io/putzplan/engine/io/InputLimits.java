package io.putzplan.engine.io;

/**
 * The most a document may ask of the reader. A document beyond a limit is refused with one issue.
 *
 * @param maxBytes size of the document, in bytes
 * @param maxDepth nesting of objects and arrays
 * @param maxTextLength length of a text or a property name, in characters
 * @param maxCleaners cleaners of a problem
 * @param maxHouseholds households of a problem
 * @param maxVisits visits of a problem
 * @param maxEntries elements of any other array, and properties of an object
 * @param maxLocations locations of a travel matrix
 * @param maxIssues issues reported; further ones are only counted
 */
public record InputLimits(
        long maxBytes,
        int maxDepth,
        int maxTextLength,
        int maxCleaners,
        int maxHouseholds,
        int maxVisits,
        int maxEntries,
        int maxLocations,
        int maxIssues) {

    /** Far above a large city's week, and far below what a machine cannot hold. */
    public static final InputLimits DEFAULT =
            new InputLimits(256L << 20, 32, 2_000, 20_000, 200_000, 200_000, 10_000, 5_000, 10_000);

    /**
     * Limits of at least 1 each.
     *
     * @throws IllegalArgumentException when a limit is below 1
     */
    public InputLimits {
        requirePositive("maxBytes", maxBytes);
        requirePositive("maxDepth", maxDepth);
        requirePositive("maxTextLength", maxTextLength);
        requirePositive("maxCleaners", maxCleaners);
        requirePositive("maxHouseholds", maxHouseholds);
        requirePositive("maxVisits", maxVisits);
        requirePositive("maxEntries", maxEntries);
        requirePositive("maxLocations", maxLocations);
        requirePositive("maxIssues", maxIssues);
    }

    private static void requirePositive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("The %s (%d) must be at least 1.".formatted(name, value));
        }
    }
}
