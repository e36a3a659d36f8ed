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
                .filter(day -> {
                    DayKind kind = kind(days.date(day), where);
                    return kind != null && kinds.contains(kind);
                })
                .toArray();
    }

    static boolean isSunday(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** What the day is in {@code where}: a Sunday even if it is a holiday too; null when nothing particular. */
    @Nullable DayKind kind(LocalDate date, @Nullable String where) {
        if (isSunday(date)) {
            return DayKind.SUNDAY;
        }
        return holidays.isHoliday(where, date) ? DayKind.PUBLIC_HOLIDAY : null;
    }

    /** Whether people usually work on the day, where the employer is: a Monday to Saturday, no public holiday. */
    boolean isWorkingDay(LocalDate date) {
        return kind(date, region) == null;
    }
}
