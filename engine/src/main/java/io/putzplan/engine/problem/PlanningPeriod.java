package io.putzplan.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days being rostered, and the zone whose clock every civil time in the problem shows.
 *
 * @param zone IANA zone of the homes
 * @param firstDay first rostered day
 * @param lastDay last rostered day, inclusive, not before {@code firstDay}
 * @param weekStart day on which weekly limits and the pay week begin
 */
public record PlanningPeriod(ZoneId zone, LocalDate firstDay, LocalDate lastDay, DayOfWeek weekStart) {}
