package io.putzplan.datasets.format;

import io.putzplan.engine.roster.Roster;

/**
 * What solutions of a published problem cost by the convention of its family, in the units of its file.
 *
 * <p>It looks at which customers a route serves in which order, not at what the engine made of units and roundings.
 */
public interface PublishedObjective {

    /**
     * Cost of {@code roster}; meaningful when the roster is lawful.
     *
     * @throws IllegalArgumentException when the roster has a cleaner or a visit that the problem has not
     */
    double cost(Roster roster);

    /** What every complete solution costs whatever its routes, such as all service; 0 for most families. */
    double fixedCost();
}
