package io.putzplan.engine.evaluate;

/**
 * Most work on some days of the period, what was worked before already taken off.
 *
 * @param rule what more work breaks
 * @param series whose work: 0 for the person, else the contract with this number, from 1
 * @param from first day, 0 for the first of the period
 * @param until first day after
 * @param seconds most work
 * @param judgedFrom first of the days, up to the last, of which one must be worked
 */
record WorkBudget(HardRule rule, int series, int from, int until, long seconds, int judgedFrom) {}
