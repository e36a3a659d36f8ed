package io.putzplan.engine.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recorded consent of a cleaner: a waiver, an opt-out, an acceptance of a late call.
 *
 * @param rule id of the labour rule it concerns
 * @param from first day it holds
 * @param until last day it holds, inclusive; null when it holds until revoked
 */
public record Consent(String rule, LocalDate from, @Nullable LocalDate until) {

    /** Whether it holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
