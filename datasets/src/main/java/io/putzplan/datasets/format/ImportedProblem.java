package io.putzplan.datasets.format;

import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.travel.MatrixTravelTimes;

/**
 * A published problem as Putzplan solves it.
 *
 * <p>Cleaners are called as vehicles are in published solutions, visits as customers are. Places are mere names: distances
 * are in the matrix alone.
 *
 * @param problem one cleaner with one shift for each vehicle, under the rule pack {@code NONE}
 * @param travelTimes legs between all places
 * @param objective what rosters cost by the convention of the family
 */
public record ImportedProblem(RosterProblem problem, MatrixTravelTimes travelTimes, PublishedObjective objective) {}
