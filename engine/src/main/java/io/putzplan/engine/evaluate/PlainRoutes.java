package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.Prices;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A problem in which a route is lawful when every service starts in the one window of its visit, no leg is out of reach and
 * the bounds, the capacity and the longest duration of the shift are kept, and in which it costs mileage, a price for the used
 * shift and, from leaving the start place to reaching the end place, wages.
 *
 * <p>Rules of breaks, rests, hours and overtime may exist if no route within the shifts could come near them.
 */
public final class PlainRoutes {

    private final CompiledProblem problem;
    private final int mode;
    private final int maxLegSeconds;

    private PlainRoutes(CompiledProblem problem, int mode, int maxLegSeconds) {
        this.problem = problem;
        this.mode = mode;
        this.maxLegSeconds = maxLegSeconds;
    }

    /** The problem if it is such a one, else empty. */
    public static Optional<PlainRoutes> of(CompiledProblem problem) {
        if (problem.shiftCount() == 0 || !isPlain(problem)) {
            return Optional.empty();
        }
        int anyone = problem.cleanerOf(0);
        return Optional.of(
                new PlainRoutes(problem, problem.cleaners.mode[anyone], problem.cleaners.maxLegSeconds[anyone]));
    }

    /** First moment the start place may be left; later than that of the shift when an absence covers it. */
    public int earliestStart(int shift) {
        return problem.shifts.chainStart[shift];
    }

    /** First moment service may start. */
    public int earliest(int visit) {
        return PlainTerms.earliest(problem, visit);
    }

    /** Last moment service may start; before the first when there is none. */
    public int latest(int visit) {
        return PlainTerms.latest(problem, visit);
    }

    /** What serving the visit earns. */
    public long prizeCents(int visit) {
        return problem.visits.prizeCents[visit];
    }

    /** Pay per hour from leaving the start place to reaching the end place. */
    public long hourlyWageCents(int shift) {
        return problem.pay.hourlyWageCents[shift];
    }

    /** Reimbursement per kilometre of all legs. */
    public long mileageCentsPerKm(int shift) {
        return problem.cleaners.mileageCentsPerKm[problem.cleanerOf(shift)];
    }

    /** What the visit adds to the load of a route. */
    public int load(int visit) {
        return problem.visits.load[visit];
    }

    /** Most load of a route; {@link Integer#MAX_VALUE} or near it when any fits. */
    public int capacity(int shift) {
        return problem.shifts.capacity[shift];
    }

    /** Most seconds from leaving the start place to reaching the end place; near {@link Integer#MAX_VALUE} for no limit. */
    public int maxDurationSeconds(int shift) {
        return problem.shifts.maxDurationSeconds[shift];
    }

    /** Price of a shift with at least one visit. */
    public long usedShiftCents() {
        return problem.problem().prices().usedShift();
    }

    /** Whether the leg between two places may be travelled. */
    public boolean isInReach(int from, int to) {
        return PlainTerms.isInReach(problem.travel.seconds(mode, from, to), maxLegSeconds);
    }

    private static boolean isPlain(CompiledProblem problem) {
        Prices prices = problem.problem().prices();
        return problem.couplings.count() == 0
                && prices.travelPerMinute() == 0
                && PlainTerms.hold(problem)
                && !problem.visits.windows.anyDue()
                && IntStream.range(0, problem.shiftCount()).allMatch(shift -> hasPlainPay(problem, shift));
    }

    private static boolean hasPlainPay(CompiledProblem problem, int shift) {
        ShiftRules rules = problem.shifts.rules[shift];
        boolean idleIsWork = PlainTerms.longest(problem, shift) < rules.minOffDutySeconds;
        boolean paysAll = idleIsWork && rules.firstLegUnpaidSeconds == 0 && rules.lastLegUnpaidSeconds == 0;
        return (paysAll || problem.pay.hourlyWageCents[shift] == 0)
                && (idleIsWork || problem.problem().prices().idlePerMinute() == 0);
    }
}
