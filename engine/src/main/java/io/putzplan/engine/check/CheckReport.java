package io.putzplan.engine.check;

import java.util.List;

/**
 * The verdict on a roster.
 *
 * @param violations every hard rule broken, by cleaner, day and rule
 */
public record CheckReport(List<Violation> violations) {

    public CheckReport {
        violations = List.copyOf(violations);
    }

    /** Whether no hard rule is broken. */
    public boolean isLawful() {
        return violations.isEmpty();
    }

    /** Sum of all violations in seconds. */
    public long hardSeconds() {
        return violations.stream().mapToLong(Violation::seconds).sum();
    }
}
