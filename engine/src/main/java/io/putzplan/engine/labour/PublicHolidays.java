package io.putzplan.engine.labour;

import io.putzplan.engine.problem.PublicHoliday;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public holidays of regions. */
public final class PublicHolidays {

    private final List<PublicHoliday> additional;

    private PublicHolidays(List<PublicHoliday> additional) {
        this.additional = List.copyOf(additional);
    }

    /** Those {@code additional} ones. */
    public static PublicHolidays of(List<PublicHoliday> additional) {
        return new PublicHolidays(additional);
    }

    /** Whether {@code day} is a public holiday in {@code region}; never where the region is null. */
    public boolean isHoliday(@Nullable String region, LocalDate day) {
        return region != null
                && additional.stream()
                        .anyMatch(holiday -> holiday.day().equals(day) && isPartOf(region, holiday.region()));
    }

    private static boolean isPartOf(String region, String whole) {
        return region.equals(whole) || region.startsWith(whole + "-");
    }
}
