package io.putzplan.engine.search.coupled;

/** The shifts without a visit, by class; two of a class stand for all of them, since a coupled pair may open both. */
final class UnusedShifts {
    private static final int OFFERED = 2;

    private final int[] classOfShift;
    /** Class c holds {@code shifts[first[c] .. first[c] + count[c] - 1]}; the last of them are offered. */
    private final int[] shifts;

    private final int[] indexOf;
    private final int[] first;
    private final int[] count;

    UnusedShifts(CoupledProblem problem) {
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

    /** Whether an unused shift is among those of its class that would be opened next. */
    boolean offers(int shift) {
        int shiftClass = classOfShift[shift];
        return indexOf[shift] >= first[shiftClass] + count[shiftClass] - OFFERED;
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
