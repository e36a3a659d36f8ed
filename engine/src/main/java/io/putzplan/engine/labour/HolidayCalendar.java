package io.putzplan.engine.labour;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The calendars of Jollyday by our names of regions. */
final class HolidayCalendar {

    /** What the calendars call regions, where that is no ISO 3166-2 code. */
    private static final Properties CITY_CODES = cityCodes();

    private HolidayCalendar() {}

    private static Properties cityCodes() {
        Properties codes = new Properties();
        try (InputStream in = HolidayCalendar.class.getResourceAsStream("holiday-regions.properties")) {
            if (in == null) {
                throw new IllegalStateException("The names of regions must be on the class path.");
            }
            codes.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    /** The public holidays of the smallest known part of {@code region}; none when its country is unknown. */
    static NavigableSet<LocalDate> days(String region, int year) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        HolidayManager manager = manager(region.split("-", -1)[0]);
        if (manager != null) {
            String[] path = path(region, manager.getCalendarHierarchy());
            for (Holiday holiday : manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, path)) {
                days.add(holiday.getDate());
            }
        }
        return days;
    }

    /** The calendar of a country, loaded once; null when there is none. */
    private static @Nullable HolidayManager manager(String country) {
        String code = country.toLowerCase(Locale.ROOT);
        if (HolidayManager.class.getResource("/holidays/Holidays_" + code + ".xml") == null) {
            return null;
        }
        synchronized (HolidayCalendar.class) {
            return HolidayManager.getInstance(ManagerParameters.create(code));
        }
    }

    /** Codes of the parts of {@code region} below its country, as far as they are known. */
    private static String[] path(String region, CalendarHierarchy country) {
        List<String> codes = new ArrayList<>();
        CalendarHierarchy whole = country;
        for (int hyphen = region.indexOf('-'); hyphen >= 0; ) {
            int next = region.indexOf('-', hyphen + 1);
            int end = next < 0 ? region.length() : next;
            String name = CITY_CODES.getProperty(region.substring(0, end), region.substring(hyphen + 1, end));
            String code = code(name, whole);
            if (code == null) {
                break;
            }
            codes.add(code);
            whole = whole.getChildren().getOrDefault(code, whole);
            hyphen = next;
        }
        return codes.toArray(String[]::new);
    }

    private static @Nullable String code(String name, CalendarHierarchy whole) {
        for (String code : whole.getChildren().keySet()) {
            if (code.equalsIgnoreCase(name)) {
                return code;
            }
        }
        return null;
    }
}
