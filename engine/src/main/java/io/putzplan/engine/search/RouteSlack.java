package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;

/** Whether a visit can be inserted into a route in time, breaks and rests left aside: a filter, never too strict. */
public final class RouteSlack {
    /*
     * earliest[i] is the earliest service end of stop i given the stops before it, latest[i] the latest service start of
     * stop i given those after it. With several windows of a visit in one shift the outermost bounds count, which keeps
     * the filter on the generous side. Loading is O(stops), a test O(windows).
     */
    private final CompiledProblem problem;
    private int[] earliestEnd = new int[16];
    private int[] latestStart = new int[16];
    private int shift;
    private int count;
    private int begin;
    private int close;

    /** A filter for routes of {@code problem}, with none loaded. */
    public RouteSlack(CompiledProblem problem) {
        this.problem = problem;
    }

    /** Takes the first {@code count} of {@code visits} as the route of {@code shift}. */
    public void load(int shift, int[] visits, int count) {
        this.shift = shift;
        this.count = count;
        if (earliestEnd.length < count) {
            earliestEnd = new int[2 * count];
            latestStart = new int[2 * count];
        }
        int place = problem.startPlace(shift);
        int moment = problem.earliestStart(shift);
        for (int i = 0; i < count; i++) {
            bound(visits[i]);
            int home = problem.location(visits[i]);
            moment = Math.max(moment + problem.travelSeconds(shift, place, home), begin)
                    + problem.serviceSeconds(visits[i]);
            earliestEnd[i] = moment;
            place = home;
        }
        place = problem.endPlace(shift);
        moment = problem.latestEnd(shift);
        for (int i = count - 1; i >= 0; i--) {
            bound(visits[i]);
            int home = problem.location(visits[i]);
            int leave = moment - problem.travelSeconds(shift, home, place);
            moment = Math.min(leave - problem.serviceSeconds(visits[i]), close);
            latestStart[i] = moment;
            place = home;
        }
    }

    /** Whether {@code visit}, {@code in} seconds from the stop before and {@code out} from the next, fits at {@code position}. */
    public boolean fits(int position, int visit, int in, int out) {
        bound(visit);
        int left = position == 0 ? problem.earliestStart(shift) : earliestEnd[position - 1];
        int start = Math.max(left + in, begin);
        int next = position == count ? problem.latestEnd(shift) : latestStart[position];
        return start <= close && start + problem.serviceSeconds(visit) + out <= next;
    }

    /** Sets the outermost bounds of a service start on the loaded shift. */
    private void bound(int visit) {
        int pinned = problem.pinnedStart(visit);
        if (pinned != CompiledProblem.NONE) {
            begin = pinned;
            close = pinned;
            return;
        }
        begin = Integer.MAX_VALUE;
        close = Integer.MIN_VALUE;
        for (int i = 0; i < problem.windowCount(visit); i++) {
            int earliest = problem.windowEarliest(visit, i);
            int latest = problem.windowLatest(visit, i);
            if (earliest <= problem.latestEnd(shift) && latest >= problem.earliestStart(shift)) {
                begin = Math.min(begin, earliest);
                close = Math.max(close, latest);
            }
        }
    }
}
