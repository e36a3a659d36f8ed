package io.putzplan.engine.labour;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/**
 * Pay on top for work at certain times; where several apply, the highest counts.
 *
 * @param premiums what is paid when
 * @param night the night
 * @param highHolidays days of the year that are high holidays
 */
public record PremiumWindow(List<Premium> premiums, ClockWindow night, Set<MonthDay> highHolidays)
        implements RuleTerms {

    public PremiumWindow {
        premiums = List.copyOf(premiums);
        highHolidays = Set.copyOf(highHolidays);
    }

    /** When a premium is paid. */
    public enum When {
        NIGHT,
        SUNDAY,
        HOLIDAY,
        HIGH_HOLIDAY
    }

    /**
     * A premium.
     *
     * @param when when it is paid
     * @param percent of the wage, on top of it, 0 to 1000
     */
    public record Premium(When when, int percent) {}

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof PremiumWindow paid
                && paid.premiums.stream().allMatch(premium -> percent(premium.when()) >= premium.percent())
                && (paid.percent(When.NIGHT) == 0 || night.contains(paid.night))
                && (paid.percent(When.HIGH_HOLIDAY) == 0 || highHolidays.containsAll(paid.highHolidays));
    }

    private int percent(When when) {
        return premiums.stream()
                .filter(premium -> premium.when() == when)
                .mapToInt(Premium::percent)
                .max()
                .orElse(0);
    }
}
