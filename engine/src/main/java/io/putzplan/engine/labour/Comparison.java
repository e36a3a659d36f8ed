package io.putzplan.engine.labour;

import java.time.Duration;

/** Whether a threshold itself already triggers; the difference is one second and it is the law. */
public enum Comparison {
    /** Strictly more than the threshold. */
    MORE_THAN,
    /** The threshold or more. */
    AT_LEAST;

    /** Whether {@code value} triggers a rule with {@code threshold}. */
    public boolean holds(Duration value, Duration threshold) {
        int order = value.compareTo(threshold);
        return this == MORE_THAN ? order > 0 : order >= 0;
    }

    /** Whether everything that triggers {@code other} at {@code otherThreshold} triggers this at {@code threshold}. */
    boolean isNoLaterThan(Duration threshold, Comparison other, Duration otherThreshold) {
        int order = threshold.compareTo(otherThreshold);
        return order < 0 || (order == 0 && (this == AT_LEAST || other == MORE_THAN));
    }
}
