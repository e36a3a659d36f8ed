package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.RosterEvaluation;
import io.putzplan.engine.evaluate.RouteInsertions;
import java.util.Arrays;

/** The routes a search works on, their cost, and the way back to the last commit. */
final class WorkingRoutes {
    /*
     * A route is the first size[shift] entries of visits[shift]; shiftOf[visit] is -1 while a visit is absent. The absent
     * are a set with O(1) insertion and removal. A shift's route is saved when it is first touched after a commit, so
     * commit and undo cost as much as what was touched.
     */

    /** More than all points and cents of any roster of some size. */
    private static final double CENTS_PER_HARD_SECOND = 1e12;

    final CompiledProblem problem;
    final RosterEvaluation evaluation;
    final RouteInsertions insertions;
    final int[][] visits;
    final int[] size;
    final int[] shiftOf;
    final int[] absent;
    int absentCount;

    private int usedShifts;
    private final int[] absentIndex;
    private final int[][] saved;
    private final int[] savedSize;
    private final int[] touched;
    private final boolean[] isTouched;
    private int touchedCount;

    WorkingRoutes(CompiledProblem problem) {
        this.problem = problem;
        evaluation = new RosterEvaluation(problem);
        insertions = new RouteInsertions(problem);
        int shifts = problem.shiftCount();
        visits = new int[shifts][8];
        size = new int[shifts];
        saved = new int[shifts][8];
        savedSize = new int[shifts];
        touched = new int[shifts];
        isTouched = new boolean[shifts];
        shiftOf = new int[problem.visitCount()];
        Arrays.fill(shiftOf, -1);
        absent = new int[problem.visitCount()];
        absentIndex = new int[problem.visitCount()];
        for (int visit = 0; visit < absent.length; visit++) {
            absent[visit] = visit;
            absentIndex[visit] = visit;
        }
        absentCount = absent.length;
    }

    /**
     * Violations, points and cents in one number, which the search minimises. Insertions never add a violation, but taking a
     * visit out can: the idle time it leaves may put a break out of place. No such roster costs less than a lawful one.
     */
    double cost() {
        return CENTS_PER_HARD_SECOND * evaluation.hardSeconds()
                + (double) Search.CENTS_PER_POINT * evaluation.unassignedPoints()
                + evaluation.softCents();
    }

    void insert(int visit, int shift, int position) {
        touch(shift);
        int count = size[shift];
        if (count == visits[shift].length) {
            visits[shift] = Arrays.copyOf(visits[shift], 2 * count);
        }
        int[] route = visits[shift];
        System.arraycopy(route, position, route, position + 1, count - position);
        route[position] = visit;
        size[shift] = count + 1;
        usedShifts += count == 0 ? 1 : 0;
        shiftOf[visit] = shift;
        removeAbsent(visit);
        setRoute(shift, route, count + 1);
    }

    /** Fills empty routes with these, visits by shift. */
    void load(int[][] routes) {
        for (int shift = 0; shift < routes.length; shift++) {
            int count = routes[shift].length;
            if (count > 0) {
                visits[shift] = Arrays.copyOf(routes[shift], Math.max(count, visits[shift].length));
                size[shift] = count;
                usedShifts++;
                for (int visit : routes[shift]) {
                    shiftOf[visit] = shift;
                    removeAbsent(visit);
                }
                setRoute(shift, visits[shift], count);
            }
        }
    }

    /** Takes {@code length} visits out of a route, beginning at {@code position}, and what they are coupled with out of others. */
    void remove(int shift, int position, int length) {
        for (int i = position; i < position + length; i++) {
            int partner = problem.partnerOf(visits[shift][i]);
            if (partner >= 0 && shiftOf[partner] >= 0 && shiftOf[partner] != shift) {
                take(shiftOf[partner], positionOf(partner), 1);
            }
        }
        take(shift, position, length);
    }

    private void take(int shift, int position, int length) {
        touch(shift);
        int[] route = visits[shift];
        for (int i = position; i < position + length; i++) {
            shiftOf[route[i]] = -1;
            addAbsent(route[i]);
        }
        System.arraycopy(route, position + length, route, position, size[shift] - position - length);
        size[shift] -= length;
        usedShifts -= size[shift] == 0 ? 1 : 0;
        setRoute(shift, route, size[shift]);
    }

    private void setRoute(int shift, int[] route, int count) {
        evaluation.setRoute(shift, route, count);
        insertions.setRoute(shift, route, count);
    }

    /** Number of routes with a visit. */
    int usedShifts() {
        return usedShifts;
    }

    int positionOf(int visit) {
        int[] route = visits[shiftOf[visit]];
        int position = 0;
        while (route[position] != visit) {
            position++;
        }
        return position;
    }

    void commit() {
        for (int i = 0; i < touchedCount; i++) {
            isTouched[touched[i]] = false;
        }
        touchedCount = 0;
    }

    void undo() {
        for (int i = 0; i < touchedCount; i++) {
            int shift = touched[i];
            for (int j = 0; j < size[shift]; j++) {
                shiftOf[visits[shift][j]] = -1;
                addAbsent(visits[shift][j]);
            }
        }
        for (int i = 0; i < touchedCount; i++) {
            int shift = touched[i];
            int[] former = saved[shift];
            saved[shift] = visits[shift];
            visits[shift] = former;
            usedShifts += Integer.signum(savedSize[shift]) - Integer.signum(size[shift]);
            size[shift] = savedSize[shift];
            for (int j = 0; j < size[shift]; j++) {
                shiftOf[former[j]] = shift;
                removeAbsent(former[j]);
            }
            setRoute(shift, former, size[shift]);
        }
        commit();
    }

    /** Copies of all routes, by shift. */
    int[][] snapshot() {
        int[][] copy = new int[visits.length][];
        for (int shift = 0; shift < copy.length; shift++) {
            copy[shift] = Arrays.copyOf(visits[shift], size[shift]);
        }
        return copy;
    }

    private void touch(int shift) {
        if (!isTouched[shift]) {
            isTouched[shift] = true;
            touched[touchedCount++] = shift;
            if (saved[shift].length < size[shift]) {
                saved[shift] = new int[visits[shift].length];
            }
            System.arraycopy(visits[shift], 0, saved[shift], 0, size[shift]);
            savedSize[shift] = size[shift];
        }
    }

    /** Shifts changed since the last commit: the first {@link #touchedCount()} entries. */
    int[] touched() {
        return touched;
    }

    int touchedCount() {
        return touchedCount;
    }

    private void addAbsent(int visit) {
        absentIndex[visit] = absentCount;
        absent[absentCount++] = visit;
    }

    private void removeAbsent(int visit) {
        int last = absent[--absentCount];
        absent[absentIndex[visit]] = last;
        absentIndex[last] = absentIndex[visit];
    }
}
