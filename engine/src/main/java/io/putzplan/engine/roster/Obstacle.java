package io.putzplan.engine.roster;

/** Why a cleaner cannot take a visit into the roster as it stands, from the most basic reason to the least. */
public enum Obstacle {
    /** Banned by household or cleaner, or not among the only cleaners allowed. */
    PROHIBITED_PAIR,
    /** Pinned to another cleaner. */
    PINNED_ELSEWHERE,
    /** A required skill is missing, too low or expired. */
    SKILL,
    /** A trait of the home or a language rules the cleaner out. */
    HOUSEHOLD_REQUIREMENT,
    /** No shift that meets a window of the visit, or absent then. */
    NOT_AVAILABLE,
    /** A leg is too long for the cleaner, or there is no way. */
    REACH,
    /** No position in any route keeps the windows and the shift, its capacity and its longest duration included. */
    NO_ROOM,
    /** It fits, but a labour rule or a limit of the contract would be broken. */
    LABOUR_RULE,
    /** It fits lawfully, but the visit it is coupled with is on no route either. */
    COUPLED,
    /** It fits lawfully; the search left it out because it is not worth its cost or because it ran out of time. */
    NOT_CHOSEN
}
