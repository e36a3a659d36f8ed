package io.putzplan.engine.problem;

/** Something about a home that a cleaner may be unable to work with. */
public enum HouseholdTrait {
    DOG,
    CAT,
    SMOKING,
    /** No lift, several floors. */
    STAIRS
}
