package io.putzplan.engine.labour;

import io.putzplan.engine.problem.PublicHoliday;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which days are public holidays where. */
public final class PublicHolidays {

    private final List<PublicHoliday> additional;

    private PublicHolidays(List<PublicHoliday> additional) {
        this.additional = List.copyOf(additional);
    }

    /** The holidays of the problem. */
    public static PublicHolidays of(List<PublicHoliday> additional) {
        return new PublicHolidays(additional);
    }

    /** Whether {@code day} is a public holiday in {@code region}; never where the region is unknown. */
    public boolean isHoliday(@Nullable String region, LocalDate day) {
        return region != null
                && additional.stream()
                        .anyMatch(holiday -> holiday.day().equals(day)
                                && (region.equals(holiday.region()) || region.startsWith(holiday.region() + "-")));
    }
}
