package io.putzplan.datasets.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** The days on which a generated firm rests, Sundays apart. */
enum PublicHolidays {
    /** Federal holidays, 5 USC 6103(a), on their calendar dates. */
    UNITED_STATES("--01-01 --06-19 --07-04 --11-11 --12-25") {
        @Override
        boolean isMovable(LocalDate day) {
            return switch (day.getMonth()) {
                case JANUARY, FEBRUARY -> isNth(day, 3, DayOfWeek.MONDAY);
                case MAY -> day.equals(day.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
                case SEPTEMBER -> isNth(day, 1, DayOfWeek.MONDAY);
                case OCTOBER -> isNth(day, 2, DayOfWeek.MONDAY);
                case NOVEMBER -> isNth(day, 4, DayOfWeek.THURSDAY);
                default -> false;
            };
        }
    },
    /** The nine holidays all of Germany shares, and 8 March, which Berlin adds. */
    GERMANY("--01-01 --03-08 --05-01 --10-03 --12-25 --12-26") {
        @Override
        boolean isMovable(LocalDate day) {
            LocalDate easter = easterSunday(day.getYear());
            return day.equals(easter.minusDays(2))
                    || day.equals(easter.plusDays(1))
                    || day.equals(easter.plusDays(39))
                    || day.equals(easter.plusDays(50));
        }
    },

    /** Bank holidays of England on their calendar dates. */
    UNITED_KINGDOM("--01-01 --12-25 --12-26") {
        @Override
        boolean isMovable(LocalDate day) {
            LocalDate easter = easterSunday(day.getYear());
            return switch (day.getMonth()) {
                case MARCH, APRIL -> day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1));
                case MAY -> isNth(day, 1, DayOfWeek.MONDAY) || isNth(day, -1, DayOfWeek.MONDAY);
                case AUGUST -> isNth(day, -1, DayOfWeek.MONDAY);
                default -> false;
            };
        }
    };

    /** Month and day of the holidays that never move, as {@link MonthDay} writes them. */
    private final String fixed;

    PublicHolidays(String fixed) {
        this.fixed = fixed;
    }

    /** Whether {@code day} is a holiday whose date differs from year to year. */
    abstract boolean isMovable(LocalDate day);

    boolean contains(LocalDate day) {
        return fixed.contains(MonthDay.from(day).toString()) || isMovable(day);
    }

    private static boolean isNth(LocalDate day, int ordinal, DayOfWeek weekday) {
        return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
    }

    /** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int march = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }
}
