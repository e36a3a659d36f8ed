package io.putzplan.engine.labour;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Least pay per hour of paid time, by day and place.
 *
 * @param rows the wages, by ascending day
 * @param floor over what pay and minimum wage are compared
 */
public record MinimumWageByDate(List<Row> rows, Floor floor) implements RuleTerms {

    public MinimumWageByDate {
        rows = List.copyOf(rows);
    }

    /** Over what pay and minimum wage are compared. */
    public enum Floor {
        PAY_WEEK,
        CALENDAR_MONTH
    }

    /**
     * A wage.
     *
     * @param from first day
     * @param regions where it holds, with all that is part of them; empty for everywhere
     * @param cents per hour
     */
    public record Row(LocalDate from, Set<String> regions, long cents) {

        public Row {
            regions = Set.copyOf(regions);
        }

        private boolean holdsIn(@Nullable String region) {
            return regions.isEmpty() || (region != null && regions.stream().anyMatch(part -> isPartOf(region, part)));
        }

        private static boolean isPartOf(String region, String whole) {
            return region.equals(whole) || region.startsWith(whole + "-");
        }
    }

    /** The wage in {@code region} on {@code day}: the last row that holds; empty when none does. */
    public OptionalLong centsOn(LocalDate day, @Nullable String region) {
        OptionalLong cents = OptionalLong.empty();
        for (Row row : rows) {
            if (!day.isBefore(row.from()) && row.holdsIn(region)) {
                cents = OptionalLong.of(row.cents());
            }
        }
        return cents;
    }

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof MinimumWageByDate wages
                && (floor == Floor.PAY_WEEK || wages.floor == Floor.CALENDAR_MONTH)
                && Stream.concat(rows.stream(), wages.rows.stream())
                        .map(Row::from)
                        .allMatch(day -> paysAtLeast(wages, day));
    }

    /** Whether, on {@code day}, it pays no less than {@code wages} in every region that either names, and everywhere else. */
    private boolean paysAtLeast(MinimumWageByDate wages, LocalDate day) {
        return paysAtLeast(wages, day, null)
                && Stream.concat(rows.stream(), wages.rows.stream())
                        .flatMap(row -> row.regions().stream())
                        .allMatch(region -> paysAtLeast(wages, day, region));
    }

    private boolean paysAtLeast(MinimumWageByDate wages, LocalDate day, @Nullable String region) {
        return centsOn(day, region).orElse(0) >= wages.centsOn(day, region).orElse(0);
    }
}
