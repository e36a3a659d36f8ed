package io.putzplan.engine.roster;

/** The kinds of time without work inside a route. */
public enum BreakKind {
    /** Off duty: neither work nor paid. Lies between arrival at a home and the start of service there. */
    UNPAID_BREAK,
    /** A short paid rest that counts as work. Lies inside a visit, which it prolongs. */
    PAID_REST
}
