package io.putzplan.engine.roster;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A visit on no route.
 *
 * @param visit id of the visit
 * @param obstacles number of cleaners for whom each {@link Obstacle} was the first that stood in the way
 */
public record UnassignedVisit(String visit, Map<Obstacle, Integer> obstacles) {

    public UnassignedVisit {
        obstacles = obstacles.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(obstacles));
    }
}
