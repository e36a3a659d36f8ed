package io.putzplan.engine.problem;

/** What is taken for the work before the period where it is not known. */
public enum HistoryPolicy {
    /** History is known: days not stated were free. */
    KNOWN,
    /** A day before {@link History#knownSince} had a seventh of the agreed weekly hours of work, except in absences; nothing is proven. */
    ASSUME_AVERAGE,
    /** Nothing was worked before {@link History#knownSince}; nothing is proven. */
    ASSUME_ZERO,
    /** A problem is invalid in which a rule looks further back than the history is known. */
    REFUSE
}
