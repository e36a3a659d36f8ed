package io.putzplan.engine.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A skill a cleaner holds, for as long as its certificate is valid.
 *
 * @param skill name of the skill, compared exactly
 * @param level level held, 1 to 5
 * @param validFrom first day it counts; null when it always has
 * @param validUntil last day it counts, inclusive; null when it does not expire
 */
public record CleanerSkill(
        String skill,
        int level,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** A skill without expiry. */
    public static CleanerSkill of(String skill, int level) {
        return new CleanerSkill(skill, level, null, null);
    }

    /** Whether the certificate is valid on {@code day}. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }
}
