package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who is near whom: per visit its nearest visits on a common day, and the shifts that begin nearest to it. */
final class Proximity {
    /*
     * Nearness of two visits is the travel between their homes plus a fifth of the waiting and the whole of the time
     * warp that serving one right after the other would cause (time-aware proximity, Vidal et al. 2013), for the
     * better of both orders, as the cleaner who lives nearest travels. Visits that share no day are not neighbours. Rows are
     * built once, in O(visits x visits of a day) time and O(visits x row length) memory.
     */
    private static final int NEIGHBOURS = 40;
    private static final int NEAREST_SHIFTS = 96;
    private static final double WAITING_WEIGHT = 0.2;

    private static final int DAY_SECONDS = 86_400;

    private final CompiledProblem problem;
    private final int[][] neighbours;
    private final int[][] shifts;
    private final Map<Integer, List<Integer>> visitsByDay = new HashMap<>();
    private final int[] seenBy;

    Proximity(CompiledProblem problem) {
        this.problem = problem;
        seenBy = new int[problem.visitCount()];
        Arrays.fill(seenBy, -1);
        for (int visit = 0; visit < problem.visitCount(); visit++) {
            for (int day : days(visit)) {
                visitsByDay.computeIfAbsent(day, unknown -> new ArrayList<>()).add(visit);
            }
        }
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
        seenBy[visit] = visit;
        for (int day : days(visit)) {
            for (int other : visitsByDay.getOrDefault(day, List.of())) {
                if (seenBy[other] != visit) {
                    seenBy[other] = visit;
                    row.offer(other, distance(visit, other));
                }
            }
        }
        return row.toArray();
    }

    private int[] days(int visit) {
        return IntStream.range(0, problem.windowCount(visit))
                .map(window -> day(visit, window))
                .distinct()
                .toArray();
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
                if (day(visit, i) == day(other, j)) {
                    least = Math.min(
                            least, Math.min(mismatch(visit, i, other, j, leg), mismatch(other, j, visit, i, leg)));
                }
            }
        }
        return leg + least;
    }

    private int day(int visit, int window) {
        return Math.floorDiv(problem.windowEarliest(visit, window), DAY_SECONDS);
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
