package io.putzplan.benchmarks.quality;

/**
 * One search on a published problem.
 *
 * @param solver who searched, e.g. {@code putzplan}
 * @param family family of the problem, e.g. {@code vrptw}
 * @param instance name of the problem within the family
 * @param visits number of its visits
 * @param seed seed of the search
 * @param threads threads it was given
 * @param limitSeconds time it was given; 0 when steps were limited instead
 * @param wallSeconds time it took, from the problem to the judged roster
 * @param cpuSeconds processor time the whole process took meanwhile, with compilation and garbage collection
 * @param iterations iterations of the search; 0 when it does not tell
 * @param routes routes with a visit
 * @param unassigned mandatory visits on no route
 * @param violationSeconds sum of the hard rules the roster breaks; 0 when it is lawful
 * @param cost what the roster costs in the unit of the family
 * @param fixedCost what every complete roster costs, whatever its routes; left out of the gap
 * @param bestKnown least cost known in the same unit, fixed cost included; not a number when none is
 */
public record QualityRun(
        String solver,
        String family,
        String instance,
        int visits,
        long seed,
        int threads,
        long limitSeconds,
        double wallSeconds,
        double cpuSeconds,
        long iterations,
        int routes,
        int unassigned,
        long violationSeconds,
        double cost,
        double fixedCost,
        double bestKnown) {

    /** Whether the roster is lawful and serves every mandatory visit. */
    public boolean isComplete() {
        return unassigned == 0 && violationSeconds == 0;
    }

    /**
     * How much the cost is above the best known, fixed cost left out, in per cent; not a number when the roster is not
     * complete or no cost is known.
     */
    public double gapPercent() {
        return isComplete() ? 100 * ((cost - fixedCost) / (bestKnown - fixedCost) - 1) : Double.NaN;
    }
}
