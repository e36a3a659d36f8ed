package io.putzplan.engine.problem;

/** What labour rules ask of a cleaner besides age. */
public enum WorkerTrait {
    /** Marginal employment with a monthly earnings cap, SGB IV §8; follows from the type of the contract. */
    MINIJOB,
    /** Work on call, e.g. TzBfG §12; follows from the type of the contract. */
    ON_CALL,
    /** The length of a day's work is not agreed, TzBfG §12(1). */
    NO_AGREED_DAILY_HOURS,
    /** Pregnant or breast-feeding, MuSchG §1. */
    PREGNANT_OR_NURSING,
    /** Night worker, e.g. ArbZG §2(5). */
    NIGHT_WORKER,
    /** Reports to work at a fixed point of sale, SMC 14.22. */
    REPORTS_TO_STORE,
    /** Drives a company vehicle home and has duties in it, e.g. Stevens v. Brink's, 162 Wn.2d 42. */
    COMPANY_VEHICLE_DUTY
}
