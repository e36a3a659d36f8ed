package io.putzplan.engine.problem;

/** What the agreed weekly hours mean for work on call, TzBfG §12(2). */
public enum HoursBand {
    /** They are what is worked. */
    FIXED,
    /** They are the least that is called. */
    MINIMUM,
    /** They are the most that is called. */
    MAXIMUM
}
