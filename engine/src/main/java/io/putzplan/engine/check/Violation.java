package io.putzplan.engine.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rule a roster breaks.
 *
 * @param rule which kind of rule
 * @param ruleId id of the labour rule, of the contract clause ({@code contract.maxWeeklyHours}) or of the promise
 * @param citation paragraph, or the agreement it comes from
 * @param cleaner id of the cleaner concerned; null when none is
 * @param day day of the shift concerned; null when none is
 * @param visit id of the visit concerned; null when none is
 * @param seconds by how much, above 0
 * @param message what was found and what is needed, for people
 */
public record Violation(
        Rule rule,
        String ruleId,
        String citation,
        @Nullable String cleaner,
        @Nullable LocalDate day,
        @Nullable String visit,
        long seconds,
        String message) {}
