package io.putzplan.engine.search;

import io.putzplan.engine.evaluate.CompiledProblem;

/** Places laid out in a plane so that distances in it resemble travel, whatever the travel times come from. */
final class TravelPlane {
    /*
     * FastMap (Faloutsos and Lin 1995): an axis runs through two places far apart, and by the law of cosines the travel to both of
     * them says where along it a place lies; the second axis does the same with what the first leaves of the travel. Three
     * sweeps over all places an axis, O(places) in all.
     */
    private static final int SWEEPS = 3;

    /** By place. */
    final double[] x;

    /** By place. */
    final double[] y;

    private final CompiledProblem problem;

    /** The places of a problem with at least one shift, by whose travel mode they are laid out. */
    TravelPlane(CompiledProblem problem) {
        this.problem = problem;
        x = new double[problem.placeCount()];
        y = new double[problem.placeCount()];
        layOut(x);
        layOut(y);
    }

    private void layOut(double[] axis) {
        int places = axis.length;
        int begin = 0;
        int end = 0;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            begin = end;
            end = farthestFrom(begin);
        }
        double length = squared(begin, end);
        if (length == 0) {
            return;
        }
        double[] coordinate = new double[places];
        for (int place = 0; place < places; place++) {
            coordinate[place] = (squared(begin, place) + length - squared(end, place)) / (2 * Math.sqrt(length));
        }
        System.arraycopy(coordinate, 0, axis, 0, places);
    }

    private int farthestFrom(int begin) {
        int farthest = begin;
        double most = 0;
        for (int place = 0; place < x.length; place++) {
            double distance = squared(begin, place);
            if (distance > most) {
                most = distance;
                farthest = place;
            }
        }
        return farthest;
    }

    /** Square of the travel between two places, there and back, less what the axes laid out so far account for. */
    private double squared(int one, int other) {
        double travel = (double) problem.travelSeconds(0, one, other) + problem.travelSeconds(0, other, one);
        double alongX = x[one] - x[other];
        return Math.max(0, travel * travel - alongX * alongX);
    }
}
