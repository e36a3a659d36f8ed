package io.putzplan.engine.problem;

/**
 * What matters besides wages, as prices in cents; each 0 to 1 000 000.
 *
 * @param idlePerMinute nuisance of unpaid idle time in a route beyond the required breaks and the first 15 minutes
 * @param nearPreferencePerMinute start outside the preferred windows, each of the first 15 minutes
 * @param farPreferencePerMinute start outside the preferred windows, each further minute on the same day
 * @param otherDay start on a day without a preferred window, once per visit
 * @param preferredCleaner credit for a visit by a cleaner the household prefers
 * @param usedShift cost of each shift with a route, besides wages and mileage
 * @param travelPerMinute travel, home legs included, besides wages and mileage
 * @param latePerMinute start after the due time of the window, each minute of each visit
 * @param largestLatenessPerMinute each minute of the lateness of the latest of all visits, once per roster
 */
public record Prices(
        long idlePerMinute,
        long nearPreferencePerMinute,
        long farPreferencePerMinute,
        long otherDay,
        long preferredCleaner,
        long usedShift,
        long travelPerMinute,
        long latePerMinute,
        long largestLatenessPerMinute) {

    /** Modest prices that keep wages in front. */
    public static final Prices DEFAULT = new Prices(10, 5, 20, 1_500, 500, 0, 0, 10, 0);

    /** Prices of which travel by the minute and lateness have their defaults. */
    public Prices(
            long idlePerMinute,
            long nearPreferencePerMinute,
            long farPreferencePerMinute,
            long otherDay,
            long preferredCleaner,
            long usedShift) {
        this(
                idlePerMinute,
                nearPreferencePerMinute,
                farPreferencePerMinute,
                otherDay,
                preferredCleaner,
                usedShift,
                DEFAULT.travelPerMinute,
                DEFAULT.latePerMinute,
                DEFAULT.largestLatenessPerMinute);
    }
}
