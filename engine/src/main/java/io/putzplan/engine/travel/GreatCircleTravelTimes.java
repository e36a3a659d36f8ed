package io.putzplan.engine.travel;

import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.problem.TravelProfile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Travel estimated from the great-circle distance and the {@link TravelProfile} of the mode.
 *
 * <p>Nothing is precomputed but one unit vector per place, so memory grows with the places and not with their pairs.
 */
public final class GreatCircleTravelTimes implements TravelTimes {

    /** Mean earth radius of the GRS 80 ellipsoid (IUGG), in metres. */
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private final Places places;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final Map<TravelMode, Pace> paces = new EnumMap<>(TravelMode.class);

    private record Pace(double secondsPerMetre, double detourFactor, long fixedSeconds) {}

    private GreatCircleTravelTimes(Places places, Map<TravelMode, TravelProfile> profiles) {
        this.places = places;
        int count = places.locations().size();
        x = new double[count];
        y = new double[count];
        z = new double[count];
        for (int i = 0; i < count; i++) {
            Location location = places.locations().get(i);
            double latitude = Math.toRadians(location.lat());
            double longitude = Math.toRadians(location.lon());
            x[i] = StrictMath.cos(latitude) * StrictMath.cos(longitude);
            y[i] = StrictMath.cos(latitude) * StrictMath.sin(longitude);
            z[i] = StrictMath.sin(latitude);
        }
        profiles.forEach((mode, profile) -> paces.put(
                mode,
                new Pace(
                        3.6 / profile.kilometresPerHour(),
                        profile.detourFactor(),
                        profile.parkingAndDoor().toSeconds())));
    }

    /** Travel between all places of {@code problem}, by its own profiles. */
    public static GreatCircleTravelTimes of(RosterProblem problem) {
        return new GreatCircleTravelTimes(Places.of(problem), problem.travel());
    }

    @Override
    public List<Location> locations() {
        return places.locations();
    }

    @Override
    public int indexOf(Location location) {
        return places.indexOf(location);
    }

    @Override
    public boolean supports(TravelMode mode) {
        return paces.containsKey(mode);
    }

    @Override
    public int seconds(TravelMode mode, int from, int to) {
        if (from == to) {
            return 0;
        }
        Pace pace = pace(mode);
        double travelled = distance(from, to) * pace.detourFactor();
        long seconds = (long) Math.ceil(travelled * pace.secondsPerMetre()) + pace.fixedSeconds();
        return (int) Math.min(seconds, UNREACHABLE);
    }

    @Override
    public int metres(TravelMode mode, int from, int to) {
        return from == to ? 0 : (int) Math.ceil(distance(from, to) * pace(mode).detourFactor());
    }

    private Pace pace(TravelMode mode) {
        Pace pace = paces.get(mode);
        if (pace == null) {
            throw new IllegalArgumentException("travel: no profile for mode " + mode);
        }
        return pace;
    }

    private double distance(int from, int to) {
        double dx = x[from] - x[to];
        double dy = y[from] - y[to];
        double dz = z[from] - z[to];
        double halfChord = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2;
        return 2 * EARTH_RADIUS_METRES * StrictMath.asin(Math.min(1, halfChord));
    }
}
