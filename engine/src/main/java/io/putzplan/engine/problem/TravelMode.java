package io.putzplan.engine.problem;

/** How a cleaner gets from home to home. */
public enum TravelMode {
    CAR,
    BIKE,
    PUBLIC_TRANSPORT,
    FOOT
}
