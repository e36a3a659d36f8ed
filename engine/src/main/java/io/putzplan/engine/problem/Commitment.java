package io.putzplan.engine.problem;

/** Whether a visit is owed to the household. */
public enum Commitment {
    /** Leaving it out costs points and is reported. */
    MANDATORY,
    /** Served only where its prize outweighs its cost. */
    OPTIONAL
}
