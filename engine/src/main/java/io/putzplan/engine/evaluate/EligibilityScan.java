package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;

/** Decides which visits a shift can serve at all. */
final class EligibilityScan {

    private final CompiledProblem problem;
    private final RouteTimeline timeline;
    private final int[] single = new int[1];
    private final int[] firstStart;
    private final int[] lastStart;

    EligibilityScan(CompiledProblem problem) {
        this.problem = problem;
        timeline = new RouteTimeline(problem);
        firstStart = new int[problem.visitCount()];
        lastStart = new int[problem.visitCount()];
        for (int visit = 0; visit < firstStart.length; visit++) {
            boundStarts(visit);
        }
    }

    private void boundStarts(int visit) {
        int pin = problem.visits.pinnedStart[visit];
        firstStart[visit] = pin == NONE ? Integer.MAX_VALUE : pin;
        lastStart[visit] = pin == NONE ? Integer.MIN_VALUE : pin;
        WindowTable windows = problem.visits.windows;
        for (int w = windows.first[visit]; pin == NONE && w < windows.first[visit + 1]; w++) {
            firstStart[visit] = Math.min(firstStart[visit], windows.earliest[w]);
            lastStart[visit] = Math.max(lastStart[visit], windows.latest[w]);
        }
    }

    /** The visits the shift can serve, one bit each. */
    long[] eligible(int shift) {
        long[] bits = new long[(problem.visitCount() + 63) / 64];
        int cleaner = problem.shifts.cleaner[shift];
        int chainStart = problem.shifts.chainStart[shift];
        int latestEnd = problem.shifts.latestEnd[shift];
        for (int visit = 0; visit < firstStart.length; visit++) {
            boolean meets = firstStart[visit] <= latestEnd && lastStart[visit] >= chainStart;
            if (meets
                    && problem.suitability.isSuitable(shift, cleaner, problem.shifts.day[shift], visit)
                    && fitsAlone(shift, cleaner, visit)) {
                bits[visit >> 6] |= 1L << visit;
            }
        }
        return bits;
    }

    /** Whether a route of this visit alone is lawful from some moment the cleaner is back at. */
    private boolean fitsAlone(int shift, int cleaner, int visit) {
        int home = problem.location(visit);
        int in = problem.travelSeconds(shift, problem.startPlace(shift), home);
        int out = problem.travelSeconds(shift, home, problem.endPlace(shift));
        if (!fitsInTime(shift, cleaner, visit, in, out)) {
            return false;
        }
        if (owesNothing(shift, cleaner, visit, in + problem.serviceSeconds(visit) + out)
                && isBackInTime(shift, visit, in, out)) {
            return true;
        }
        single[0] = visit;
        if (timeline.placeLawful(shift, single, 1, null)) {
            return true;
        }
        boolean absenceInTheWay = false;
        for (int back : problem.cleaners.absentUntil[cleaner]) {
            if (back > problem.shifts.earliestStart[shift] && back < problem.shifts.latestEnd[shift]) {
                absenceInTheWay = absenceInTheWay || isAbsent(shift);
                if (absenceInTheWay && fitsFrom(shift, ShiftTable.afterAbsences(back, problem.cleaners, cleaner))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether reach, and the bounds of visit and shift without any break, leave room; spares much of the placing. */
    private boolean fitsInTime(int shift, int cleaner, int visit, int in, int out) {
        int maxLeg = problem.cleaners.maxLegSeconds[cleaner];
        int start = Math.max(firstStart[visit], problem.shifts.chainStart[shift] + in);
        return RouteTimeline.excessLeg(in, maxLeg) == 0
                && RouteTimeline.excessLeg(out, maxLeg) == 0
                && start <= lastStart[visit]
                && start + problem.serviceSeconds(visit) + out <= problem.shifts.latestEnd[shift];
    }

    /** Whether a route of that many seconds without any break keeps all rules but those of windows and shift bounds. */
    private boolean owesNothing(int shift, int cleaner, int visit, int seconds) {
        ShiftRules rules = problem.shifts.rules[shift];
        return problem.cleaners.absentFrom[cleaner].length == 0
                && problem.visits.load[visit] <= problem.shifts.capacity[shift]
                && seconds <= problem.shifts.maxDurationSeconds[shift]
                && seconds <= Math.min(problem.cleaners.maxDailySeconds[cleaner], rules.maxDailyWorkSeconds)
                && seconds <= rules.harmlessWorkSeconds;
    }

    /** Whether the visit, begun in the first window that is open long enough, lets the cleaner be back in time. */
    private boolean isBackInTime(int shift, int visit, int in, int out) {
        int service = problem.serviceSeconds(visit);
        int arrival = problem.shifts.chainStart[shift] + in;
        int lastBegin = problem.shifts.latestEnd[shift] - out - service;
        int pin = problem.visits.pinnedStart[visit];
        if (pin != NONE) {
            return arrival <= pin && pin <= lastBegin;
        }
        WindowTable windows = problem.visits.windows;
        for (int w = windows.first[visit]; w < windows.first[visit + 1]; w++) {
            int last = Math.min(windows.latest[w], windows.mustEndBy[w] - service);
            if (arrival <= last && windows.earliest[w] <= last) {
                return Math.max(arrival, windows.earliest[w]) <= lastBegin;
            }
        }
        return false;
    }

    /** Whether the visit alone, placed as early as may be, falls into an absence. */
    private boolean isAbsent(int shift) {
        timeline.place(shift, single, 1);
        return timeline.violationSeconds(HardRule.AVAILABILITY) > 0;
    }

    private boolean fitsFrom(int shift, int chainStart) {
        timeline.place(shift, single, 1, chainStart);
        return timeline.hardSeconds() == 0;
    }
}
