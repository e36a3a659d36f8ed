package io.putzplan.engine.problem;

import java.time.Duration;

/**
 * How travel in one mode is estimated from the great-circle distance.
 *
 * <p>Distance travelled is great-circle distance times {@code detourFactor}; duration is that distance at
 * {@code kilometresPerHour} plus {@code parkingAndDoor}, rounded up to the second. A leg between identical locations takes
 * no time.
 *
 * @param kilometresPerHour average speed door to door, above 0, at most 200
 * @param detourFactor road distance over great-circle distance, 1 to 5
 * @param parkingAndDoor fixed time added to every leg between two different locations, 0 to 2 h
 */
public record TravelProfile(double kilometresPerHour, double detourFactor, Duration parkingAndDoor) {}
