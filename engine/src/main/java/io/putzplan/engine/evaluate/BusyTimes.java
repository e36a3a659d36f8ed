package io.putzplan.engine.evaluate;

import io.putzplan.engine.evaluate.PersonLimits.OtherJob;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** When one person works: routes and other jobs by day, and on one day by begin. Reusable. */
final class BusyTimes {

    private final CompiledProblem problem;

    int count;

    /** Whether any of them is a route. */
    boolean hasRoutes;

    int[] begin = new int[16];
    int[] end = new int[16];

    /** Day of the period. */
    int[] day = new int[16];

    /** The shift; below 0 for another job. */
    int[] shift = new int[16];

    /** Rules of the shift, or of another job under the contract of the shift before it; null where there is none. */
    @Nullable ShiftRules[] rules = new ShiftRules[16];

    private OtherJob[] jobs = {};
    private int[] order = new int[16];

    /** The route; null for another job. */
    @Nullable RouteSummary[] route = new RouteSummary[16];

    BusyTimes(CompiledProblem problem) {
        this.problem = problem;
    }

    /** Takes the routes and jobs of {@code person}. */
    void take(int person, RouteSummary[] routes, int replaced, RouteSummary replacement) {
        count = 0;
        for (int each : problem.limits.shiftsOf[person]) {
            RouteSummary summary = each == replaced ? replacement : routes[each];
            if (summary.count > 0) {
                add(
                        summary.workStart,
                        summary.workEnd,
                        problem.shifts.dayIndex[each],
                        each,
                        problem.shifts.rules[each],
                        summary);
            }
        }
        hasRoutes = count > 0;
        jobs = problem.limits.ofPerson[person].jobs;
        for (int job = 0; job < jobs.length; job++) {
            add(jobs[job].from(), jobs[job].until(), jobs[job].day(), -1 - job, null, null);
        }
        if (jobs.length > 0 || problem.limits.cleanersOf[person].length > 1) {
            sort();
        }
        if (jobs.length > 0) {
            findRulesOfJobs(problem.limits.cleanersOf[person]);
        }
    }

    private void findRulesOfJobs(int[] contracts) {
        for (int i = 0; i < count; i++) {
            if (shift[i] < 0) {
                int before = i > 0 ? shift[i - 1] : -1;
                OtherJob job = jobs[-1 - shift[i]];
                rules[i] = before < 0
                        ? null
                        : job.rules().get(Arrays.binarySearch(contracts, problem.shifts.cleaner[before]));
            }
        }
    }

    private void add(
            int from, int until, int onDay, int ofShift, @Nullable ShiftRules under, @Nullable RouteSummary summary) {
        if (count == begin.length) {
            grow();
        }
        begin[count] = from;
        end[count] = until;
        day[count] = onDay;
        shift[count] = ofShift;
        rules[count] = under;
        route[count] = summary;
        count++;
    }

    private void grow() {
        int size = 2 * count;
        begin = Arrays.copyOf(begin, size);
        end = Arrays.copyOf(end, size);
        day = Arrays.copyOf(day, size);
        shift = Arrays.copyOf(shift, size);
        rules = Arrays.copyOf(rules, size);
        route = Arrays.copyOf(route, size);
    }

    private void sort() {
        for (int i = 1; i < count; i++) {
            for (int at = i; at > 0 && isBefore(at, at - 1); at--) {
                swap(begin, at);
                swap(end, at);
                swap(day, at);
                swap(shift, at);
                @Nullable ShiftRules otherRules = rules[at];
                rules[at] = rules[at - 1];
                rules[at - 1] = otherRules;
                @Nullable RouteSummary otherRoute = route[at];
                route[at] = route[at - 1];
                route[at - 1] = otherRoute;
            }
        }
    }

    /** The numbers of all busy times in order of their begin, which is another one where a shift begins on a later day. */
    int[] byBegin() {
        if (order.length < count) {
            order = new int[2 * count];
        }
        for (int i = 0; i < count; i++) {
            int at = i;
            for (; at > 0 && begin[order[at - 1]] > begin[i]; at--) {
                order[at] = order[at - 1];
            }
            order[at] = i;
        }
        return order;
    }

    /** By day, then begin; where these are equal, shifts in their order come before other jobs. */
    private boolean isBefore(int one, int other) {
        if (day[one] != day[other]) {
            return day[one] < day[other];
        }
        if (begin[one] != begin[other]) {
            return begin[one] < begin[other];
        }
        return shift[one] >= 0 && (shift[other] < 0 || shift[one] < shift[other]);
    }

    private static void swap(int[] values, int at) {
        int other = values[at];
        values[at] = values[at - 1];
        values[at - 1] = other;
    }
}
