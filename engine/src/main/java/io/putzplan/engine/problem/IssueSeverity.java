package io.putzplan.engine.problem;

/** Whether an issue stops the problem from being solved. */
public enum IssueSeverity {
    ERROR,
    WARNING
}
