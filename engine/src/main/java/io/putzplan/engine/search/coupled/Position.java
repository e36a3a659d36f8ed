package io.putzplan.engine.search.coupled;

/** A place in a route where a visit may go. */
final class Position {
    int visit;
    int shift;
    int before;
    int after;
    int legIn;
    int legOut;
    /** Price of the detour alone. */
    long detour;

    /** Price of the detour and, at least, of the lateness it would cause on its own. */
    long price;

    /** Whether {@link #price} is the price of the visit on its own and not only the least it may be. */
    boolean isExact;
}
