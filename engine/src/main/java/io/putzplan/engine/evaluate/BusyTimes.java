package io.putzplan.engine.evaluate;

import io.putzplan.engine.evaluate.PersonLimits.OtherJob;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** When one person works: routes and other jobs in order of their begin. Reusable. */
final class BusyTimes {

    private final CompiledProblem problem;

    int count;

    /** Whether any of them is a route. */
    boolean hasRoutes;

    int[] begin = new int[16];
    int[] end = new int[16];

    /** Day of the period. */
    int[] day = new int[16];

    /** The shift; -1 for another job. */
    int[] shift = new int[16];

    ShiftRules[] rules = new ShiftRules[16];

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
        OtherJob[] jobs = problem.limits.ofPerson[person].jobs;
        for (OtherJob job : jobs) {
            add(job.from(), job.until(), job.day(), -1, job.rules(), null);
        }
        if (jobs.length > 0 || problem.limits.cleanersOf[person].length > 1) {
            sort();
        }
    }

    private void add(int from, int until, int onDay, int ofShift, ShiftRules under, @Nullable RouteSummary summary) {
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

    /** Sorts by begin; equal begins stay in order. */
    private void sort() {
        for (int i = 1; i < count; i++) {
            for (int at = i; at > 0 && begin[at] < begin[at - 1]; at--) {
                swap(begin, at);
                swap(end, at);
                swap(day, at);
                swap(shift, at);
                ShiftRules otherRules = rules[at];
                rules[at] = rules[at - 1];
                rules[at - 1] = otherRules;
                RouteSummary otherRoute = route[at];
                route[at] = route[at - 1];
                route[at - 1] = otherRoute;
            }
        }
    }

    private static void swap(int[] values, int at) {
        int other = values[at];
        values[at] = values[at - 1];
        values[at - 1] = other;
    }
}
