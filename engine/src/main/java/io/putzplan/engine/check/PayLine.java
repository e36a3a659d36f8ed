package io.putzplan.engine.check;

/**
 * One line of what a cleaner is owed for a pay week.
 *
 * @param kind what for
 * @param ruleId id of the labour rule or of the contract clause
 * @param citation paragraph, or the agreement it comes from
 * @param seconds time it is about; 0 for mileage; for the minimum wage, the paid time compared; for earned sick leave, what is earned
 * @param percent what the line pays of the rate for each second: 100 for straight time, 50 on top for time and a half; 0 where the
 *     line is no percentage of a rate
 * @param cents amount, rounded so that the wages of the week add up to their rounded total
 */
public record PayLine(PayKind kind, String ruleId, String citation, long seconds, long percent, long cents) {}
