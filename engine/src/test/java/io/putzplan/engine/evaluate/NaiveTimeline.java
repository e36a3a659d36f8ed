package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.DayBasis;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxSpan;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.NightWork;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegShare;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.RequiredSkill;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.travel.TravelTimes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The naive twin of {@link RouteTimeline}: tries every combination of breaks and rests, sentence by sentence as defined. */
final class NaiveTimeline {

    private final RosterProblem problem;
    private final TravelTimes travelTimes;
    private final Cleaner cleaner;
    private final Shift shift;
    private final List<Visit> visits;
    private final LocalDate day;
    private final WorkTimeDefinition workTime;
    private final List<BreakAfter> breakRules;
    private final List<MealBreakWindow> mealRules;
    private final List<PaidRestBreak> restRules;
    private final List<MaxDailyWork> dailyRules;
    private final List<MaxSpan> spanRules;
    private final List<NightWork> nightRules;
    private final List<ProtectedDay> protectedRules;
    private final List<Location> way = new ArrayList<>();
    private final Map<LocalDateTime, Long> known = new HashMap<>();

    /** A stretch of time. */
    record Span(long from, long until) {
        long length() {
            return until - from;
        }
    }

    /** One combination laid out, with what it breaks. */
    record Plan(
            List<Integer> choices,
            List<Long> arrivals,
            List<Long> starts,
            List<Long> ends,
            long departure,
            long returnArrival,
            long workStart,
            long workEnd,
            long work,
            long paid,
            long unpaid,
            long plannedBreaks,
            long plannedRests,
            Map<HardRule, Long> violations) {

        long hardSeconds() {
            return violations.values().stream().mapToLong(Long::longValue).sum();
        }

        static final Comparator<Plan> ORDER = Comparator.comparingLong(Plan::hardSeconds)
                .thenComparingLong(Plan::paid)
                .thenComparingLong(Plan::returnArrival)
                .thenComparingLong(Plan::plannedBreaks)
                .thenComparingLong(Plan::plannedRests)
                .thenComparing(Plan::choices, NaiveTimeline::lexicographically);
    }

    NaiveTimeline(
            RosterProblem problem,
            TravelTimes travelTimes,
            RulePack pack,
            Cleaner cleaner,
            Shift shift,
            List<Visit> visits) {
        this.problem = problem;
        this.travelTimes = travelTimes;
        this.cleaner = cleaner;
        this.shift = shift;
        this.visits = visits;
        day = shift.day();
        workTime = pack.termsOn(day, WorkTimeDefinition.class).orElseThrow();
        breakRules = terms(pack, BreakAfter.class);
        mealRules = terms(pack, MealBreakWindow.class);
        restRules = terms(pack, PaidRestBreak.class);
        dailyRules = terms(pack, MaxDailyWork.class);
        spanRules = terms(pack, MaxSpan.class);
        nightRules = terms(pack, NightWork.class);
        protectedRules = terms(pack, ProtectedDay.class);
        way.add(shift.startPlace() == null ? cleaner.home() : shift.startPlace());
        visits.forEach(visit -> way.add(householdOf(visit).location()));
        way.add(shift.endPlace() == null ? cleaner.home() : shift.endPlace());
    }

    private <T extends RuleTerms> List<T> terms(RulePack pack, Class<T> type) {
        return pack.rulesOn(day, cleaner, problem.employer(), type).stream()
                .map(rule -> type.cast(rule.terms()))
                .toList();
    }

