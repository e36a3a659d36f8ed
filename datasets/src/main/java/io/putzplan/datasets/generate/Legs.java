package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.problem.TravelProfile;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** How long legs take, before there is a problem to ask. */
final class Legs {

    /** Mean earth radius of the GRS 80 ellipsoid (IUGG), in metres. */
    static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private static final TravelProfile CAR = new TravelProfile(28, 1.35, Duration.ofMinutes(4));
    private static final TravelProfile BIKE = new TravelProfile(15, 1.25, Duration.ofMinutes(2));
    private static final TravelProfile PUBLIC_TRANSPORT = new TravelProfile(16, 1.4, Duration.ofMinutes(8));
    private static final TravelProfile FOOT = new TravelProfile(4.8, 1.2, Duration.ofMinutes(1));

    private Legs() {}

    /** Door-to-door travel in a city, as put into every generated problem. */
    static Map<TravelMode, TravelProfile> profiles() {
        Map<TravelMode, TravelProfile> profiles = new EnumMap<>(TravelMode.class);
        for (TravelMode mode : TravelMode.values()) {
            profiles.put(mode, profile(mode));
        }
        return profiles;
    }

    private static TravelProfile profile(TravelMode mode) {
        return switch (mode) {
            case CAR -> CAR;
            case BIKE -> BIKE;
            case PUBLIC_TRANSPORT -> PUBLIC_TRANSPORT;
            case FOOT -> FOOT;
        };
    }

    /** Seconds from one place to another, one more than the exact figure may be. */
    static int seconds(TravelMode mode, Location from, Location to) {
        if (from.equals(to)) {
            return 0;
        }
        TravelProfile profile = profile(mode);
        double metresPerSecond = profile.kilometresPerHour() / 3.6;
        double travel = metres(from, to) * profile.detourFactor() / metresPerSecond;
        return (int) Math.ceil(travel) + 1 + (int) profile.parkingAndDoor().toSeconds();
    }

    /** Great-circle distance by the haversine formula. */
    static double metres(Location from, Location to) {
        double fromLat = Math.toRadians(from.lat());
        double toLat = Math.toRadians(to.lat());
        double lat = StrictMath.sin((toLat - fromLat) / 2);
        double lon = StrictMath.sin(Math.toRadians(to.lon() - from.lon()) / 2);
        double chord = lat * lat + StrictMath.cos(fromLat) * StrictMath.cos(toLat) * lon * lon;
        return 2 * EARTH_RADIUS_METRES * StrictMath.asin(Math.sqrt(Math.min(1, chord)));
    }
}
