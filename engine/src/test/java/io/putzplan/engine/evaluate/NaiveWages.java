package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.CallOutMinimum;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.OvertimeTier.Scope;
import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.PublicHolidays;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.SplitShiftPremium;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.PublishedShift;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Wages second by second, as the page on law says them; slow. Amounts are in cents per hour and seconds. */
final class NaiveWages {

    private final CompiledProblem compiled;
    private final RosterProblem problem;
    private final RulePack pack;
    private final PublicHolidays holidays;

    private Cleaner cleaner;
    private Map<LocalDate, Fraction> weeks = new TreeMap<>();
    private Map<LocalDate, Week> worked = new TreeMap<>();
    private Map<YearMonth, Long> monthShort = new TreeMap<>();

    /** Work of one pay week. */
    private static final class Week {
        private long straight;
        private long paid;
        private long missing;
        private long paidBesides;
        private final Set<LocalDate> paidDays = new HashSet<>();
        private final Map<LocalDate, Long> byDay = new TreeMap<>();
    }

    private record Rate(int percent, OvertimeTier.Base base) {}

    private static final Rate PLAIN = new Rate(100, OvertimeTier.Base.WAGE);

    NaiveWages(CompiledProblem compiled, RulePack pack) {
        this.compiled = compiled;
        problem = compiled.problem();
        this.pack = pack;
        holidays = PublicHolidays.of(problem.publicHolidays());
        cleaner = problem.cleaners().getFirst();
    }

    /** Wages of the roster with these routes by shift. */
    long cents(Map<Integer, int[]> routes) {
        long cents = 0;
        for (int index = 0; index < problem.cleaners().size(); index++) {
            cleaner = problem.cleaners().get(index);
            weeks = new TreeMap<>();
            worked = new TreeMap<>();
            monthShort = new TreeMap<>();
            for (LocalDate week = weekOf(problem.period().firstDay());
                    !week.isAfter(problem.period().lastDay());
                    week = week.plusWeeks(1)) {
                weeks.put(week, Fraction.ZERO);
                worked.put(week, new Week());
            }
            Long previousEnd = cleaner.history().lastShiftEnd() == null
                    ? null
                    : (long) compiled.toSecond(cleaner.history().lastShiftEnd());
            List<LocalDate> days =
                    cleaner.shifts().stream().map(Shift::day).sorted().toList();
            for (LocalDate day : days) {
                int shift = compiled.shiftOf(index, day);
                int[] route = routes.getOrDefault(shift, new int[0]);
                previousEnd = addShift(shift, route, day, previousEnd);
            }
            for (LocalDate week : weeks.keySet()) {
                addWeek(week, routes, index);
                cents += weeks.get(week).over(3_600).halfUp();
            }
            for (long amount : monthShort.values()) {
                cents += Fraction.of(Math.max(0, amount)).over(3_600).halfUp();
            }
        }
        return cents;
    }

