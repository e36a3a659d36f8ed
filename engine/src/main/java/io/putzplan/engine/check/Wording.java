package io.putzplan.engine.check;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** How durations, days and clock times read in messages. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private final ZoneId zone;

    /** Words for clocks in {@code zone}. */
    Wording(ZoneId zone) {
        this.zone = zone;
    }

    /** E.g. {@code Tue 2 March}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** E.g. {@code Sat}. */
    static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** E.g. {@code 10 h 20 min}; parts that are zero are left out. */
    static String duration(long seconds) {
        if (seconds < 0) {
            return "-" + duration(-seconds);
        }
        StringBuilder text = new StringBuilder();
        append(text, seconds / 3600, " h");
        append(text, seconds % 3600 / 60, " min");
        append(text, seconds % 60, " s");
        return text.isEmpty() ? "0 s" : text.toString();
    }

    /** E.g. {@code 603.75}, in the currency of the problem. */
    static String money(long cents) {
        return cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100;
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount > 0) {
            text.append(text.isEmpty() ? "" : " ").append(amount).append(unit);
        }
    }

    /** E.g. {@code Mon 20:00}; seconds only where there are any. */
    String moment(long epochSecond) {
        ZonedDateTime civil = civil(epochSecond);
        return WEEKDAY.format(civil) + " " + clock(civil);
    }

    /** E.g. {@code Mon 08:00 to 09:30}; the second weekday only where it differs. */
    String range(long from, long to) {
        ZonedDateTime end = civil(to);
        boolean sameDay = civil(from).toLocalDate().equals(end.toLocalDate());
        return moment(from) + " to " + (sameDay ? clock(end) : moment(to));
    }

    /** E.g. {@code Wed 3 March 20:10 to Thu 4 March 07:30}; whole days without clock times, years only where two are touched. */
    String interval(long from, long until) {
        ZonedDateTime begin = civil(from);
        ZonedDateTime end = civil(until);
        boolean wholeDays = isMidnight(begin) && isMidnight(end) && until > from;
        LocalDate first = begin.toLocalDate();
        LocalDate last = wholeDays ? end.toLocalDate().minusDays(1) : end.toLocalDate();
        boolean oneYear = first.getYear() == last.getYear();
        String firstDay = oneYear ? day(first) : day(first) + " " + first.getYear();
        String lastDay = oneYear ? day(last) : day(last) + " " + last.getYear();
        boolean oneDay = first.equals(last);
        if (wholeDays) {
            return oneDay ? firstDay : firstDay + " to " + lastDay;
        }
        return firstDay + " " + clock(begin) + " to " + (oneDay ? "" : lastDay + " ") + clock(end);
    }

    private static boolean isMidnight(ZonedDateTime civil) {
        return civil.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private ZonedDateTime civil(long epochSecond) {
        return Instant.ofEpochSecond(epochSecond).atZone(zone);
    }

    private static String clock(ZonedDateTime civil) {
        return (civil.getSecond() == 0 ? MINUTES : SECONDS).format(civil);
    }
}
