package io.putzplan.engine.roster;

/**
 * What a roster costs, in the order in which it matters.
 *
 * @param hardSeconds sum of all hard violations, in seconds; 0 for a lawful roster
 * @param unassignedPoints points for mandatory visits left out: per visit priority weight x 1 000 + its service minutes
 * @param wageCents wages owed for the period, overtime included
 * @param travelCents mileage reimbursed
 * @param idleCents nuisance of unpaid idle time
 * @param preferenceCents price of starts outside preferred windows
 * @param usedShiftCents price of the shifts with a route
 * @param travelTimeCents price of travel by the minute
 * @param latenessCents price of starts after the due time
 * @param largestLatenessCents price of the largest lateness
 * @param creditCents credit for preferred cleaners and prizes of optional visits; reduces the cost
 */
public record RosterCost(
        long hardSeconds,
        long unassignedPoints,
        long wageCents,
        long travelCents,
        long idleCents,
        long preferenceCents,
        long usedShiftCents,
        long travelTimeCents,
        long latenessCents,
        long largestLatenessCents,
        long creditCents) {

    /** The total in cents. */
    public long totalCents() {
        return wageCents
                + travelCents
                + idleCents
                + preferenceCents
                + usedShiftCents
                + travelTimeCents
                + latenessCents
                + largestLatenessCents
                - creditCents;
    }
}
