package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.PremiumWindow.When;
import io.putzplan.engine.labour.PublicHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is paid on top for each moment, in per cent of the wage, by region: of several premiums the highest. Immutable. */
final class PremiumCalendar {

    private final List<PremiumWindow> rules;
    private final List<@Nullable String> regions;
    private final PublicHolidays holidays;
    private final CivilDays days;

    /** By region and day, as far as days are known. */
    private final Rates[][] known;

    /** The moments of one day at which the percentage changes, and what it is from then on. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Rates(int[] from, int[] percent) {}

    PremiumCalendar(
            List<PremiumWindow> rules, List<@Nullable String> regions, PublicHolidays holidays, CivilDays days) {
        this.rules = rules;
        this.regions = regions;
        this.holidays = holidays;
        this.days = days;
        known = new Rates[regions.size()][days.count + 8];
        for (int region = 0; region < known.length; region++) {
            for (int day = 0; day < known[region].length; day++) {
                known[region][day] = rates(region, day);
            }
        }
    }

    /** Sum of the percentages of the seconds of [from, until). */
    long percentSeconds(int from, int until, int region) {
        long sum = 0;
        int moment = from;
        for (int day = days.dayOf(from); moment < until; day++) {
            int end = Math.min(until, days.begin(day + 1));
            sum += onDay(ratesOf(region, day), moment, end);
            moment = end;
        }
        return sum;
    }

    private static long onDay(Rates rates, int from, int until) {
        long sum = 0;
        int[] starts = rates.from();
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? Math.min(until, starts[i + 1]) : until;
            sum += (long) rates.percent()[i] * Math.max(0, end - Math.max(from, starts[i]));
        }
        return sum;
    }

    private Rates ratesOf(int region, int day) {
        return day >= 0 && day < known[region].length ? known[region][day] : rates(region, day);
    }

    private Rates rates(int region, int day) {
        List<LocalTime> nights = rules.stream()
                .map(PremiumWindow::night)
                .flatMap(night -> Stream.of(night.from(), night.until()))
                .toList();
        int[] starts = days.cuts(day, nights);
        int[] percent = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            LocalDateTime moment = days.civil(starts[i]);
            for (PremiumWindow rule : rules) {
                percent[i] = Math.max(percent[i], percent(rule, region, moment));
            }
        }
        return new Rates(starts, percent);
    }

    private int percent(PremiumWindow rule, int region, LocalDateTime moment) {
        int highest = 0;
        for (PremiumWindow.Premium premium : rule.premiums()) {
            if (premium.percent() > highest && applies(premium.when(), rule, region, moment)) {
                highest = premium.percent();
            }
        }
        return highest;
    }

    private boolean applies(When when, PremiumWindow rule, int region, LocalDateTime moment) {
        LocalDate date = moment.toLocalDate();
        return switch (when) {
            case NIGHT -> isNight(rule.night(), moment.toLocalTime());
            case SUNDAY -> date.getDayOfWeek() == DayOfWeek.SUNDAY;
            case HOLIDAY -> holidays.isHoliday(regions.get(region), date);
            case HIGH_HOLIDAY -> rule.highHolidays().contains(MonthDay.from(date));
        };
    }

    private static boolean isNight(ClockWindow night, LocalTime time) {
        boolean begun = !time.isBefore(night.from());
        boolean over = !time.isBefore(night.until());
        return night.crossesMidnight() ? begun || !over : begun && !over;
    }
}
