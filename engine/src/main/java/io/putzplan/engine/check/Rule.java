package io.putzplan.engine.check;

/** The rules a roster is judged by. Amounts are in seconds. */
public enum Rule {
    /** The roster is not about this problem: unknown ids, a visit twice, times that run backwards, missing travel time. */
    WELL_FORMED,
    /** No work during an absence, nor in two shifts of one person at a time. Amount: overlap. */
    AVAILABILITY,
    /** Service starts inside a window. Amount: distance to the nearest window. */
    TIME_WINDOW,
    /** The route stays inside the shift. Amount: time outside. */
    SHIFT_BOUNDS,
    /** The cleaner has every required skill. Amount: service time x missing levels. */
    SKILLS,
    /** Cleaner and household may meet. Amount: service time. */
    ALLOWED_PAIR,
    /** The cleaner can work with the home. Amount: service time. */
    HOUSEHOLD_REQUIREMENTS,
    /** No leg is too long. Amount: excess. */
    REACH,
    /** Pinned cleaner is kept. Amount: service time. */
    PINNED_CLEANER,
    /** Pinned day is kept. Amount: service time. */
    PINNED_DAY,
    /** Pinned start is kept. Amount: deviation. */
    PINNED_START,
    /** The load of the route fits the shift. Amount: 60 seconds per unit too much. */
    CAPACITY,
    /** The route takes no longer than the shift allows. Amount: excess. */
    MAX_ROUTE_DURATION,
    /** Coupled visits are served both or none, by different cleaners, in the agreed time. Amount: service time, or what the lag misses. */
    COUPLING,
    /** Daily work stays in the limit. Amount: excess. */
    MAX_DAILY_WORK,
    /** Weekly work stays in the limit. Amount: excess. */
    MAX_WEEKLY_WORK,
    /** Rest between shifts is long enough. Amount: missing rest. */
    MIN_DAILY_REST,
    /** Break time owed by the amount of work is taken. Amount: missing break time. */
    BREAK_TIME,
    /** The meal begins when it must. Amount: least distance of any break from a lawful meal, at most its length. */
    MEAL_BREAK,
    /** Paid rests owed by the amount of work are taken. Amount: missing rest time. */
    PAID_REST,
    /** No stretch of work without a break is too long. Amount: sum of excesses. */
    MAX_STRETCH_WITHOUT_BREAK,
    /** No stretch of work without a meal is too long. Amount: sum of excesses. */
    MAX_STRETCH_WITHOUT_MEAL,
    /** No stretch of work without a rest or break is too long. Amount: sum of excesses. */
    MAX_STRETCH_WITHOUT_REST,
    /** Not too many days of a week are worked. Amount: 8 h per day too many. */
    MAX_WORK_DAYS,
    /** Work stays in the limit on average over a long span. Amount: excess of the whole span. */
    MAX_AVERAGE_WORK,
    /** A shift does not reach over too much of the day. Amount: excess, and work outside the part of the day it must lie in. */
    MAX_SPAN,
    /** Every week holds a long rest. Amount: what the best rest lacks. */
    MIN_WEEKLY_REST,
    /** No work on protected days. Amount: time of the visit on them. */
    PROTECTED_DAY,
    /** A free working day makes up for a protected day worked. Amount: 8 h per day not made up for. */
    SUBSTITUTE_REST,
    /** A protected day not worked lies in a rest that is long enough. Amount: missing rest. */
    JOINED_REST,
    /** Enough Sundays stay free. Amount: 8 h per Sunday worked too many. */
    FREE_SUNDAYS,
    /** Not too many days in a row are worked. Amount: 8 h per day too many. */
    MAX_CONSECUTIVE_DAYS,
    /** Work at night stays in its limits. Amount: time of work in a forbidden night, or excess of a shift that is night work. */
    NIGHT_WORK,
    /** The cleaner is told in time. Amount: 1 h per day told too late. */
    NOTICE,
    /** Work stays near what was agreed. Amount: excess. */
    CONTRACT_BAND,
    /** Pay stays under a monthly cap. Amount: the time that earns the excess. */
    EARNINGS_CAP
}
