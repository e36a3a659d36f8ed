package io.putzplan.engine.labour;

/** A kind of day or time that law treats apart. */
public enum DayKind {
    SUNDAY,
    PUBLIC_HOLIDAY
}
