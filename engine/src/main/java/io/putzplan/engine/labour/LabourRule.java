package io.putzplan.engine.labour;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a pack.
 *
 * @param id stable and unique in its pack chain, e.g. {@code de.arbzg.rest}
 * @param effect what follows from it
 * @param validFrom first day it is in force; null when it always has been
 * @param validTo last day it is in force, inclusive; null when no end is known
 * @param citation where it comes from
 * @param terms what it demands
 */
public record LabourRule(
        String id,
        Effect effect,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Citation citation,
        RuleTerms terms) {

    /** Whether the rule is in force on {@code day}. */
    public boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
