package io.putzplan.engine.solver;

/**
 * A visit as a planning value.
 *
 * @param index position in the compiled problem
 */
public record PlannedVisit(int index) {}
