package io.putzplan.engine.labour;

/** What follows from a labour rule. */
public enum Effect {
    /** A roster must not break it. */
    HARD,
    /** May be planned only with recorded consent of the cleaner. */
    CONSENT,
    /** May be planned; costs money. */
    PRICED,
    /** Evidence the employer must produce and keep. */
    RECORD,
    /** Defines how other rules count. */
    DEF
}
