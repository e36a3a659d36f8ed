package io.putzplan.engine.roster;

/**
 * How punctual a roster is.
 *
 * @param visits visits that start after their due time
 * @param seconds by how much, summed over them
 * @param largestSeconds by how much the latest of them does; 0 when there are none
 */
public record Lateness(int visits, long seconds, long largestSeconds) {}
