package io.putzplan.engine.search.genetic;

import io.putzplan.engine.search.routing.RoutingProblem;

/** Metres and seconds of legs, each pair in one long: sums and differences of such longs hold those of both. */
final class Legs {

    /** Longest leg in seconds, 97 days; legs out of reach are as long, and 250 of them in one route do not overflow. */
    private static final int LONGEST = 1 << 23;

    private final int placeCount;
    private final long[] legs;

    Legs(RoutingProblem problem) {
        placeCount = problem.placeCount;
        legs = new long[problem.seconds.length];
        for (int i = 0; i < legs.length; i++) {
            legs[i] = ((long) problem.metres[i] << 32) + Math.min(problem.seconds[i], LONGEST);
        }
    }

    long between(int fromPlace, int toPlace) {
        return legs[fromPlace * placeCount + toPlace];
    }

    static int metres(long legs) {
        return (int) ((legs - (int) legs) >> 32);
    }

    static int seconds(long legs) {
        return (int) legs;
    }
}
