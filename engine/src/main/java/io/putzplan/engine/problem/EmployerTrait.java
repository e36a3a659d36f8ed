package io.putzplan.engine.problem;

/** What labour rules ask of an employer besides its size. */
public enum EmployerTrait {
    /** Predominantly cleans buildings, or does so in a unit of its own: the German Gebäudereinigung. */
    BUILDING_CLEANING,
    /** Bound by the framework collective agreement of its sector. */
    SECTOR_AGREEMENT,
    /** A retail or food-service establishment. */
    RETAIL
}
