package io.putzplan.engine.evaluate;

/**
 * What {@link RouteSegments} knows of a changed route. Mutable, to be filled again and again.
 *
 * <p>While {@link #isExact()}, every number equals that of the {@link RouteTimeline} of the same route. Otherwise hard
 * seconds, return, work and paid time are lower bounds of it, and the departure is the earliest possible; metres are exact
 * always. The visits are taken to be eligible on the shift.
 */
public final class SegmentPrice {

    boolean exact;
    long hardSeconds;
    int departure;
    int returnArrival;
    int workSeconds;
    int paidSeconds;
    long metres;

    /** A price yet to be filled. */
    public SegmentPrice() {}

    public boolean isExact() {
        return exact;
    }

    public long hardSeconds() {
        return hardSeconds;
    }

    public int departure() {
        return departure;
    }

    public int returnArrival() {
        return returnArrival;
    }

    public int workSeconds() {
        return workSeconds;
    }

    public int paidSeconds() {
        return paidSeconds;
    }

    /** Length of all legs. */
    public long metres() {
        return metres;
    }
}
