package io.putzplan.engine.problem;

/** How much it matters that a mandatory visit is served. */
public enum Priority {
    LOW(1),
    NORMAL(2),
    HIGH(4),
    CRITICAL(10);

    private final int weight;

    Priority(int weight) {
        this.weight = weight;
    }

    /** Multiplier of the points lost when the visit stays unassigned. */
    public int weight() {
        return weight;
    }
}
