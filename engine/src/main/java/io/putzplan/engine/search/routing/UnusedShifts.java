package io.putzplan.engine.search.routing;

/** The shifts without a visit, by class; any of a class stands for all of them. */
final class UnusedShifts {
    private final int[] classOfShift;
    /** Class c holds {@code shifts[first[c] .. first[c] + count[c] - 1]}; the last of them is opened first. */
    private final int[] shifts;

    private final int[] indexOf;
    private final int[] first;
    private final int[] count;

    UnusedShifts(RoutingProblem problem) {
        classOfShift = problem.classOfShift;
        shifts = new int[classOfShift.length];
        indexOf = new int[classOfShift.length];
        first = new int[problem.classes.length + 1];
        count = new int[problem.classes.length];
        for (int shiftClass : classOfShift) {
            first[shiftClass + 1]++;
        }
        for (int shiftClass = 0; shiftClass < count.length; shiftClass++) {
            first[shiftClass + 1] += first[shiftClass];
        }
        for (int shift = shifts.length - 1; shift >= 0; shift--) {
            add(shift);
        }
    }

    /** The shift of a class that would be opened next, -1 when all are used. */
    int ofClass(int shiftClass) {
        return count[shiftClass] == 0 ? -1 : shifts[first[shiftClass] + count[shiftClass] - 1];
    }

    void add(int shift) {
        int shiftClass = classOfShift[shift];
        int index = first[shiftClass] + count[shiftClass]++;
        shifts[index] = shift;
        indexOf[shift] = index;
    }

    void remove(int shift) {
        int shiftClass = classOfShift[shift];
        int last = shifts[first[shiftClass] + --count[shiftClass]];
        shifts[indexOf[shift]] = last;
        indexOf[last] = indexOf[shift];
    }
}
