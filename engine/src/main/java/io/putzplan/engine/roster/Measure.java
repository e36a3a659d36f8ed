package io.putzplan.engine.roster;

/** What the figures of a {@link LawMargin} count. */
public enum Measure {
    /** Time in seconds. */
    DURATION,
    /** Whole days. */
    DAYS,
    /** Paid rests. */
    RESTS,
    /** Money in cents. */
    MONEY
}
