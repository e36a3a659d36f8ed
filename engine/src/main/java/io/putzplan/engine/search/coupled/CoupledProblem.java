package io.putzplan.engine.search.coupled;

import io.putzplan.engine.evaluate.CompiledProblem;
import java.util.Arrays;
import java.util.Optional;

/**
 * The immutable input of the search: visits, couplings, places, shift classes and shifts as flat arrays.
 *
 * <p>Places {@code 0 .. visitCount-1} are the visits themselves, later places are shift starts and ends. Matrices are row-major over
 * places; the {@code Into} twins are transposed and are the same object when the matrix is symmetric. Moments and durations are ints
 * in one unit, prices longs in one unit; the search asks for neither to be anything in particular.
 */
public final class CoupledProblem {

    /** Stands for a moment or a load without limit. */
    static final int UNLIMITED = Integer.MAX_VALUE / 4;

    /** Duration of a leg that nobody may travel; sums of a few of these do not overflow. */
    static final int TOO_LONG = 1 << 27;

    /**
     * What all shifts of one class share; shifts of a class are interchangeable while unused, except for whose they are.
     *
     * @param earliestStart first moment the start place may be left
     * @param latestEnd last moment the end place may be reached
     * @param capacity most load of a route
     * @param fare which of the leg prices hold
     * @param fixedPrice price of using the shift at all
     */
    record ShiftClass(
            int startPlace, int endPlace, int earliestStart, int latestEnd, int capacity, int fare, long fixedPrice) {}

    /**
     * One visit.
     *
     * @param earliest first moment of service start
     * @param due moment of service start from which lateness is counted
     * @param latest last moment of service start, at any price
     * @param unassignedPrice price while it is on no route
     */
    record Visit(int earliest, int due, int latest, int service, int load, long unassignedPrice) {}

    /**
     * Two visits by different cleaners of which the second starts at least {@code minLag} and at most {@code maxLag} after
     * the first.
     */
    record Coupling(int first, int second, int minLag, int maxLag) {}

    /**
     * What time costs.
     *
     * @param late price of a unit of lateness, summed over all visits
     * @param largestLate price of a unit of the largest lateness of the roster
     */
    record LatenessPrices(long late, long largestLate) {}

    final int visitCount;
    final int placeCount;
    final int shiftCount;
    final Visit[] visits;
    /** The visit each visit is coupled with, or -1. */
    final int[] partner;
    /** The partner starts at least this much after the visit; negative where it may start earlier. */
    final int[] lag;

    final ShiftClass[] classes;
    final int[] classOfShift;
    final int[] cleanerOfShift;
    final int[] duration;
    final int[] durationInto;
    /** Matrices of prices, by fare. */
    final long[][] legPrice;

    final long[][] legPriceInto;
    final LatenessPrices lateness;
    /** Shifts that may serve each visit, ascending. */
    final int[][] shiftsFor;

    CoupledProblem(
            Visit[] visits,
            Coupling[] couplings,
            ShiftClass[] classes,
            int[] classOfShift,
            int[] cleanerOfShift,
            int[][] shiftsFor,
            int[] duration,
            long[][] legPrice,
            LatenessPrices lateness) {
        this.visits = visits;
        this.classes = classes;
        this.classOfShift = classOfShift;
        this.cleanerOfShift = cleanerOfShift;
        this.shiftsFor = shiftsFor;
        this.lateness = lateness;
        visitCount = visits.length;
        shiftCount = classOfShift.length;
        placeCount = (int) Math.round(Math.sqrt(duration.length));
        this.duration = duration;
        this.legPrice = legPrice;
        durationInto = transposed(duration, placeCount);
        legPriceInto = new long[legPrice.length][];
        Arrays.setAll(legPriceInto, fare -> transposed(legPrice[fare], placeCount));
        partner = new int[visitCount];
        lag = new int[visitCount];
        Arrays.fill(partner, -1);
        for (Coupling coupling : couplings) {
            partner[coupling.first()] = coupling.second();
            partner[coupling.second()] = coupling.first();
            lag[coupling.first()] = coupling.minLag();
            lag[coupling.second()] = -coupling.maxLag();
        }
    }

    /** The problem in these terms; empty when they cannot express it exactly. */
    public static Optional<CoupledProblem> of(CompiledProblem problem) {
        return CoupledTranslation.translate(problem);
    }

    private static int[] transposed(int[] matrix, int size) {
        int[] turned = new int[matrix.length];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                turned[column * size + row] = matrix[row * size + column];
            }
        }
        return Arrays.equals(turned, matrix) ? matrix : turned;
    }

    private static long[] transposed(long[] matrix, int size) {
        long[] turned = new long[matrix.length];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                turned[column * size + row] = matrix[row * size + column];
            }
        }
        return Arrays.equals(turned, matrix) ? matrix : turned;
    }

    /** Matrix of leg prices that hold on a shift. */
    long[] legPricesOn(int shift) {
        return legPrice[classes[classOfShift[shift]].fare()];
    }

    /** The same, transposed. */
    long[] legPricesIntoOn(int shift) {
        return legPriceInto[classes[classOfShift[shift]].fare()];
    }
}
