package io.putzplan.engine.problem;

import java.time.LocalDate;

/**
 * An agreed change of the wage.
 *
 * @param from first day it holds
 * @param hourlyWageCents gross pay per hour of paid time from then on, in cents, 0 to 100 000
 */
public record WageFrom(LocalDate from, long hourlyWageCents) {}
