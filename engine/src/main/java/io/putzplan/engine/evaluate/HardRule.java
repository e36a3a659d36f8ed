package io.putzplan.engine.evaluate;

/** The rules whose breach costs hard seconds; each has its namesake among the rules of the referee. */
public enum HardRule {
    AVAILABILITY,
    TIME_WINDOW,
    SHIFT_BOUNDS,
    SKILLS,
    ALLOWED_PAIR,
    HOUSEHOLD_REQUIREMENTS,
    REACH,
    PINNED_CLEANER,
    PINNED_DAY,
    PINNED_START,
    CAPACITY,
    MAX_ROUTE_DURATION,
    COUPLING,
    MAX_DAILY_WORK,
    MAX_WEEKLY_WORK,
    MIN_DAILY_REST,
    BREAK_TIME,
    MEAL_BREAK,
    PAID_REST,
    MAX_STRETCH_WITHOUT_BREAK,
    MAX_STRETCH_WITHOUT_MEAL,
    MAX_STRETCH_WITHOUT_REST
}
