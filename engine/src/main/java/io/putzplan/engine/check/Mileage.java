package io.putzplan.engine.check;

import java.util.List;

/** Mileage by the metres of all legs, home legs included. */
final class Mileage {

    private static final long METRES_PER_KILOMETRE = 1_000;

    private Mileage() {}

    static long metres(WorkedShift shift) {
        return shift.legs().stream().mapToLong(Leg::metres).sum();
    }

    /** What a route is reimbursed, rounded half up. */
    static long cents(WorkedShift shift) {
        return Rounding.halfUp(shift.cleaner().contract().mileageCentsPerKm() * metres(shift), METRES_PER_KILOMETRE);
    }

    /** One line for all routes of a week; none when nothing is reimbursed. */
    static List<PayLine> lines(List<PaidShift> shifts) {
        long cents = shifts.stream().mapToLong(paid -> cents(paid.shift())).sum();
        return cents == 0
                ? List.of()
                : List.of(new PayLine(PayKind.MILEAGE, Clause.MILEAGE.id(), Clause.MILEAGE.citation(), 0, 0, cents));
    }
}
