package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import io.putzplan.engine.travel.TravelTimes;
import java.util.Optional;

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
        int pinned = problem.pinnedStart(visit);
        return pinned == NONE ? problem.windowEarliest(visit, 0) : pinned;
    }

    /** Last moment service may start; before the first when there is none. */
    public int latest(int visit) {
        int pinned = problem.pinnedStart(visit);
        if (pinned != NONE) {
            return pinned;
        }
        int window = problem.visits.windows.first[visit];
        int mustEndBy = problem.visits.windows.mustEndBy[window];
        return Math.min(problem.windowLatest(visit, 0), mustEndBy - problem.serviceSeconds(visit));
    }

    /** What serving the visit earns. */
    public long prizeCents(int visit) {
        return problem.visits.prizeCents[visit];
    }

    /** Pay per hour from leaving the start place to reaching the end place. */
    public long hourlyWageCents(int shift) {
        return problem.cleaners.hourlyWageCents[problem.cleanerOf(shift)];
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
        int seconds = problem.travel.seconds(mode, from, to);
        return maxLegSeconds == NONE ? seconds < TravelTimes.UNREACHABLE : seconds <= maxLegSeconds;
    }

    private static boolean isPlain(CompiledProblem problem) {
        for (int visit = 0; visit < problem.visitCount(); visit++) {
            if (!isPlainVisit(problem, visit)) {
                return false;
            }
        }
        for (int shift = 0; shift < problem.shiftCount(); shift++) {
            if (!travelsAlike(problem, problem.cleanerOf(0), problem.cleanerOf(shift))
                    || !isPlainShift(problem, shift)
                    || isInterrupted(problem, shift)) {
                return false;
            }
        }
        for (int cleaner = 0; cleaner < problem.cleanerCount(); cleaner++) {
            if (!hasPlainWeeks(problem, cleaner)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainVisit(CompiledProblem problem, int visit) {
        WindowTable preferred = problem.visits.preferredWindows;
        return (problem.windowCount(visit) == 1 || problem.pinnedStart(visit) != NONE)
                && preferred.first[visit] == preferred.first[visit + 1]
                && !isAnyonePreferred(problem, visit);
    }

    private static boolean isAnyonePreferred(CompiledProblem problem, int visit) {
        boolean preferred = false;
        for (int cleaner = 0;
                problem.problem().prices().preferredCleaner() > 0 && cleaner < problem.cleanerCount();
                cleaner++) {
            preferred |= problem.suitability.isPreferred(cleaner, visit);
        }
        return preferred;
    }

    private static boolean travelsAlike(CompiledProblem problem, int one, int other) {
        return problem.cleaners.mode[one] == problem.cleaners.mode[other]
                && problem.cleaners.maxLegSeconds[one] == problem.cleaners.maxLegSeconds[other];
    }

    private static boolean isPlainShift(CompiledProblem problem, int shift) {
        ShiftRules rules = problem.shifts.rules[shift];
        int cleaner = problem.cleanerOf(shift);
        int longest = longest(problem, shift);
        boolean idleIsWork = longest < rules.minOffDutySeconds;
        boolean paysAll = idleIsWork && rules.firstLegPaid && rules.lastLegPaid;
        return longest <= Math.min(rules.maxDailyWorkSeconds, problem.cleaners.maxDailySeconds[cleaner])
                && longest <= rules.harmlessWorkSeconds
                && rules.restSeconds == 0
                && rules.breakLengths.length == 1
                && (paysAll || problem.cleaners.hourlyWageCents[cleaner] == 0)
                && (idleIsWork || problem.problem().prices().idlePerMinute() == 0);
    }

    /** Most seconds between the ends of a route on the shift. */
    private static int longest(CompiledProblem problem, int shift) {
        int span = Math.max(0, problem.latestEnd(shift) - problem.shifts.chainStart[shift]);
        return Math.min(span, problem.shifts.maxDurationSeconds[shift]);
    }

    private static boolean isInterrupted(CompiledProblem problem, int shift) {
        int cleaner = problem.cleanerOf(shift);
        int[] from = problem.cleaners.absentFrom[cleaner];
        int[] until = problem.cleaners.absentUntil[cleaner];
        boolean interrupted = false;
        for (int i = 0; i < from.length; i++) {
            interrupted |= from[i] < problem.latestEnd(shift) && until[i] > problem.shifts.chainStart[shift];
        }
        return interrupted;
    }

    /** Whether the cleaner can work all shifts to the full without reaching a limit of rest, weekly work or ordinary pay. */
    private static boolean hasPlainWeeks(CompiledProblem problem, int cleaner) {
        long[] work = new long[problem.weeks.length];
        work[0] = problem.cleaners.historyWorkSeconds[cleaner];
        long previousEnd = problem.cleaners.lastShiftEnd[cleaner];
        for (int shift : problem.shifts.ofCleaner[cleaner]) {
            int rest = Math.max(
                    problem.shifts.rules[shift].minDailyRestSeconds, problem.cleaners.minDailyRestSeconds[cleaner]);
            if (rest != NONE && previousEnd != NONE && problem.shifts.chainStart[shift] - previousEnd < rest) {
                return false;
            }
            previousEnd = problem.latestEnd(shift);
            work[problem.shifts.week[shift]] += longest(problem, shift);
        }
        for (int week = 0; week < work.length; week++) {
            WeekRules rules = problem.weeks[week];
            long most = Math.min(problem.cleaners.maxWeeklySeconds[cleaner], rules.maxWorkSeconds());
            if (work[week] > Math.min(most, rules.overtimeFromSeconds())) {
                return false;
            }
        }
        return true;
    }
}
