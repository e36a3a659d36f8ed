package io.putzplan.engine.labour;

/** To which day work belongs. */
public enum DayBasis {
    /** A shift, whole, to the day on which it begins. */
    SHIFT,
    /** Work to the civil day on which it is done. */
    CALENDAR_DAY
}
