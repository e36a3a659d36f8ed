package io.putzplan.engine.check;

/**
 * One journey as the travel times have it, whatever the roster says.
 *
 * @param isKnown whether the travel times know both ends and the mode; else the other values are 0
 * @param seconds duration
 * @param metres length
 */
record Leg(boolean isKnown, int seconds, int metres) {

    static final Leg UNKNOWN = new Leg(false, 0, 0);
    static final Leg NONE = new Leg(true, 0, 0);
}
