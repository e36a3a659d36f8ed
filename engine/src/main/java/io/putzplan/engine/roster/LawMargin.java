package io.putzplan.engine.roster;

import java.time.LocalDate;

/**
 * How close a roster comes to a limit of law or contract.
 *
 * @param rule kind of rule, as the check names it
 * @param ruleId id of the labour rule or of the contract clause
 * @param citation paragraph, or the agreement it comes from
 * @param cleaner id of the cleaner who comes closest
 * @param day day of the shift; for a week, its first worked day
 * @param seconds what is left to the limit; 0 exactly at it, below 0 beyond it
 */
public record LawMargin(String rule, String ruleId, String citation, String cleaner, LocalDate day, long seconds) {}
