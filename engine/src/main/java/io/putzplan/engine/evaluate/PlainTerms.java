package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

import io.putzplan.engine.travel.TravelTimes;
import java.util.Arrays;

/**
 * Terms under which a route can only go wrong by the one window of each visit, the bounds of the shift, a leg out of reach, an
 * ineligible visit or too much load. Rules of breaks, rests, hours and overtime may exist if no route within the shifts could
 * come near them.
 */
final class PlainTerms {

    private PlainTerms() {}

    /** Whether {@code problem} is on such terms. */
    static boolean hold(CompiledProblem problem) {
        for (int visit = 0; visit < problem.visitCount(); visit++) {
            if (!isPlainVisit(problem, visit)) {
                return false;
            }
        }
        for (int shift = 0; shift < problem.shiftCount(); shift++) {
            if (!travelsAlike(problem, problem.cleanerOf(0), problem.cleanerOf(shift))
                    || !keepsRules(problem, shift)
                    || isInterrupted(problem, shift)) {
                return false;
            }
        }
        if (problem.limits.count() < problem.cleanerCount()) {
            return false;
        }
        for (int cleaner = 0; cleaner < problem.cleanerCount(); cleaner++) {
            if (!hasPlainWeeks(problem, cleaner)) {
                return false;
            }
        }
        return true;
    }

    /** First moment service may start. */
    static int earliest(CompiledProblem problem, int visit) {
        int pinned = problem.pinnedStart(visit);
        return pinned == NONE ? problem.windowEarliest(visit, 0) : pinned;
    }

    /** Last moment service may start; before the first when there is none. */
    static int latest(CompiledProblem problem, int visit) {
        int pinned = problem.pinnedStart(visit);
        if (pinned != NONE) {
            return pinned;
        }
        int window = problem.visits.windows.first[visit];
        int mustEndBy = problem.visits.windows.mustEndBy[window];
        return Math.min(problem.windowLatest(visit, 0), mustEndBy - problem.serviceSeconds(visit));
    }

    static boolean isInReach(int legSeconds, int maxLegSeconds) {
        return maxLegSeconds == NONE ? legSeconds < TravelTimes.UNREACHABLE : legSeconds <= maxLegSeconds;
    }

    /** Most seconds between the ends of a route on the shift. */
    static int longest(CompiledProblem problem, int shift) {
        int span = Math.max(0, problem.latestEnd(shift) - problem.shifts.chainStart[shift]);
        return Math.min(span, problem.shifts.maxDurationSeconds[shift]);
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

    private static boolean keepsRules(CompiledProblem problem, int shift) {
        ShiftRules rules = problem.shifts.rules[shift];
        int longest = longest(problem, shift);
        int most = Math.min(rules.maxDailyWorkSeconds, problem.cleaners.maxDailySeconds[problem.cleanerOf(shift)]);
        return longest <= most
                && longest <= rules.harmlessWorkSeconds
                && rules.restSeconds == 0
                && rules.breakLengths.length == 1
                && rules.duties.length == 0
                && rules.protectedTimes.length == 0
                && rules.lateNoticeSeconds == 0
                && rules.lateChangeSeconds == 0;
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
        PersonLimits limits = problem.limits.ofPerson[problem.limits.personOf[cleaner]];
        long[] work = new long[problem.weeks.length];
        long[] days = new long[problem.days.count];
        work[0] = problem.cleaners.historyWorkSeconds[cleaner];
        if (!limits.isPlain() || overlap(problem, cleaner)) {
            return false;
        }
        long previousEnd = problem.cleaners.lastShiftEnd[cleaner];
        for (int shift : problem.shifts.ofCleaner[cleaner]) {
            int rest = Math.max(
                    problem.shifts.rules[shift].minDailyRestSeconds, problem.cleaners.minDailyRestSeconds[cleaner]);
            if (rest != NONE && previousEnd != NONE && problem.shifts.chainStart[shift] - previousEnd < rest) {
                return false;
            }
            previousEnd = problem.latestEnd(shift);
            work[problem.shifts.week[shift]] += longest(problem, shift);
            days[problem.shifts.dayIndex[shift]] += longest(problem, shift);
        }
        PayPlan plan = problem.pay.plans[cleaner];
        for (int week = 0; week < work.length; week++) {
            if (work[week] > plan.weeks().get(week).overtime().least()) {
                return false;
            }
        }
        return plan.isPlain()
                && Arrays.stream(limits.budgets)
                        .allMatch(budget -> Arrays.stream(days, budget.from(), budget.until())
                                        .sum()
                                <= budget.seconds());
    }

    /** Whether two shifts of the cleaner may be worked at the same time. */
    private static boolean overlap(CompiledProblem problem, int cleaner) {
        int latest = Integer.MIN_VALUE;
        boolean overlap = false;
        for (int shift : problem.shifts.ofCleaner[cleaner]) {
            overlap |= problem.shifts.chainStart[shift] < latest;
            latest = Math.max(latest, problem.latestEnd(shift));
        }
        return overlap;
    }
}
