package io.putzplan.engine.labour;

import io.putzplan.engine.problem.PublicHoliday;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On which days there is a public holiday where. */
public final class PublicHolidays {

    private final List<PublicHoliday> additional;

    private PublicHolidays(List<PublicHoliday> additional) {
        this.additional = List.copyOf(additional);
    }

    /** The holidays of {@code additional} regions and days. */
    public static PublicHolidays of(List<PublicHoliday> additional) {
        return new PublicHolidays(additional);
    }

    /** Whether {@code day} is a public holiday in the whole of {@code region}; never so where no region is given. */
    public boolean isHoliday(@Nullable String region, LocalDate day) {
        return region != null
                && additional.stream()
                        .anyMatch(holiday -> holiday.day().equals(day) && isPartOf(region, holiday.region()));
    }

    private static boolean isPartOf(String region, String whole) {
        return region.equals(whole) || region.startsWith(whole + "-");
    }
}
