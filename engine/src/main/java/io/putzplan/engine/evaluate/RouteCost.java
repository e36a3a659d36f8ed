package io.putzplan.engine.evaluate;

/** What one route, or several together, cost besides wages, and the violations of each on its own. Mutable; 0 at first. */
final class RouteCost {

    long hardSeconds;
    long travelCents;
    long idleCents;
    long preferenceCents;
    long usedShiftCents;
    long travelTimeCents;
    long latenessCents;
    long creditCents;

    /** Adds {@code other} {@code times} over. */
    void add(RouteCost other, int times) {
        hardSeconds += times * other.hardSeconds;
        travelCents += times * other.travelCents;
        idleCents += times * other.idleCents;
        preferenceCents += times * other.preferenceCents;
        usedShiftCents += times * other.usedShiftCents;
        travelTimeCents += times * other.travelTimeCents;
        latenessCents += times * other.latenessCents;
        creditCents += times * other.creditCents;
    }

    /** Becomes a copy of {@code other}. */
    void set(RouteCost other) {
        clear();
        add(other, 1);
    }

    /** Becomes the cost of no route. */
    void clear() {
        add(this, -1);
    }

    /** The total in cents. */
    long cents() {
        return travelCents
                + idleCents
                + preferenceCents
                + usedShiftCents
                + travelTimeCents
                + latenessCents
                - creditCents;
    }
}
