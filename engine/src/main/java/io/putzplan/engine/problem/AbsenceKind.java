package io.putzplan.engine.problem;

/** Why a cleaner is away. */
public enum AbsenceKind {
    SICK,
    LEAVE,
    TRAINING,
    MATERNITY,
    OTHER
}
