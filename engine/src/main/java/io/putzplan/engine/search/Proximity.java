package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Who is near whom: per visit its nearest visits among those one shift can serve too, and the shifts that begin nearest to it. */
final class Proximity {
    /*
     * Nearness of two visits is the travel between their homes plus a fifth of the waiting and the whole of the time
     * warp that serving one right after the other would cause (time-aware proximity, Vidal et al. 2013), for the
     * better of both orders, as the cleaner who lives nearest travels. Visits whose windows lie farther apart than the longest shift
     * lasts are not neighbours. Rows are built once, in O(visits^2 + visits x shifts) time, which is why large problems are
     * searched in parts, and O(visits x row length) memory.
     */
    private static final int NEIGHBOURS = 40;
    private static final int NEAREST_SHIFTS = 96;
    private static final double WAITING_WEIGHT = 0.2;

    private final CompiledProblem problem;
    private final int[][] neighbours;
    private final int[][] shifts;
    private final int longestShift;

    Proximity(CompiledProblem problem) {
        this.problem = problem;
        longestShift = IntStream.range(0, problem.shiftCount())
                .map(shift -> problem.latestEnd(shift) - problem.earliestStart(shift))
                .max()
                .orElse(0);
        neighbours = new int[problem.visitCount()][];
        shifts = new int[problem.visitCount()][];
        for (int visit = 0; visit < problem.visitCount(); visit++) {
            shifts[visit] = nearestShifts(visit);
            neighbours[visit] = shifts[visit].length == 0 ? new int[0] : nearestVisits(visit);
        }
    }

    /** The visits nearest to {@code visit}, nearest first. */
    int[] neighbours(int visit) {
        return neighbours[visit];
    }

    /** Shifts on which {@code visit} may be put, nearest start place first. */
    int[] shifts(int visit) {
        return shifts[visit];
    }

    private int[] nearestVisits(int visit) {
        NearestRow row = new NearestRow(NEIGHBOURS);
        for (int other = 0; other < problem.visitCount(); other++) {
            if (other != visit && mayShareAShift(visit, other)) {
                row.offer(other, distance(visit, other));
            }
        }
        return row.toArray();
    }

    private boolean mayShareAShift(int visit, int other) {
        for (int i = 0; i < problem.windowCount(visit); i++) {
            for (int j = 0; j < problem.windowCount(other); j++) {
                if (gap(visit, i, other, j) <= longestShift) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Least time between a service in one window and a service in the other; below 0 when they can meet. */
    private int gap(int visit, int window, int other, int otherWindow) {
        int before = problem.windowEarliest(visit, window)
                - problem.windowLatest(other, otherWindow)
                - problem.serviceSeconds(other);
        int behind = problem.windowEarliest(other, otherWindow)
                - problem.windowLatest(visit, window)
                - problem.serviceSeconds(visit);
        return Math.max(before, behind);
    }

    private int[] nearestShifts(int visit) {
        NearestRow row = new NearestRow(NEAREST_SHIFTS);
        for (int shift = 0; shift < problem.shiftCount(); shift++) {
            if (problem.isEligible(shift, visit)) {
                row.offer(shift, problem.travelSeconds(shift, problem.startPlace(shift), problem.location(visit)));
            }
        }
        return row.toArray();
    }

    private double distance(int visit, int other) {
        int leg = problem.travelSeconds(shifts[visit][0], problem.location(visit), problem.location(other));
        double least = Double.MAX_VALUE;
        for (int i = 0; i < problem.windowCount(visit); i++) {
            for (int j = 0; j < problem.windowCount(other); j++) {
                if (gap(visit, i, other, j) <= longestShift) {
                    least = Math.min(
                            least, Math.min(mismatch(visit, i, other, j, leg), mismatch(other, j, visit, i, leg)));
                }
            }
        }
        return leg + least;
    }

    private double mismatch(int first, int firstWindow, int second, int secondWindow, int leg) {
        int onward = problem.serviceSeconds(first) + leg;
        int waiting = problem.windowEarliest(second, secondWindow) - problem.windowLatest(first, firstWindow) - onward;
        int warp = problem.windowEarliest(first, firstWindow) + onward - problem.windowLatest(second, secondWindow);
        return WAITING_WEIGHT * Math.max(0, waiting) + Math.max(0, warp);
    }

    /** The items with the least keys offered so far, in ascending order. */
    private static final class NearestRow {

        private final int[] items;
        private final double[] keys;
        private int size;

        NearestRow(int capacity) {
            items = new int[capacity];
            keys = new double[capacity];
        }

        void offer(int item, double key) {
            if (size == items.length && key >= keys[size - 1]) {
                return;
            }
            int at = size < items.length ? size++ : size - 1;
            while (at > 0 && keys[at - 1] > key) {
                keys[at] = keys[at - 1];
                items[at] = items[at - 1];
                at--;
            }
            keys[at] = key;
            items[at] = item;
        }

        int[] toArray() {
            return Arrays.copyOf(items, size);
        }
    }
}
