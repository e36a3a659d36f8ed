package io.putzplan.engine.evaluate;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A problem in which a route is lawful when every service starts in the one window of its visit, no leg is out of reach, the
 * bounds and the capacity of the shift are kept and couplings are, and in which a roster costs mileage, travel time, a price
 * for each used shift, lateness and the largest lateness, and no wages.
 *
 * <p>Times are those of the least agreement: every service starts as early as its route and its coupling allow. Rules of breaks,
 * rests, hours and overtime may exist if no route within the shifts could come near them. Problems without couplings and
 * lateness are among them. Eligibility, services, places, legs and whose a shift is are those of the {@link CompiledProblem}.
 */
public final class CoupledRoutes {

    private final CompiledProblem problem;
    private final int mode;
    private final int maxLegSeconds;

    private CoupledRoutes(CompiledProblem problem) {
        this.problem = problem;
        int anyone = problem.cleanerOf(0);
        mode = problem.cleaners.mode[anyone];
        maxLegSeconds = problem.cleaners.maxLegSeconds[anyone];
    }

    /** The problem if it is such a one, else empty. */
    public static Optional<CoupledRoutes> of(CompiledProblem problem) {
        boolean plain = problem.shiftCount() > 0
                && PlainTerms.hold(problem)
                && IntStream.range(0, problem.shiftCount()).allMatch(shift -> costsNoTime(problem, shift));
        return plain ? Optional.of(new CoupledRoutes(problem)) : Optional.empty();
    }

    private static boolean costsNoTime(CompiledProblem problem, int shift) {
        boolean idleIsWork = PlainTerms.longest(problem, shift) < problem.shifts.rules[shift].minOffDutySeconds;
        return problem.pay.hourlyWageCents[shift] == 0
                && problem.shifts.maxDurationSeconds[shift] == ShiftRules.NO_LIMIT
                && (idleIsWork || problem.problem().prices().idlePerMinute() == 0);
    }

    /** First moment the start place may be left; later than that of the shift when an absence covers it. */
    public int earliestStart(int shift) {
        return problem.shifts.chainStart[shift];
    }

    /** First moment service may start. */
    public int earliest(int visit) {
        return PlainTerms.earliest(problem, visit);
    }

    /** Last moment service may start at any price; before the first when there is none. */
    public int latest(int visit) {
        return PlainTerms.latest(problem, visit);
    }

    /** Last moment service may start without being late; {@link #latest} of a visit that is never late. */
    public int due(int visit) {
        int latest = latest(visit);
        boolean pinned = problem.pinnedStart(visit) != CompiledProblem.NONE;
        return pinned ? latest : Math.min(latest, problem.visits.windows.dueBy[problem.visits.windows.first[visit]]);
    }

    /** What serving the visit earns. */
    public long prizeCents(int visit) {
        return problem.visits.prizeCents[visit];
    }

    /** What the visit adds to the load of a route. */
    public int load(int visit) {
        return problem.visits.load[visit];
    }

    /** Most load of a route; {@link Integer#MAX_VALUE} or near it when any fits. */
    public int capacity(int shift) {
        return problem.shifts.capacity[shift];
    }

    /** Whether the leg between two places may be travelled. */
    public boolean isInReach(int from, int to) {
        return PlainTerms.isInReach(problem.travel.seconds(mode, from, to), maxLegSeconds);
    }

    /** Number of couplings. */
    public int couplingCount() {
        return problem.couplings.count();
    }

    /** The visit of a coupling that starts first. */
    public int first(int coupling) {
        return problem.couplings.first[coupling];
    }

    /** The visit of a coupling that starts second, served by another cleaner. */
    public int second(int coupling) {
        return problem.couplings.second[coupling];
    }

    /** Least time from the start of the first to the start of the second visit, 0 or more. */
    public int minLagSeconds(int coupling) {
        return problem.couplings.minLagSeconds[coupling];
    }

    /** Most time from the start of the first to the start of the second visit. */
    public int maxLagSeconds(int coupling) {
        return problem.couplings.maxLagSeconds[coupling];
    }

    /** Reimbursement per kilometre of all legs. */
    public long mileageCentsPerKm(int shift) {
        return problem.cleaners.mileageCentsPerKm[problem.cleanerOf(shift)];
    }

    /** Price of a shift with at least one visit. */
    public long usedShiftCents() {
        return problem.problem().prices().usedShift();
    }

    /** Price of each minute of all legs, pro rata. */
    public long travelCentsPerMinute() {
        return problem.problem().prices().travelPerMinute();
    }

    /** Price of each minute by which a visit starts after it was due, pro rata. */
    public long lateCentsPerMinute() {
        return problem.problem().prices().latePerMinute();
    }

    /** Price of each minute of the largest lateness of the roster, pro rata. */
    public long largestLatenessCentsPerMinute() {
        return problem.problem().prices().largestLatenessPerMinute();
    }
}
