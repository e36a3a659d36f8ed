package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.CompiledProblem.NONE;
import static io.putzplan.engine.evaluate.Segment.FAR;

/** Turns the summary of a whole route on one shift into its price. Reusable. */
final class SegmentJudge {

    private final CompiledProblem problem;

    private int cleaner;
    private int chainStart;
    private int earliestStart;
    private int latestEnd;
    private int dayStart;
    private int dayEnd;
    private ShiftRules rules;
    private int contractDailySeconds;
    private int capacity;
    private int maxDurationSeconds;

    /** Longest idle time that is certainly paid and not worth a break. */
    private int harmlessWaitSeconds;

    SegmentJudge(CompiledProblem problem) {
        this.problem = problem;
        rules = problem.shifts.firstDayRules;
    }

    void load(int shift) {
        cleaner = problem.shifts.cleaner[shift];
        chainStart = problem.shifts.chainStart[shift];
        earliestStart = problem.shifts.earliestStart[shift];
        latestEnd = problem.shifts.latestEnd[shift];
        dayStart = problem.shifts.dayStart[shift];
        dayEnd = problem.shifts.dayEnd[shift];
        rules = problem.shifts.rules[shift];
        capacity = problem.shifts.capacity[shift];
        maxDurationSeconds = problem.shifts.maxDurationSeconds[shift];
        contractDailySeconds = problem.cleaners.maxDailySeconds[cleaner];
        harmlessWaitSeconds = rules.breakLengths.length > 1 ? 0 : Math.max(0, rules.minOffDutySeconds - 1);
    }

    /** Makes {@code segment} the visit with its window on the day of the shift; not simple unless there is just one. */
    void setVisit(Segment segment, int visit) {
        int seconds = problem.visits.serviceSeconds[visit];
        int place = problem.visits.place[visit];
        int load = problem.visits.load[visit];
        int pin = problem.visits.pinnedStart[visit];
        WindowTable windows = problem.visits.windows;
        int found = 0;
        int next = FAR;
        int earliest = pin;
        int latest = pin;
        for (int w = windows.first[visit]; pin == NONE && w < windows.first[visit + 1]; w++) {
            if (windows.earliest[w] >= dayEnd) {
                next = Math.min(next, windows.earliest[w]);
            } else if (windows.latest[w] >= dayStart) {
                found++;
                earliest = windows.earliest[w];
                latest = Math.min(windows.latest[w], windows.mustEndBy[w] - seconds);
            }
        }
        boolean free = !problem.couplings.isCoupled(visit) && !mayBeLate(visit);
        if (free && (pin != NONE || (found == 1 && earliest <= latest))) {
            segment.setVisit(place, seconds, load, earliest, latest);
        } else {
            segment.setVisit(place, seconds, load, -FAR, FAR);
            segment.simple = false;
        }
        segment.nextOpening = next;
    }

    private boolean mayBeLate(int visit) {
        WindowTable windows = problem.visits.windows;
        boolean due = false;
        for (int w = windows.first[visit]; w < windows.first[visit + 1]; w++) {
            due |= windows.dueBy[w] != WindowTable.NO_END;
        }
        return due;
    }

    static void clear(SegmentPrice into) {
        into.exact = true;
        into.hardSeconds = 0;
        into.departure = 0;
        into.returnArrival = 0;
        into.workSeconds = 0;
        into.paidSeconds = 0;
        into.metres = 0;
    }

    /** Prices {@code route}, which begins at the start place and ends at the end place of the shift. */
    void judge(Segment route, int firstLegSeconds, int lastLegSeconds, SegmentPrice into) {
        int notWork = (rules.firstLegCounts ? 0 : firstLegSeconds) + (rules.lastLegCounts ? 0 : lastLegSeconds);
        int notPaid = (rules.firstLegPaid ? 0 : firstLegSeconds) + (rules.lastLegPaid ? 0 : lastLegSeconds);
        boolean windowsKnown = route.simple && route.lastOpening <= latestEnd && route.firstClosing >= earliestStart;
        boolean punctual = windowsKnown && route.warp == 0;
        boolean exact = punctual
                && route.duration - route.busySeconds <= harmlessWaitSeconds
                && route.duration - notWork <= rules.harmlessWorkSeconds;
        int length = exact ? route.duration : route.busySeconds;
        int work = length - notWork;
        into.exact = exact;
        into.departure = exact ? route.earliest : chainStart;
        into.returnArrival = punctual ? route.earliest + route.duration : chainStart + route.busySeconds;
        into.workSeconds = work;
        into.paidSeconds = length - notPaid;
        into.metres = route.metres;
        into.hardSeconds = route.reachSeconds
                + (windowsKnown ? Math.min(route.warp, route.nextOpening - latestEnd) : 0)
                + RouteTimeline.SECONDS_PER_EXCESS_LOAD * Math.max(0, route.load - capacity)
                + Math.max(0, length - maxDurationSeconds)
                + Math.max(0, work - rules.maxDailyWorkSeconds)
                + Math.max(0, work - contractDailySeconds)
                + (exact ? absentSeconds(into.departure, into.returnArrival) : 0);
    }

    private long absentSeconds(int from, int until) {
        int[] absentFrom = problem.cleaners.absentFrom[cleaner];
        int[] absentUntil = problem.cleaners.absentUntil[cleaner];
        long seconds = 0;
        for (int i = 0; i < absentFrom.length; i++) {
            seconds += Math.max(0, Math.min(until, absentUntil[i]) - Math.max(from, absentFrom[i]));
        }
        return seconds;
    }
}
