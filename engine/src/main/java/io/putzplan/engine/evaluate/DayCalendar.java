package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.PublicHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sundays and public holidays.
 *
 * @param days the days around the period
 * @param holidays the public holidays of all regions
 * @param region where the employer is; null when not said
 */
record DayCalendar(
        CivilDays days, PublicHolidays holidays, @Nullable String region) {

    /** Days of those kinds in {@code where}, ascending. */
    int[] days(Set<DayKind> kinds, @Nullable String where) {
        return IntStream.range(days.from(), days.until())
                .filter(day -> kind(days.date(day), kinds, where) != null)
                .toArray();
    }

    static boolean isSunday(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** As which of {@code kinds} the day counts in {@code where}, as a Sunday rather than as a holiday; null when as none. */
    @Nullable DayKind kind(LocalDate date, Set<DayKind> kinds, @Nullable String where) {
        if (isSunday(date) && kinds.contains(DayKind.SUNDAY)) {
            return DayKind.SUNDAY;
        }
        return kinds.contains(DayKind.PUBLIC_HOLIDAY) && holidays.isHoliday(where, date)
                ? DayKind.PUBLIC_HOLIDAY
                : null;
    }

    /** Whether people usually work on the day, where the employer is: a Monday to Saturday, no public holiday. */
    boolean isWorkingDay(LocalDate date) {
        return !isSunday(date) && !holidays.isHoliday(region, date);
    }
}