    static int lexicographically(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i).compareTo(other.get(i));
            }
        }
        return 0;
    }

    /** Number of combinations. */
    long combinations() {
        long count = 1;
        for (int i = 0; i < visits.size(); i++) {
            count *= (mostRests(i) + 1L) * (i == 0 ? 1 : breakLengths().size());
        }
        return count;
    }

    /** The plan the definition asks for, with the violations that do not depend on it added. */
    Plan best() {
        Plan[] best = new Plan[1];
        tryAll(new ArrayList<>(), best);
        Map<HardRule, Long> violations = new EnumMap<>(best[0].violations());
        addRemaining(best[0], violations);
        Plan plan = best[0];
        return new Plan(
                plan.choices,
                plan.arrivals,
                plan.starts,
                plan.ends,
                plan.departure,
                plan.returnArrival,
                plan.workStart,
                plan.workEnd,
                plan.work,
                plan.paid,
                plan.unpaid,
                plan.plannedBreaks,
                plan.plannedRests,
                violations);
    }

    private void tryAll(List<Integer> choices, Plan[] best) {
        int visit = choices.size() / 2;
        if (visit == visits.size()) {
            Plan plan = layOut(List.copyOf(choices));
            if (best[0] == null || Plan.ORDER.compare(plan, best[0]) < 0) {
                best[0] = plan;
            }
            return;
        }
        for (int length : visit == 0 ? List.of(0) : breakLengths()) {
            for (int rests = 0; rests <= mostRests(visit); rests++) {
                choices.add(length);
                choices.add(rests);
                tryAll(choices, best);
                choices.removeLast();
                choices.removeLast();
            }
        }
    }

    private int mostRests(int i) {
        return restRules.stream()
                .mapToInt(rest -> {
                    Duration without = rest.maxWithout();
                    return without == null ? 1 : (int) (visits.get(i).service().toSeconds() / without.toSeconds()) + 1;
                })
                .max()
                .orElse(0);
    }

    private List<Integer> breakLengths() {
        TreeSet<Integer> lengths = new TreeSet<>();
        for (MealBreakWindow meal : mealRules) {
            lengths.add((int) meal.duration().toSeconds());
        }
        for (BreakAfter breakAfter : breakRules) {
            long block = breakAfter.minBlock().toSeconds();
            for (BreakAfter.Tier tier : breakAfter.tiers()) {
                lengths.add((int) tier.breakTime().toSeconds());
                for (long length = block; length <= tier.breakTime().toSeconds(); length += block) {
                    lengths.add((int) length);
                }
            }
        }
        lengths.removeIf(length -> length < workTime.minOffDuty().toSeconds());
        lengths.add(0);
        return List.copyOf(lengths);
    }

    private Plan layOut(List<Integer> choices) {
        int n = visits.size();
        List<Long> undelayed = chain(choices, open(0, choices.get(1), freeFrom() + leg(0)));
        long sumOfWaits = 0;
        long delay = Long.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            long begin = undelayed.get(i);
            if (i > 0) {
                sumOfWaits += begin - (endOf(i - 1, undelayed.get(i - 1), choices) + leg(i) + choices.get(2 * i));
            }
            delay = Math.min(delay, slack(i, choices.get(2 * i + 1), begin) + sumOfWaits);
        }
        List<Long> starts = chain(choices, undelayed.getFirst() + Math.min(delay, sumOfWaits));

        List<Long> arrivals = new ArrayList<>();
        List<Long> ends = new ArrayList<>();
        List<Span> breaks = new ArrayList<>();
        List<Span> rests = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            arrivals.add(i == 0 ? starts.get(0) : (Long) (ends.get(i - 1) + leg(i)));
            ends.add(endOf(i, starts.get(i), choices));
            Span idle = new Span(arrivals.get(i), starts.get(i));
            if (idle.length() > 0 && idle.length() >= workTime.minOffDuty().toSeconds()) {
                breaks.add(idle);
            }
            int count = choices.get(2 * i + 1);
            for (int j = 1; j <= count; j++) {
                long begin =
                        starts.get(i) + visits.get(i).service().toSeconds() * j / (count + 1) + (j - 1) * restLength();
                rests.add(new Span(begin, begin + restLength()));
            }
        }
        long departure = starts.getFirst() - leg(0);
        long returnArrival = ends.getLast() + leg(n);
        long unpaid = breaks.stream().mapToLong(Span::length).sum();
        long workStart = starts.getFirst() - counted(workTime.firstLeg().countsForLimits(), leg(0));
        long workEnd = ends.getLast() + counted(workTime.lastLeg().countsForLimits(), leg(n));
        long paidStart = starts.getFirst() - counted(workTime.firstLeg().paid(), leg(0));
        long paidEnd = ends.getLast() + counted(workTime.lastLeg().paid(), leg(n));
        long plannedBreaks = 0;
        for (int i = 0; i < n; i++) {
            plannedBreaks += choices.get(2 * i);
        }
        Plan plan = new Plan(
                choices,
                arrivals,
                starts,
                ends,
                departure,
                returnArrival,
                workStart,
                workEnd,
                workEnd - workStart - unpaid,
                paidEnd - paidStart - unpaid,
                unpaid,
                plannedBreaks,
                rests.size(),
                new EnumMap<>(HardRule.class));
        judge(plan, breaks, rests);
        return plan;
    }

    private long counted(LegShare share, long leg) {
        return share.secondsOf(leg, cleaner.employment().usualCommute().toSeconds());
    }

    private List<Long> chain(List<Integer> choices, long firstStart) {
        List<Long> starts = new ArrayList<>();
        starts.add(firstStart);
        for (int i = 1; i < visits.size(); i++) {
            long arrival = endOf(i - 1, starts.getLast(), choices) + leg(i);
            starts.add(open(i, choices.get(2 * i + 1), arrival + choices.get(2 * i)));
        }
        return starts;
    }

    private long endOf(int i, long start, List<Integer> choices) {
        return start + visits.get(i).service().toSeconds() + choices.get(2 * i + 1) * restLength();
    }

    private long restLength() {
        return restRules.stream()
                .mapToLong(rest -> rest.duration().toSeconds())
                .max()
                .orElse(0);
    }

    private long leg(int i) {
        return travelTimes.seconds(
                cleaner.travelMode(), travelTimes.indexOf(way.get(i)), travelTimes.indexOf(way.get(i + 1)));
    }

    private long seconds(LocalDateTime civil) {
        return known.computeIfAbsent(
                civil,
                time -> Duration.between(
                                problem.period()
                                        .firstDay()
                                        .atStartOfDay(problem.period().zone()),
                                time.atZone(problem.period().zone()))
                        .toSeconds());
    }

    /** The earliest start, or where absences cover it, the first moment after them. */
    private long freeFrom() {
        long free = seconds(shift.earliestStart());
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Absence absence : cleaner.absences()) {
                if (seconds(absence.from()) <= free && free < seconds(absence.until())) {
                    free = seconds(absence.until());
                    moved = true;
                }
            }
        }
        return free;
    }

    private @Nullable LocalDateTime pinnedStart(int i) {
        Pin pin = visits.get(i).pin();
        return pin == null ? null : pin.start();
    }

    /** Spans in which service with so many rests may start. */
    private List<Span> usable(int i, int rests) {
        long earliestStart = seconds(shift.earliestStart());
        long latestEnd = seconds(shift.latestEnd());
        List<TimeWindow> windows = new ArrayList<>(visits.get(i).windows());
        LocalDateTime pin = pinnedStart(i);
        if (pin != null) {
            windows = List.of(TimeWindow.of(pin, pin));
        }
        List<Span> usable = new ArrayList<>();
        for (TimeWindow window : windows) {
            long from = seconds(window.earliest());
            long until = seconds(window.latest());
            if (from > latestEnd || until < earliestStart) {
                continue;
            }
            if (window.mustEndBy() != null) {
                long service = visits.get(i).service().toSeconds() + rests * restLength();
                until = Math.min(until, seconds(window.mustEndBy()) - service);
            }
            if (until >= from) {
                usable.add(new Span(from, until));
            }
        }
        usable.sort(Comparator.comparingLong(Span::from));
        return usable;
    }

    private long open(int i, int rests, long moment) {
        return usable(i, rests).stream()
                .filter(span -> span.until() >= moment)
                .mapToLong(span -> Math.max(moment, span.from()))
                .min()
                .orElse(moment);
    }

    private long slack(int i, int rests, long start) {
        return usable(i, rests).stream()
                .filter(span -> span.from() <= start && start <= span.until())
                .mapToLong(span -> span.until() - start)
                .findFirst()
                .orElse(0);
    }

    private void judge(Plan plan, List<Span> breaks, List<Span> rests) {
        Map<HardRule, Long> violations = plan.violations();
        for (int i = 0; i < visits.size(); i++) {
            long start = plan.starts().get(i);
            LocalDateTime pin = pinnedStart(i);
            if (pin != null) {
                add(violations, HardRule.PINNED_START, Math.abs(start - seconds(pin)));
            } else {
                add(
                        violations,
                        HardRule.TIME_WINDOW,
                        windowMiss(i, start, plan.ends().get(i)));
            }
        }
        add(violations, HardRule.SHIFT_BOUNDS, seconds(shift.earliestStart()) - plan.departure());
        add(violations, HardRule.SHIFT_BOUNDS, plan.returnArrival() - seconds(shift.latestEnd()));
        Duration longest = shift.maxDuration();
        if (longest != null) {
            add(violations, HardRule.MAX_ROUTE_DURATION, plan.returnArrival() - plan.departure() - longest.toSeconds());
        }
        for (MaxDailyWork maxDaily : dailyRules) {
            long limit = maxDaily.limit().toSeconds();
            if (maxDaily.dayBasis() == DayBasis.SHIFT) {
                add(violations, HardRule.MAX_DAILY_WORK, plan.work() - limit);
                continue;
            }
            for (int i = -1; i < 100; i++) {
                add(
                        violations,
                        HardRule.MAX_DAILY_WORK,
                        workBetween(plan, breaks, midnight(i), midnight(i + 1)) - limit);
            }
        }
        judgeClock(plan, breaks);
        Duration contract = cleaner.contract().maxDailyHours();
        if (contract != null) {
            add(violations, HardRule.MAX_DAILY_WORK, plan.work() - contract.toSeconds());
        }
        breakRules.forEach(rule -> judgeBreaks(rule, plan, breaks));
        for (MealBreakWindow meal : mealRules) {
            if (meal.comparison().holds(Duration.ofSeconds(plan.work()), meal.trigger())) {
                judgeMeal(meal, plan, breaks);
            }
        }
        for (PaidRestBreak rest : restRules) {
            long length = rest.duration().toSeconds();
            long owed = rest.owedFor(Duration.ofSeconds(plan.work()));
            add(violations, HardRule.PAID_REST, (owed - rests.size()) * length);
            List<Span> cuts = new ArrayList<>(rests);
            breaks.stream().filter(span -> span.length() >= length).forEach(cuts::add);
            add(violations, HardRule.MAX_STRETCH_WITHOUT_REST, excess(plan, cuts, rest.maxWithout()));
        }
    }

    private static void add(Map<HardRule, Long> violations, HardRule rule, long seconds) {
        if (seconds > 0) {
            violations.merge(rule, seconds, Long::sum);
        }
    }

    private long windowMiss(int i, long start, long end) {
        return visits.get(i).windows().stream()
                .mapToLong(window -> {
                    long miss = Math.max(seconds(window.earliest()) - start, start - seconds(window.latest()));
                    return window.mustEndBy() == null ? miss : Math.max(miss, end - seconds(window.mustEndBy()));
                })
                .map(miss -> Math.max(miss, 0))
                .min()
                .orElseThrow();
    }

    private void judgeBreaks(BreakAfter breakAfter, Plan plan, List<Span> breaks) {
        long margin = breakAfter.notInFirstOrLast().toSeconds();
        List<Span> counted = breaks.stream()
                .map(span -> new Span(
                        Math.max(span.from(), plan.workStart() + margin),
                        Math.min(span.until(), plan.workEnd() - margin)))
                .filter(span -> span.length() > 0)
                .filter(span -> span.length() >= breakAfter.minBlock().toSeconds())
                .toList();
        long owed = 0;
        for (BreakAfter.Tier tier : breakAfter.tiers()) {
            if (tier.comparison().holds(Duration.ofSeconds(plan.work()), tier.work())) {
                owed = tier.breakTime().toSeconds();
            }
        }
        long taken = counted.stream().mapToLong(Span::length).sum();
        add(plan.violations(), HardRule.BREAK_TIME, owed - taken);
        long excess = excess(plan, counted, breakAfter.maxContinuousWork());
        add(plan.violations(), HardRule.MAX_STRETCH_WITHOUT_BREAK, excess);
    }

    private void judgeMeal(MealBreakWindow meal, Plan plan, List<Span> breaks) {
        long duration = meal.duration().toSeconds();
        long earliest = plan.workStart() + meal.earliest().toSeconds();
        long latest = plan.workStart() + meal.latest().toSeconds();
        List<Span> meals = new ArrayList<>(breaks);
        breaks.stream()
                .filter(span -> span.length() >= duration)
                .limit(meal.nth() - 1L)
                .forEach(meals::remove);
        long miss = meals.stream()
                .mapToLong(span -> Math.max(0, duration - span.length())
                        + Math.max(0, Math.max(earliest - span.from(), span.from() - latest)))
                .min()
                .orElse(duration);
        add(plan.violations(), HardRule.MEAL_BREAK, Math.min(miss, duration));
        List<Span> cuts =
                breaks.stream().filter(span -> span.length() >= duration).toList();
        add(plan.violations(), HardRule.MAX_STRETCH_WITHOUT_MEAL, excess(plan, cuts, meal.maxContinuousWork()));
    }

    private long midnight(int day) {
        return seconds(problem.period().firstDay().plusDays(day).atStartOfDay());
    }

    private static long overlap(long from, long until, long begin, long end) {
        return Math.max(0, Math.min(until, end) - Math.max(from, begin));
    }

    private static long workBetween(Plan plan, List<Span> breaks, long from, long until) {
        return overlap(from, until, plan.workStart(), plan.workEnd())
                - breaks.stream()
                        .mapToLong(span -> overlap(from, until, span.from(), span.until()))
                        .sum();
    }

    private Span clock(ClockWindow window, int day) {
        LocalDate date = problem.period().firstDay().plusDays(day);
        LocalDate last = window.crossesMidnight() ? date.plusDays(1) : date;
        return new Span(seconds(date.atTime(window.from())), seconds(last.atTime(window.until())));
    }

    private void judgeClock(Plan plan, List<Span> breaks) {
        for (MaxSpan rule : spanRules) {
            long length = plan.workEnd() - plan.workStart();
            Duration longest = rule.span();
            add(plan.violations(), HardRule.MAX_SPAN, longest == null ? 0 : length - longest.toSeconds());
            ClockWindow within = rule.within();
            long inside = 0;
            for (int i = -1; within != null && i < 100; i++) {
                Span open = clock(within, i);
                inside += overlap(open.from(), open.until(), plan.workStart(), plan.workEnd());
            }
            add(plan.violations(), HardRule.MAX_SPAN, within == null ? 0 : length - inside);
        }
        for (NightWork rule : nightRules) {
            long atNight = 0;
            for (int i = -1; i < 100; i++) {
                Span night = clock(rule.window(), i);
                atNight += workBetween(plan, breaks, night.from(), night.until());
            }
            add(plan.violations(), HardRule.NIGHT_WORK, rule.forbidden() ? atNight : 0);
            Duration limit = rule.limit();
            boolean isNightWork = atNight > rule.qualify().toSeconds();
            add(
                    plan.violations(),
                    HardRule.NIGHT_WORK,
                    isNightWork && limit != null ? plan.work() - limit.toSeconds() : 0);
        }
    }

    /** Stays on Sundays; the towns know no holidays. */
    private void addProtectedDays(Plan plan, Map<HardRule, Long> violations) {
        for (ProtectedDay rule : protectedRules) {
            for (int i = 0; i < visits.size(); i++) {
                long from = i == 0 ? plan.workStart() : plan.ends().get(i - 1);
                long until =
                        i + 1 == visits.size() ? plan.workEnd() : plan.ends().get(i);
                for (int k = -1; k < 100; k++) {
                    boolean isSunday = problem.period().firstDay().plusDays(k).getDayOfWeek() == DayOfWeek.SUNDAY;
                    long earlier = rule.earlier().toSeconds();
                    boolean exempt = !Collections.disjoint(
                            rule.exemptions(), visits.get(i).exemptions());
                    add(
                            violations,
                            HardRule.PROTECTED_DAY,
                            isSunday && !exempt
                                    ? overlap(from, until, midnight(k) - earlier, midnight(k + 1) - earlier)
                                    : 0);
                }
            }
        }
    }

    private static long excess(Plan plan, List<Span> cuts, @Nullable Duration longest) {
        if (longest == null) {
            return 0;
        }
        List<Span> ordered = new ArrayList<>(cuts);
        ordered.sort(Comparator.comparingLong(Span::from));
        ordered.add(new Span(plan.workEnd(), plan.workEnd()));
        long since = plan.workStart();
        long excess = 0;
        for (Span cut : ordered) {
            excess += Math.max(0, cut.from() - since - longest.toSeconds());
            since = cut.until();
        }
        return excess;
    }

    private void addRemaining(Plan plan, Map<HardRule, Long> violations) {
        for (Absence absence : cleaner.absences()) {
            long from = Math.max(plan.departure(), seconds(absence.from()));
            long until = Math.min(plan.returnArrival(), seconds(absence.until()));
            add(violations, HardRule.AVAILABILITY, until - from);
        }
        for (int i = 0; i <= visits.size(); i++) {
            Duration maxLeg = cleaner.maxLeg();
            if (maxLeg != null) {
                add(violations, HardRule.REACH, leg(i) - maxLeg.toSeconds());
            } else if (leg(i) >= TravelTimes.UNREACHABLE) {
                add(violations, HardRule.REACH, TravelTimes.UNREACHABLE);
            }
        }
        Integer capacity = shift.capacity();
        if (capacity != null) {
            int load = visits.stream().mapToInt(Visit::load).sum();
            add(violations, HardRule.CAPACITY, 60L * (load - capacity));
        }
        addProtectedDays(plan, violations);
        visits.forEach(visit -> addPromises(visit, violations));
    }

    private void addPromises(Visit visit, Map<HardRule, Long> violations) {
        long service = visit.service().toSeconds();
        for (RequiredSkill required : visit.skills()) {
            int missing = required.minLevel() - cleaner.levelOn(required.skill(), day);
            add(violations, HardRule.SKILLS, missing * service);
        }
        Household household = householdOf(visit);
        boolean banned = household.bannedCleaners().contains(cleaner.id())
                || cleaner.bannedHouseholds().contains(household.id())
                || (!household.onlyCleaners().isEmpty()
                        && !household.onlyCleaners().contains(cleaner.id()));
        add(violations, HardRule.ALLOWED_PAIR, banned ? service : 0);
        boolean speechless =
                !household.languages().isEmpty() && Collections.disjoint(household.languages(), cleaner.languages());
        boolean avoided = !Collections.disjoint(household.traits(), cleaner.avoids());
        add(violations, HardRule.HOUSEHOLD_REQUIREMENTS, speechless || avoided ? service : 0);
        Pin pin = visit.pin();
        if (pin != null) {
            add(
                    violations,
                    HardRule.PINNED_CLEANER,
                    pin.cleaner() != null && !pin.cleaner().equals(cleaner.id()) ? service : 0);
            add(violations, HardRule.PINNED_DAY, pin.day() != null && !pin.day().equals(day) ? service : 0);
        }
    }

    private Household householdOf(Visit visit) {
        return problem.households().stream()
                .filter(household -> household.id().equals(visit.household()))
                .findFirst()
                .orElseThrow();
    }
}
