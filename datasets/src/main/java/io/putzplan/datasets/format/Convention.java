package io.putzplan.datasets.format;

import io.putzplan.engine.travel.TravelTimes;
import java.util.List;

/**
 * How the units of a file become seconds and metres, and what is paid for.
 *
 * @param secondsPerUnit seconds that stand for one unit of time
 * @param metresPerUnit metres that stand for one unit of distance
 * @param rounding what becomes of the fractions of legs
 * @param payment what the objective sums up
 */
record Convention(int secondsPerUnit, int metresPerUnit, Rounding rounding, Payment payment) {

    /** Ten seconds and ten metres a unit, fractions cut: the convention of the DIMACS challenge. */
    static final Convention DIMACS = new Convention(10, 10, Rounding.CUT, Payment.DISTANCE);

    /** Far below what any file states to, far above what doubles lose. */
    private static final double TOLERANCE = 1e-7;

    private static final long LONGEST_SERVICE_SECONDS = 86_400;
    private static final long LONGEST_ROUTE_SECONDS = 604_800;

    /** What becomes of the fractions of legs. */
    enum Rounding {
        /** Cut, for travel and distance. */
        CUT,
        /** To the nearest, for travel and distance. */
        NEAREST,
        /** Travel is rounded up, so that what is kept in seconds is kept exactly; distance is rounded to the nearest. */
        SAFE
    }

    /** What costs one cent. */
    enum Payment {
        /** A metre; published costs are of legs as rounded here. */
        DISTANCE,
        /** A metre; published costs are of legs that are not rounded. */
        EXACT_DISTANCE,
        /** A second from departure to return. */
        DURATION
    }

    /** The finest of thousandths, hundredths, tenths and whole units in which routes, services and legs are not too long. */
    static int finestSecondsPerUnit(List<Vehicle> vehicles, List<Customer> customers, double longestLeg) {
        double route =
                vehicles.stream().mapToDouble(Vehicle::longestRoute).max().orElse(0);
        double service = customers.stream().mapToDouble(Customer::service).max().orElse(0);
        for (int seconds : new int[] {1_000, 100, 10}) {
            if (route * seconds <= LONGEST_ROUTE_SECONDS
                    && service * seconds <= LONGEST_SERVICE_SECONDS
                    && longestLeg * seconds + 1 < TravelTimes.UNREACHABLE) {
                return seconds;
            }
        }
        return 1;
    }

    int legSeconds(Point from, Point to) {
        return switch (rounding) {
            case CUT -> cut(from, to, secondsPerUnit);
            case NEAREST -> (int) Math.rint(secondsPerUnit * from.distanceTo(to));
            case SAFE -> (int) Math.ceil(secondsPerUnit * from.distanceTo(to) - TOLERANCE);
        };
    }

    int legMetres(Point from, Point to) {
        return rounding == Rounding.CUT
                ? cut(from, to, metresPerUnit)
                : (int) Math.rint(metresPerUnit * from.distanceTo(to));
    }

    /** Metres that weigh as much as a prize: what leaving out a customer with this prize costs. */
    long prizeMetres(double prize) {
        return rounding == Rounding.CUT
                ? (long) (metresPerUnit * prize + TOLERANCE)
                : (long) Math.rint(metresPerUnit * prize);
    }

    private static int cut(Point from, Point to, int perUnit) {
        return (int) Math.sqrt((double) perUnit * perUnit * from.squaredDistanceTo(to));
    }

    /** Seconds of a moment or span that must not be shorter. */
    long atLeast(double units) {
        return (long) Math.ceil(units * secondsPerUnit - TOLERANCE);
    }

    /** Seconds of a moment or span that must not be longer. */
    long atMost(double units) {
        return (long) Math.floor(units * secondsPerUnit + TOLERANCE);
    }
}
