package io.putzplan.engine.problem;

/**
 * A place on the earth in WGS 84 degrees.
 *
 * @param lat latitude, -90 to 90 inclusive
 * @param lon longitude, -180 to 180 inclusive
 */
public record Location(double lat, double lon) {}
