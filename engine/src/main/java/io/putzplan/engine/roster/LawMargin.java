package io.putzplan.engine.roster;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How close a roster comes to a limit of law or contract.
 *
 * @param rule kind of rule, as the check names it
 * @param ruleId id of the labour rule or of the contract clause
 * @param citation paragraph, or the agreement it comes from
 * @param cleaner id of the cleaner who comes closest; of a person with several contracts, of the first
 * @param day day of the shift; for a week, its first worked day
 * @param seconds what is left to the limit; 0 exactly at it, below 0 beyond it; for days, rests and money as the check amounts to
 * @param measure what {@code value} and {@code limit} count
 * @param value what was found
 * @param limit what it must not exceed, or fall below
 * @param from beginning of the time in which it was found
 * @param until end of that time, exclusive
 */
public record LawMargin(
        String rule,
        String ruleId,
        String citation,
        String cleaner,
        LocalDate day,
        long seconds,
        Measure measure,
        long value,
        long limit,
        Instant from,
        Instant until) {}
