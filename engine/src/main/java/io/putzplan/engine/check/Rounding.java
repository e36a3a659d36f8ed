package io.putzplan.engine.check;

/** Whole numbers from fractions. */
final class Rounding {

    private Rounding() {}

    /** The quotient of non-negative numbers, rounded half up. */
    static long halfUp(long dividend, long divisor) {
        return (2 * dividend + divisor) / (2 * divisor);
    }
}
