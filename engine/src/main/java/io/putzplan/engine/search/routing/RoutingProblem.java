package io.putzplan.engine.search.routing;

import io.putzplan.engine.evaluate.CompiledProblem;
import io.putzplan.engine.evaluate.PlainRoutes;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The immutable input of the search: visits, places, shift classes and shifts as flat arrays.
 *
 * <p>Places {@code 0 .. visitCount-1} are the visits themselves, later places are shift starts and ends. Matrices are
 * row-major over places; the {@code Into} twins are transposed, so that everything about one visit lies in one row, and
 * are the same object when the matrix is symmetric. Moments, durations and lengths are ints, prices longs in
 * 1 / {@value #PRICES_PER_CENT} cent, in which wages per second and mileage per metre are whole numbers.
 */
public final class RoutingProblem {

    /** Price units in a cent: the least common multiple of seconds per hour and metres per kilometre. */
    public static final long PRICES_PER_CENT = 18_000;

    /** Stands for a load or a duration without limit. */
    public static final int UNLIMITED = Integer.MAX_VALUE / 4;

    /** Duration of a leg that nobody may travel; sums of a few of these do not overflow. */
    public static final int TOO_LONG = 1 << 27;

    /**
     * What all shifts of one class share; shifts of a class are interchangeable while unused.
     *
     * @param earliestStart first moment the start place may be left
     * @param latestEnd last moment the end place may be reached
     * @param capacity most load of a route
     * @param maxDuration most seconds of a route, from leaving the start place to reaching the end place
     * @param fixedPrice price of using the shift at all
     */
    public record ShiftClass(
            int startPlace,
            int endPlace,
            int earliestStart,
            int latestEnd,
            int capacity,
            int maxDuration,
            long fixedPrice,
            long pricePerMetre,
            long pricePerSecond) {}

    /**
     * One visit.
     *
     * @param earliest first moment of service start
     * @param latest last moment of service start
     * @param unassignedPrice price while it is on no route: its points, and its prize forgone
     */
    public record Visit(int earliest, int latest, int serviceSeconds, int load, long unassignedPrice) {}

    public final int visitCount;
    public final int placeCount;
    public final int shiftCount;
    public final Visit[] visits;
    public final ShiftClass[] classes;
    public final int[] classOfShift;
    public final int[] seconds;
    public final int[] secondsInto;
    public final int[] metres;
    public final int[] metresInto;

    /**
     * Bit c of row v (rows of {@code eligibleWords} longs) says whether a shift of class c may serve visit v; null when all may
     * serve all.
     */
    public final long @Nullable [] eligible;

    final int eligibleWords;

    /** Whether the length of a shift is limited or priced at all; otherwise only its bounds in time matter. */
    public final boolean durationMatters;

    private final int[][] shiftsOfClass;

    public RoutingProblem(
            Visit[] visits,
            ShiftClass[] classes,
            int[] classOfShift,
            int[] seconds,
            int[] metres,
            long @Nullable [] eligible) {
        this.visits = visits;
        this.classes = classes;
        this.classOfShift = classOfShift;
        visitCount = visits.length;
        shiftCount = classOfShift.length;
        placeCount = (int) Math.round(Math.sqrt(seconds.length));
        this.seconds = seconds;
        this.metres = metres;
        secondsInto = transposed(seconds, placeCount);
        metresInto = Arrays.equals(metres, seconds) ? secondsInto : transposed(metres, placeCount);
        eligibleWords = (classes.length + 63) >>> 6;
        this.eligible = eligible;
        boolean matters = false;
        for (ShiftClass shiftClass : classes) {
            matters |= shiftClass.pricePerSecond() != 0 || shiftClass.maxDuration() < UNLIMITED;
        }
        durationMatters = matters;
        shiftsOfClass = new int[classes.length][];
        for (int shiftClass = 0; shiftClass < classes.length; shiftClass++) {
            int wanted = shiftClass;
            shiftsOfClass[shiftClass] = IntStream.range(0, shiftCount)
                    .filter(shift -> classOfShift[shift] == wanted)
                    .toArray();
        }
    }

    /** Whether {@link #of} can express the problem, and all parts of it; costs little. */
    public static boolean suits(CompiledProblem problem) {
        return problem.visitCount() > 0
                && problem.shiftCount() > 0
                && PlainRoutes.of(problem).isPresent();
    }

    /** The problem in these terms, with a matrix over all its places; empty when they cannot express it exactly. */
    public static Optional<RoutingProblem> of(CompiledProblem problem) {
        return RoutingTranslation.translate(problem);
    }

    public boolean isEligible(int shiftClass, int visit) {
        return eligible == null || (eligible[visit * eligibleWords + (shiftClass >> 6)] >>> shiftClass & 1) != 0;
    }

    /** Whether any shift may serve both visits. */
    public boolean mayShareRoute(int visit, int other) {
        if (eligible == null) {
            return true;
        }
        long shared = 0;
        for (int word = 0; word < eligibleWords; word++) {
            shared |= eligible[visit * eligibleWords + word] & eligible[other * eligibleWords + word];
        }
        return shared != 0;
    }

    /** The shifts of a class, in ascending order. */
    public int[] shiftsOfClass(int shiftClass) {
        return shiftsOfClass[shiftClass];
    }

    private static int[] transposed(int[] matrix, int size) {
        int[] turned = new int[matrix.length];
        boolean symmetric = true;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                turned[column * size + row] = matrix[row * size + column];
                symmetric &= matrix[row * size + column] == matrix[column * size + row];
            }
        }
        return symmetric ? matrix : turned;
    }
}
