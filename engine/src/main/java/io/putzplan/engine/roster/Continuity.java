package io.putzplan.engine.roster;

/**
 * Who sees whom.
 *
 * @param servedHouseholds households with at least one visit served
 * @param meanCleaners distinct cleaners per served household, mean; 0 when none is served
 * @param percentile90Cleaners distinct cleaners per served household, 90th percentile by nearest rank; 0 when none is served
 * @param preferredCleanerVisits visits served by a cleaner the household prefers
 */
public record Continuity(
        int servedHouseholds, double meanCleaners, int percentile90Cleaners, int preferredCleanerVisits) {}
