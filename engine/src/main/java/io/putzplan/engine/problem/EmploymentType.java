package io.putzplan.engine.problem;

/** The kind of contract, as far as labour rules distinguish it. */
public enum EmploymentType {
    FULL_TIME,
    PART_TIME,
    /** German marginal employment with a monthly earnings cap, SGB IV §8. */
    MINIJOB,
    /** Work on call, e.g. TzBfG §12. */
    ON_CALL
}
