package io.putzplan.engine.evaluate;

/** What a plan of breaks and rests is judged by, in order of weight. Mutable. */
final class PlanCost {

    long violationSeconds;
    int paidSeconds;
    int returnArrival;
    int breakSeconds;
    int rests;

    void set(PlanCost other) {
        violationSeconds = other.violationSeconds;
        paidSeconds = other.paidSeconds;
        returnArrival = other.returnArrival;
        breakSeconds = other.breakSeconds;
        rests = other.rests;
    }

    /** Becomes the least cost of breaking any rule, so that only lawful plans are better. */
    void setLeastUnlawful() {
        violationSeconds = 1;
        paidSeconds = 0;
        returnArrival = Integer.MIN_VALUE;
        breakSeconds = 0;
        rests = 0;
    }

    /** Whether this is less than, equal to or more than {@code other}: below 0, 0, above 0. */
    int compareTo(PlanCost other) {
        if (violationSeconds != other.violationSeconds) {
            return Long.compare(violationSeconds, other.violationSeconds);
        }
        if (paidSeconds != other.paidSeconds) {
            return Integer.compare(paidSeconds, other.paidSeconds);
        }
        if (returnArrival != other.returnArrival) {
            return Integer.compare(returnArrival, other.returnArrival);
        }
        return breakSeconds != other.breakSeconds
                ? Integer.compare(breakSeconds, other.breakSeconds)
                : Integer.compare(rests, other.rests);
    }
}
