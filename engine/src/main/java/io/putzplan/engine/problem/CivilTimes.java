package io.putzplan.engine.problem;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a planning period, as far as it is known.
 *
 * @param zone zone of the homes; null when unknown
 * @param firstDay first rostered day; null when unknown
 * @param lastDay last rostered day, inclusive; null when unknown
 * @param weekStart day on which weeks begin; null when unknown
 */
record CivilTimes(
        @Nullable ZoneId zone,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable DayOfWeek weekStart) {

    /** Farthest a time may lie from the period, in years; seconds since the first day then fit in an int. */
    private static final int MAX_YEARS_AWAY = 20;

    static CivilTimes of(@Nullable PlanningPeriod period) {
        if (period == null) {
            return new CivilTimes(null, null, null, null);
        }
        boolean usable = period.firstDay() != null
                && period.lastDay() != null
                && !period.lastDay().isBefore(period.firstDay());
        return new CivilTimes(
                period.zone(), usable ? period.firstDay() : null, usable ? period.lastDay() : null, period.weekStart());
    }

    /** Elapsed seconds since 1970; of a time that exists twice, the earlier. */
    long elapsedSeconds(LocalDateTime time) {
        ZoneId clock = zone == null ? ZoneOffset.UTC : zone;
        return ZonedDateTime.ofLocal(time, clock, null).toEpochSecond();
    }

    Duration between(LocalDateTime from, LocalDateTime until) {
        return Duration.ofSeconds(elapsedSeconds(until) - elapsedSeconds(from));
    }

    /** Whether {@code day} is rostered, or the period is unknown. */
    boolean isRostered(LocalDate day) {
        return firstDay == null || lastDay == null || (!day.isBefore(firstDay) && !day.isAfter(lastDay));
    }

    /** Whether a shift of the period can touch [from, until]: a shift of the last day may run into the next. */
    boolean isWithinReach(LocalDateTime from, LocalDateTime until) {
        return firstDay == null
                || lastDay == null
                || (!until.toLocalDate().isBefore(firstDay)
                        && !from.toLocalDate().isAfter(lastDay.plusDays(1)));
    }

    /** Whether {@code time} is a civil time an engine can use; reports it when not. */
    boolean check(Findings findings, Subject subject, String property, @Nullable LocalDateTime time) {
        if (time == null) {
            findings.missing(subject, property);
            return false;
        }
        if (!time.equals(time.truncatedTo(ChronoUnit.SECONDS))) {
            findings.error(subject, property, "NOT_WHOLE_SECONDS", time, "must be a whole number of seconds", null);
            return false;
        }
        return checkNear(findings, subject, property, time) && checkExists(findings, subject, property, time);
    }

    /** Whether {@code time} is not too far from the period; reports it when not. */
    boolean checkNear(Findings findings, Subject subject, String property, LocalDateTime time) {
        if (firstDay == null || Math.abs((long) time.getYear() - firstDay.getYear()) <= MAX_YEARS_AWAY) {
            return true;
        }
        findings.error(
                subject,
                property,
                "TIME_FAR_AWAY",
                time,
                "must be within %d years of the planning period".formatted(MAX_YEARS_AWAY),
                null);
        return false;
    }

    private boolean checkExists(Findings findings, Subject subject, String property, LocalDateTime time) {
        if (zone == null
                || zone.getRules().isFixedOffset()
                || !zone.getRules().getValidOffsets(time).isEmpty()) {
            return true;
        }
        ZoneOffsetTransition gap = zone.getRules().getTransition(time);
        findings.error(
                subject,
                property,
                "TIME_IN_CLOCK_GAP",
                time,
                "must exist in " + zone,
                "The clock jumps from %s to %s".formatted(gap.getDateTimeBefore(), gap.getDateTimeAfter()));
        return false;
    }
}
