package io.putzplan.engine.search;

/** The shifts without a visit, by class; one or two of a class stand for all of them. */
public final class UnusedShifts {
    private static final int OFFERED = 2;

    private final int[] classOfShift;
    /** Class c holds {@code shifts[first[c] .. first[c] + count[c] - 1]}; the last of them is opened first. */
    private final int[] shifts;

    private final int[] indexOf;
    private final int[] first;
    private final int[] count;

    /**
     * All shifts.
     *
     * @param classOfShift the class of each, from 0 to {@code classCount - 1}
     */
    public UnusedShifts(int[] classOfShift, int classCount) {
        this.classOfShift = classOfShift;
        shifts = new int[classOfShift.length];
        indexOf = new int[classOfShift.length];
        first = new int[classCount + 1];
        count = new int[classCount];
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
    public int ofClass(int shiftClass) {
        return count[shiftClass] == 0 ? -1 : shifts[first[shiftClass] + count[shiftClass] - 1];
    }

    /** Whether an unused shift is among the two of its class that would be opened next: a coupled pair may open both. */
    public boolean offers(int shift) {
        int shiftClass = classOfShift[shift];
        return indexOf[shift] >= first[shiftClass] + count[shiftClass] - OFFERED;
    }

    /** Notes that {@code shift} has no visit any more. */
    public void add(int shift) {
        int shiftClass = classOfShift[shift];
        int index = first[shiftClass] + count[shiftClass]++;
        shifts[index] = shift;
        indexOf[shift] = index;
    }

    /** Notes that {@code shift}, unused so far, gets a visit. */
    public void remove(int shift) {
        int shiftClass = classOfShift[shift];
        int last = shifts[first[shiftClass] + --count[shiftClass]];
        shifts[indexOf[shift]] = last;
        indexOf[last] = indexOf[shift];
    }
}
