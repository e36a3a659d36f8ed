package io.putzplan.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days being rostered, and the zone whose clock every civil time in the problem shows.
 *
 * @param zone IANA zone of the homes
 * @param firstDay first rostered day
 * @param lastDay last rostered day, inclusive, not before {@code firstDay}
 * @param weekStart day on which weekly limits and the pay week begin
 * @param publishedAt when the cleaners are told the roster; null when that is not planned
 */
public record PlanningPeriod(
        ZoneId zone,
        LocalDate firstDay,
        LocalDate lastDay,
        DayOfWeek weekStart,
        @Nullable LocalDateTime publishedAt) {

    /** A period of which it is not known when the roster is told. */
    public PlanningPeriod(ZoneId zone, LocalDate firstDay, LocalDate lastDay, DayOfWeek weekStart) {
        this(zone, firstDay, lastDay, weekStart, null);
    }
}
