package io.putzplan.engine.evaluate;

/** The summary of a sequence of places visited one after the other. Mutable. */
final class Segment {
    /*
     * Least duration, the time warp that cannot be avoided, and the earliest and latest begin at which there is just this
     * much of both (Vidal, Crainic, Gendreau, Prins 2013).
     */

    /** Later than any moment, and earlier if negative. */
    static final int FAR = 1_000_000_000;

    int firstPlace;
    int lastPlace;
    int duration;
    int warp;
    int earliest;
    int latest;

    /** Travel and service without waiting. */
    int busySeconds;

    long metres;

    /** Sum of the loads of the visits. */
    long load;

    /** By how much legs exceed what is acceptable. */
    long reachSeconds;

    /** Whether each visit has just one window that day. */
    boolean simple;

    /** Latest opening of a window. */
    int lastOpening;

    /** Earliest closing of a window. */
    int firstClosing;

    /** Earliest opening of a window on a later day. */
    int nextOpening;

    /** Becomes a place that may be left or reached between two moments. */
    void setPlace(int place, int earliest, int latest) {
        firstPlace = place;
        lastPlace = place;
        duration = 0;
        warp = 0;
        this.earliest = earliest;
        this.latest = latest;
        busySeconds = 0;
        metres = 0;
        load = 0;
        reachSeconds = 0;
        simple = true;
        lastOpening = -FAR;
        firstClosing = FAR;
        nextOpening = FAR;
    }

    /** Becomes a visit with a window for its start. */
    void setVisit(int place, int serviceSeconds, int visitLoad, int earliest, int latest) {
        setPlace(place, earliest, latest);
        duration = serviceSeconds;
        load = visitLoad;
        busySeconds = serviceSeconds;
        lastOpening = earliest;
        firstClosing = latest;
    }

    /** Becomes {@code head} followed by {@code tail}; may be either of the two. */
    void join(Segment head, int legSeconds, int legMetres, long legExcess, Segment tail) {
        int shift = head.duration - head.warp + legSeconds;
        int wait = Math.max(0, tail.earliest - shift - head.latest);
        int warped = Math.max(0, head.earliest + shift - tail.latest);
        int newEarliest = Math.max(tail.earliest - shift, head.earliest) - wait;
        int newLatest = Math.min(tail.latest - shift, head.latest) + warped;
        firstPlace = head.firstPlace;
        lastPlace = tail.lastPlace;
        duration = head.duration + tail.duration + legSeconds + wait;
        warp = head.warp + tail.warp + warped;
        earliest = newEarliest;
        latest = newLatest;
        busySeconds = head.busySeconds + tail.busySeconds + legSeconds;
        metres = head.metres + tail.metres + legMetres;
        load = head.load + tail.load;
        reachSeconds = head.reachSeconds + tail.reachSeconds + legExcess;
        simple = head.simple && tail.simple;
        lastOpening = Math.max(head.lastOpening, tail.lastOpening);
        firstClosing = Math.min(head.firstClosing, tail.firstClosing);
        nextOpening = Math.min(head.nextOpening, tail.nextOpening);
    }
}
