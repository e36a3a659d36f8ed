package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.Location;
import io.putzplan.engine.travel.TravelTimes;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers the places of a problem densely in order of first use. */
final class PlaceIndex {

    private final TravelTimes travelTimes;
    private final Map<Location, Integer> indices = new LinkedHashMap<>();

    PlaceIndex(TravelTimes travelTimes) {
        this.travelTimes = travelTimes;
    }

    /** Index of {@code place}, which {@code user} uses. */
    int of(Location place, String user) {
        Integer known = indices.get(place);
        if (known != null) {
            return known;
        }
        if (travelTimes.indexOf(place) < 0) {
            throw new IllegalArgumentException(
                    "travel times: no location %s,%s, needed by %s".formatted(place.lat(), place.lon(), user));
        }
        indices.put(place, indices.size());
        return indices.size() - 1;
    }

    /** Index in the travel times of each place. */
    int[] sourceIndices() {
        return indices.keySet().stream().mapToInt(travelTimes::indexOf).toArray();
    }
}
