package io.putzplan.engine.problem;

/** What is taken for the work before the period where it is not known. */
public enum HistoryPolicy {
    /** What is stated is all there was: nothing was worked before {@link History#knownSince}, and sums of work are proven. */
    KNOWN,
    /** A day before {@link History#knownSince} had a seventh of the agreed weekly hours of work, except in absences; nothing is proven. */
    ASSUME_AVERAGE,
    /** Nothing was worked before {@link History#knownSince}; nothing is proven. */
    ASSUME_ZERO,
    /** Nothing is taken: a problem is invalid under rules that look further back than a history is known. */
    REFUSE
}
