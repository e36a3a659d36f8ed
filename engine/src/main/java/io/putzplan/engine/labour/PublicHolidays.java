package io.putzplan.engine.labour;

import io.putzplan.engine.problem.PublicHoliday;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays of regions, as {@link io.putzplan.engine.problem.Employer#region} writes them: those of the calendar and
 * those a problem adds.
 *
 * <p>The calendar is loaded when it is first asked, which takes about a second. May be used by several threads.
 */
public final class PublicHolidays {

    private record RegionYear(String region, int year) {}

    private final Map<LocalDate, Set<String>> additional = new HashMap<>();
    private final Map<RegionYear, NavigableSet<LocalDate>> known = new ConcurrentHashMap<>();

    private PublicHolidays(List<PublicHoliday> additional) {
        for (PublicHoliday holiday : additional) {
            this.additional
                    .computeIfAbsent(holiday.day(), unused -> new HashSet<>())
                    .add(holiday.region());
        }
    }

    /** The calendar and {@code additional} days, each in its region and in all that is part of it. */
    public static PublicHolidays of(List<PublicHoliday> additional) {
        return new PublicHolidays(additional);
    }

    /** Whether {@code day} is a public holiday in {@code region}; never when that is null or in no known country. */
    public boolean isHoliday(@Nullable String region, LocalDate day) {
        return region != null
                && (isAdditional(region, day) || calendar(region, day.getYear()).contains(day));
    }

    /** The public holidays of {@code region} in {@code year}, ascending. */
    public NavigableSet<LocalDate> in(String region, int year) {
        NavigableSet<LocalDate> days = new TreeSet<>(calendar(region, year));
        additional.keySet().stream()
                .filter(day -> day.getYear() == year && isAdditional(region, day))
                .forEach(days::add);
        return days;
    }

    private NavigableSet<LocalDate> calendar(String region, int year) {
        return known.computeIfAbsent(
                new RegionYear(region, year), asked -> HolidayCalendar.days(asked.region(), asked.year()));
    }

    private boolean isAdditional(String region, LocalDate day) {
        for (String whole : additional.getOrDefault(day, Set.of())) {
            if (region.equals(whole) || region.startsWith(whole + "-")) {
                return true;
            }
        }
        return false;
    }
}
