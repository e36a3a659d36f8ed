package io.putzplan.datasets.generate;

import io.putzplan.engine.problem.Location;

/**
 * A part of a town in which people live.
 *
 * @param name what people call it
 * @param centre its middle
 * @param population inhabitants, rounded; how often a home lies here
 * @param radiusMetres how far from the centre homes lie
 */
public record District(String name, Location centre, int population, int radiusMetres) {}
