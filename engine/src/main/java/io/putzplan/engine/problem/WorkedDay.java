package io.putzplan.engine.problem;

import java.time.Duration;
import java.time.LocalDate;

/**
 * Work on one day before the period.
 *
 * @param day before the first day of the period
 * @param work time that counts for limits, above 0, at most 24 h
 */
public record WorkedDay(LocalDate day, Duration work) {}
