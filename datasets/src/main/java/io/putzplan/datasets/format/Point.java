package io.putzplan.datasets.format;

/** A place in the plane. Two places may share their coordinates, as two customers in one house do. */
final class Point {

    private final double x;
    private final double y;

    Point(double x, double y) {
        this.x = x;
        this.y = y;
    }

    double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** The square of the distance, exact for whole coordinates. */
    double squaredDistanceTo(Point other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return dx * dx + dy * dy;
    }
}
