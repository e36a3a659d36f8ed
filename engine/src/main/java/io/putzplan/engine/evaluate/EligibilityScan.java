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
        single[0] = visit;
        timeline.place(shift, single, 1);
        if (timeline.hardSeconds() == 0 || timeline.violationSeconds(HardRule.AVAILABILITY) == 0) {
            return timeline.hardSeconds() == 0;
        }
        for (int back : problem.cleaners.absentUntil[cleaner]) {
            if (back > problem.shifts.earliestStart[shift] && back < problem.shifts.latestEnd[shift]) {
                timeline.place(shift, single, 1, ShiftTable.afterAbsences(back, problem.cleaners, cleaner));
                if (timeline.hardSeconds() == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