    private LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(problem.period().weekStart()));
    }

    private <T extends RuleTerms> List<T> terms(LocalDate day, Class<T> type) {
        return pack.rulesOn(day, cleaner, problem.employer(), type).stream()
                .map(rule -> type.cast(rule.terms()))
                .toList();
    }

    private void owe(LocalDate day, Fraction amount) {
        weeks.merge(weekOf(day), amount, Fraction::plus);
    }

    private @Nullable Long addShift(int shift, int[] visits, LocalDate day, @Nullable Long previousEnd) {
        Shift facts = cleaner.shifts().stream()
                .filter(each -> each.day().equals(day))
                .findFirst()
                .orElseThrow();
        long wage = cleaner.contract().hourlyWageCentsOn(day);
        if (visits.length == 0) {
            PublishedShift told = facts.published();
            if (told != null) {
                long span = (long) compiled.toSecond(told.until()) - compiled.toSecond(told.from());
                owe(day, change(day, 0, span).times(wage));
            }
            return previousEnd;
        }
        RouteTimeline route = new RouteTimeline(compiled);
        route.place(shift, visits, visits.length);
        Week week = worked.get(weekOf(day));
        long paid = 0;
        long minimum = 0;
        long premiums = 0;
        List<PremiumWindow> windows = terms(day, PremiumWindow.class);
        Map<String, Long> minimumWages = new HashMap<>();
        boolean monthly = terms(day, MinimumWageByDate.class).stream()
                .anyMatch(each -> each.floor() == MinimumWageByDate.Floor.CALENDAR_MONTH);
        for (Map.Entry<Integer, String> second : paidSeconds(route).entrySet()) {
            LocalDateTime civil = compiled.toOffsetDateTime(second.getKey()).toLocalDateTime();
            paid++;
            minimum += minimumWages.computeIfAbsent(second.getValue(), region -> minimumWage(day, region));
            premiums += premium(windows, civil, second.getValue());
            week.byDay.merge(civil.toLocalDate(), 1L, Long::sum);
            week.paidDays.add(civil.toLocalDate());
        }
        owe(day, Fraction.of(wage * premiums).over(100));
        week.paid += paid;
        week.straight += wage * paid;
        if (monthly) {
            monthShort.merge(YearMonth.from(day), minimum - wage * paid, Long::sum);
        } else {
            week.missing += minimum - wage * paid;
        }
        addMinShift(facts, day, wage, paid, week);
        NaiveMissedBreaks missed = NaiveMissedBreaks.of(pack, problem.employer(), cleaner, day, route);
        owe(day, Fraction.of(wage * missed.seconds()));
        week.byDay.merge(day, missed.workSeconds(), Long::sum);
        addSplit(route, day, wage * paid - minimum);
        PublishedShift told = facts.published();
        if (told != null) {
            long from = compiled.toSecond(told.from());
            long until = compiled.toSecond(told.until());
            long common = Math.max(0, Math.min(until, route.workEnd()) - Math.max(from, route.workStart()));
            owe(
                    day,
                    change(day, route.workEnd() - route.workStart() - common, until - from - common)
                            .times(wage));
        }
        if (previousEnd != null) {
            long gap = route.workStart() - previousEnd;
            long most = 0;
            for (MinDailyRest rule : terms(day, MinDailyRest.class)) {
                most = Math.max(
                        most, rule.shortfallPercent() * Math.max(0, rule.rest().toSeconds() - gap));
            }
            owe(day, Fraction.of(wage * most).over(100));
        }
        return (long) route.workEnd();
    }

    private Fraction change(LocalDate day, long outside, long cut) {
        Fraction most = Fraction.ZERO;
        for (RosterChangePremium rule : terms(day, RosterChangePremium.class)) {
            long grace = rule.grace().toSeconds();
            Fraction seconds = Fraction.of(outside > grace ? rule.added().toSeconds() : 0)
                    .plus(Fraction.of(cut > grace ? rule.cutPercent() * cut : 0).over(100));
            most = most.max(seconds);
        }
        return most;
    }

    /** The region of each paid second, which may be unknown. */
    private Map<Integer, String> paidSeconds(RouteTimeline route) {
        Map<Integer, String> seconds = new HashMap<>();
        int from = route.paidStart();
        for (int i = 0; i < route.count(); i++) {
            String region = regionOf(route.visit(i));
            for (int second = from; second < route.serviceEnd(i); second++) {
                boolean free = second >= route.arrival(i) && second < route.serviceStart(i);
                if (!free || route.unpaidBreakSeconds(i) == 0) {
                    seconds.put(second, region);
                }
            }
            from = route.serviceEnd(i);
        }
        for (int second = from; second < route.paidEnd(); second++) {
            seconds.put(second, regionOf(route.visit(route.count() - 1)));
        }
        return seconds;
    }

    private String regionOf(int visit) {
        String household = problem.visits().get(visit).household();
        String own = problem.households().stream()
                .filter(each -> each.id().equals(household))
                .findFirst()
                .orElseThrow()
                .region();
        return own == null ? employerRegion() : own;
    }

    private String employerRegion() {
        String region = problem.employer().region();
        return region == null ? "nowhere" : region;
    }

    private long minimumWage(LocalDate day, String region) {
        return terms(day, MinimumWageByDate.class).stream()
                .mapToLong(rule -> rule.centsOn(day, region).orElse(0))
                .max()
                .orElse(0);
    }

    private int premium(List<PremiumWindow> rules, LocalDateTime moment, String region) {
        int highest = 0;
        LocalTime time = moment.toLocalTime();
        for (PremiumWindow rule : rules) {
            boolean late = !time.isBefore(rule.night().from());
            boolean early = time.isBefore(rule.night().until());
            boolean night = rule.night().crossesMidnight() ? late || early : late && early;
            for (PremiumWindow.Premium premium : rule.premiums()) {
                boolean applies = switch (premium.when()) {
                    case NIGHT -> night;
                    case SUNDAY -> moment.getDayOfWeek() == DayOfWeek.SUNDAY;
                    case HOLIDAY -> holidays.isHoliday(region, moment.toLocalDate());
                    case HIGH_HOLIDAY -> rule.highHolidays().contains(MonthDay.from(moment));
                };
                highest = applies ? Math.max(highest, premium.percent()) : highest;
            }
        }
        return highest;
    }

    private void addMinShift(Shift shift, LocalDate day, long wage, long paid, Week week) {
        long least = cleaner.contract().minPaidPerShift().toSeconds();
        PublishedShift told = shift.published();
        long span = told == null ? 0 : compiled.toSecond(told.until()) - compiled.toSecond(told.from());
        for (CallOutMinimum rule : terms(day, CallOutMinimum.class)) {
            long part = span * rule.scheduledPercent() / 100;
            long most = rule.minPaid().plus(rule.most()).toSeconds();
            least = Math.max(least, Math.max(rule.minPaid().toSeconds(), Math.min(part, most)));
        }
        long added = Math.max(0, least - paid);
        week.paidBesides += added;
        owe(day, Fraction.of(added * wage));
    }

    private void addSplit(RouteTimeline route, LocalDate day, long aboveMinimum) {
        long highest = 0;
        long longest = 0;
        for (int i = 0; i < route.count(); i++) {
            highest = Math.max(highest, minimumWage(day, regionOf(route.visit(i))));
            longest = Math.max(longest, route.unpaidBreakSeconds(i));
        }
        long most = 0;
        for (SplitShiftPremium rule : terms(day, SplitShiftPremium.class)) {
            if (longest > rule.gap().toSeconds()) {
                most = Math.max(most, rule.credit().toSeconds() * highest - Math.max(0, aboveMinimum));
            }
        }
        owe(day, Fraction.of(most));
    }

    private void addWeek(LocalDate begin, Map<Integer, int[]> routes, int index) {
        Week week = worked.get(begin);
        LocalDate last = begin.plusDays(6);
        LocalDate end =
                last.isAfter(problem.period().lastDay()) ? problem.period().lastDay() : last;
        boolean isFirst = begin.isBefore(problem.period().firstDay().plusDays(1));
        long history = isFirst ? cleaner.history().workedThisWeek().toSeconds() : 0;
        long topUp = Math.max(0, week.missing);
        owe(begin, Fraction.of(week.straight + topUp));
        if (week.paid > 0) {
            addOvertime(begin, end, week, history, week.straight + topUp);
        }
        for (LocalDate day = isFirst ? problem.period().firstDay() : begin; !day.isAfter(end); day = day.plusDays(1)) {
            addAbsences(day, week);
            addHoliday(day, routes, index, week);
        }
        addGuarantee(begin, end, week, history);
    }

    private void addOvertime(LocalDate begin, LocalDate end, Week week, long history, long regular) {
        long normal = 0;
        for (Map.Entry<LocalDate, Long> day : week.byDay.entrySet()) {
            List<OvertimeTier> rules = new ArrayList<>();
            boolean seventh = day.getKey().equals(begin.plusDays(6)) && isFull(begin, week);
            for (OvertimeTier tier : terms(day.getKey(), OvertimeTier.class)) {
                if (tier.scope() == Scope.DAY || (seventh && tier.scope() == Scope.SEVENTH_DAY)) {
                    rules.add(tier);
                }
            }
            Map<Rate, Long> seconds = seconds(rules, 0, day.getValue());
            normal += seconds.getOrDefault(PLAIN, 0L);
            long wage = cleaner.contract().hourlyWageCentsOn(day.getKey());
            seconds.forEach((rate, count) -> owe(
                    begin,
                    (rate.base() == OvertimeTier.Base.WAGE ? Fraction.of(wage) : mean(regular, week.paid))
                            .times(count * (rate.percent() - 100))
                            .over(100)));
        }
        List<OvertimeTier> rules = terms(end, OvertimeTier.class).stream()
                .filter(tier -> tier.scope() == Scope.WEEK || tier.scope() == Scope.CONTRACT)
                .toList();
        seconds(rules, history, normal)
                .forEach((rate, count) -> owe(
                        begin,
                        mean(rate.base() == OvertimeTier.Base.WAGE ? week.straight : regular, week.paid)
                                .times(count * (rate.percent() - 100))
                                .over(100)));
    }

    /** How many of the {@code count} seconds after the first {@code before} have each rate. */
    private Map<Rate, Long> seconds(List<OvertimeTier> rules, long before, long count) {
        Map<Rate, Long> seconds = new HashMap<>();
        for (long number = before + 1; number <= before + count; number++) {
            seconds.merge(rate(rules, number), 1L, Long::sum);
        }
        return seconds;
    }

    private static Fraction mean(long amount, long paid) {
        return paid == 0 ? Fraction.ZERO : Fraction.of(amount).over(paid);
    }

    private boolean isFull(LocalDate begin, Week week) {
        return begin.datesUntil(begin.plusDays(7))
                .allMatch(day -> week.paidDays.contains(day)
                        || cleaner.history().days().stream()
                                .anyMatch(each -> each.day().equals(day)));
    }

    private Rate rate(List<OvertimeTier> rules, long number) {
        Rate highest = PLAIN;
        for (OvertimeTier rule : rules) {
            long agreed = rule.scope() == Scope.CONTRACT
                    ? cleaner.contract().weeklyHours().toSeconds()
                    : 0;
            for (OvertimeTier.Tier tier : rule.tiers().reversed()) {
                if (number > agreed + tier.over().toSeconds()) {
                    if (tier.percentOfWage() > highest.percent()) {
                        highest = new Rate(tier.percentOfWage(), rule.base());
                    }
                    break;
                }
            }
        }
        return highest;
    }

    private void addGuarantee(LocalDate begin, LocalDate end, Week week, long history) {
        long agreed = cleaner.contract().weeklyHours().toSeconds();
        long most = cleaner.contract().guaranteedWeeklyHours().toSeconds();
        HoursBand band = cleaner.contract().hoursBand();
        if (band == HoursBand.MINIMUM) {
            most = Math.max(most, agreed);
        }
        for (ContractBand rule : terms(end, ContractBand.class)) {
            if (band == HoursBand.MAXIMUM && rule.maxMinusPercent() != null) {
                most = Math.max(most, agreed * (100 - rule.maxMinusPercent()) / 100);
            }
            if (band == HoursBand.MINIMUM && agreed == 0 && rule.defaultWeekly() != null) {
                most = Math.max(most, rule.defaultWeekly().toSeconds());
            }
        }
        long days = ChronoUnit.DAYS.between(begin, end) + 1;
        long missing = Math.max(0, most * days / 7 - history - week.paid - week.paidBesides);
        owe(begin, Fraction.of(missing * cleaner.contract().hourlyWageCentsOn(end)));
    }

    private void addAbsences(LocalDate day, Week week) {
        for (Absence absence : cleaner.absences()) {
            if (!beginsIn(day, absence)) {
                continue;
            }
            long number = 0;
            for (LocalDate each = absence.from().toLocalDate(); !each.isAfter(day); each = each.plusDays(1)) {
                number += beginsIn(each, absence) ? 1 : 0;
            }
            long percent = 0;
            for (PaidAbsence rule : terms(day, PaidAbsence.class)) {
                LocalDate since = cleaner.employment().employedSince();
                boolean waits = since != null && ChronoUnit.DAYS.between(since, day) < rule.waitDays();
                boolean over = rule.maxDays() != null && number > rule.maxDays();
                if (rule.kind().name().equals(absence.kind().name()) && !waits && !over) {
                    percent = Math.max(percent, rule.percent());
                }
            }
            long wage = cleaner.contract().hourlyWageCentsOn(day);
            week.paidBesides += percent == 0 ? 0 : absence.hoursPerDay().toSeconds();
            owe(
                    day,
                    Fraction.of(absence.hoursPerDay().toSeconds() * wage * percent)
                            .over(100));
        }
    }

    private static boolean beginsIn(LocalDate day, Absence absence) {
        return !day.atStartOfDay().isBefore(absence.from())
                && day.atStartOfDay().isBefore(absence.until());
    }

    private void addHoliday(LocalDate day, Map<Integer, int[]> routes, int index, Week week) {
        int shift = compiled.shiftOf(index, day);
        boolean works = shift >= 0 && routes.getOrDefault(shift, new int[0]).length > 0;
        boolean usual = cleaner.shifts().stream().anyMatch(each -> each.day().getDayOfWeek() == day.getDayOfWeek());
        boolean absent = cleaner.absences().stream().anyMatch(absence -> beginsIn(day, absence));
        if (works
                || absent
                || !usual
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || !holidays.isHoliday(employerRegion(), day)) {
            return;
        }
        int percent = terms(day, PaidAbsence.class).stream()
                .filter(rule -> rule.kind() == PaidAbsence.Kind.PUBLIC_HOLIDAY)
                .mapToInt(PaidAbsence::percent)
                .max()
                .orElse(0);
        long seconds = cleaner.contract().weeklyHours().toSeconds() / 6;
        week.paidBesides += percent == 0 ? 0 : seconds;
        owe(
                day,
                Fraction.of(seconds * cleaner.contract().hourlyWageCentsOn(day) * percent)
                        .over(100));
    }
}
