package io.putzplan.engine.problem;

/** Why a cleaner is away. */
public enum AbsenceKind {
    SICK,
    LEAVE,
    TRAINING,
    MATERNITY,
    /** Work for another employer; counts for limits where the law adds employers together. */
    OTHER_JOB,
    OTHER
}
