package io.putzplan.engine.evaluate;

/** What a roster costs, in order of weight. Mutable, to be filled again and again. */
public final class RosterPrice {

    private long hardSeconds;
    private long unassignedPoints;
    private long softCents;

    /** The price of nothing: 0 throughout. */
    public RosterPrice() {}

    void set(long hardSeconds, long unassignedPoints, long softCents) {
        this.hardSeconds = hardSeconds;
        this.unassignedPoints = unassignedPoints;
        this.softCents = softCents;
    }

    public long hardSeconds() {
        return hardSeconds;
    }

    public long unassignedPoints() {
        return unassignedPoints;
    }

    public long softCents() {
        return softCents;
    }

    /** Whether this costs less than {@code other}. */
    public boolean isLessThan(RosterPrice other) {
        if (hardSeconds != other.hardSeconds) {
            return hardSeconds < other.hardSeconds;
        }
        return unassignedPoints != other.unassignedPoints
                ? unassignedPoints < other.unassignedPoints
                : softCents < other.softCents;
    }
}
