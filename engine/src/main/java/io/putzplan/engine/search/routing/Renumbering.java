package io.putzplan.engine.search.routing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The same problem with visits numbered along a chain of neighbours, so that what is near in town is near in memory. */
public final class Renumbering {
    private final int[] original;
    /** The renumbered problem. */
    public final RoutingProblem problem;

    /** Renumbers the visits of {@code source}. */
    public Renumbering(RoutingProblem source) {
        original = nearestNeighbourChain(source);
        int size = source.placeCount;
        int[] places = new int[size];
        RoutingProblem.Visit[] visits = new RoutingProblem.Visit[source.visitCount];
        for (int place = 0; place < size; place++) {
            places[place] = place < original.length ? original[place] : place;
        }
        for (int visit = 0; visit < visits.length; visit++) {
            visits[visit] = source.visits[original[visit]];
        }
        int[] seconds = permuted(source.seconds, places);
        int[] metres = Arrays.equals(source.metres, source.seconds) ? seconds : permuted(source.metres, places);
        problem = new RoutingProblem(visits, source.classes, source.classOfShift, seconds, metres, eligible(source));
    }

    private long @Nullable [] eligible(RoutingProblem source) {
        if (source.eligible == null) {
            return null;
        }
        int words = source.eligibleWords;
        long[] rows = new long[source.eligible.length];
        for (int visit = 0; visit < source.visitCount; visit++) {
            System.arraycopy(source.eligible, original[visit] * words, rows, visit * words, words);
        }
        return rows;
    }

    /** Turns the numbers in {@code routes} into those of the problem as it was; returns its argument. */
    public int[][] toOriginal(int[][] routes) {
        for (int[] route : routes) {
            for (int i = 0; i < route.length; i++) {
                route[i] = original[route[i]];
            }
        }
        return routes;
    }

    /** Copies of {@code routes} with the numbers of this problem for those of the problem as it was. */
    public int[][] fromOriginal(int[][] routes) {
        int[] number = new int[original.length];
        for (int visit = 0; visit < original.length; visit++) {
            number[original[visit]] = visit;
        }
        int[][] renumbered = new int[routes.length][];
        for (int shift = 0; shift < routes.length; shift++) {
            renumbered[shift] = new int[routes[shift].length];
            for (int i = 0; i < renumbered[shift].length; i++) {
                renumbered[shift][i] = number[routes[shift][i]];
            }
        }
        return renumbered;
    }

    private static int[] permuted(int[] matrix, int[] places) {
        int size = places.length;
        int[] result = new int[matrix.length];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                result[row * size + column] = matrix[places[row] * size + places[column]];
            }
        }
        return result;
    }

    private static int[] nearestNeighbourChain(RoutingProblem source) {
        int[] chain = new int[source.visitCount];
        boolean[] taken = new boolean[source.visitCount];
        int last = 0;
        for (int i = 0; i < chain.length; i++) {
            int nearest = -1;
            for (int visit = 0; visit < chain.length; visit++) {
                if (!taken[visit]
                        && (nearest < 0
                                || source.seconds[last * source.placeCount + visit]
                                        < source.seconds[last * source.placeCount + nearest])) {
                    nearest = visit;
                }
            }
            taken[nearest] = true;
            chain[i] = nearest;
            last = nearest;
        }
        return chain;
    }
}
