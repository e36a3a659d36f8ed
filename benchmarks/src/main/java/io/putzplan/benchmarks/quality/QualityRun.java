package io.putzplan.benchmarks.quality;

/**
 * One search on a published problem.
 *
 * @param family family of the problem, e.g. {@code vrptw}
 * @param instance name of the problem within the family
 * @param visits number of its visits
 * @param seed seed of the search
 * @param limitSeconds time it was given
 * @param unassigned mandatory visits on no route
 * @param cost what the roster costs in the unit of the family
 * @param bestKnown least cost known in the same unit
 * @param iterations iterations of the search
 */
public record QualityRun(
        String family,
        String instance,
        int visits,
        long seed,
        long limitSeconds,
        int unassigned,
        double cost,
        double bestKnown,
        long iterations) {

    /** How much the cost is above the best known, in per cent of it; not a number while visits are unassigned. */
    public double gapPercent() {
        return unassigned > 0 ? Double.NaN : 100 * (cost / bestKnown - 1);
    }
}
