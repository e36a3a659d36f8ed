package io.putzplan.engine.check;

/** What a line of the pay ledger pays for, in the order in which the lines of a week stand. */
public enum PayKind {
    /** Straight time of service at homes. */
    SERVICE,
    /** Straight time of travel. */
    TRAVEL,
    /** Straight time of waiting on duty. */
    WAITING,
    /** Straight time of paid rests. */
    PAID_REST,
    /** What a short shift is paid beyond its paid time. */
    MIN_SHIFT,
    /** What is paid on top of straight time for time beyond thresholds. */
    OVERTIME,
    /** What is paid on top of straight time for work at certain times. */
    PREMIUM,
    /** A shift with a long unpaid gap. */
    SPLIT_SHIFT,
    /** A meal that was not given. */
    MISSED_MEAL,
    /** Paid rests that were not given. */
    MISSED_REST,
    /** Rest between shifts that was too short. */
    SHORT_REST,
    /** A change of hours already told. */
    CHANGE,
    /** What straight time lacks to the minimum wage. */
    MIN_WAGE,
    /** What a week lacks to its guaranteed hours. */
    GUARANTEED,
    /** Sick leave. */
    SICK,
    /** Holidays of the cleaner. */
    LEAVE,
    /** Maternity leave. */
    MATERNITY,
    /** Training. */
    TRAINING,
    /** Hours lost by a public holiday. */
    PUBLIC_HOLIDAY,
    /** Mileage, which is reimbursed and no wage. */
    MILEAGE,
    /** Hours of paid sick leave earned by work; no money. */
    SICK_ACCRUAL;

    /** Whether the cents of such a line are wages. */
    public boolean isWage() {
        return this != MILEAGE && this != SICK_ACCRUAL;
    }
}
