package io.putzplan.engine.evaluate;

import static io.putzplan.engine.evaluate.NaiveTimeline.add;

import io.putzplan.engine.evaluate.NaiveTimeline.Plan;
import io.putzplan.engine.evaluate.NaiveTimeline.Span;
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
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The labour rules about one shift of a cleaner, which judge the plans of {@link NaiveTimeline}. */
final class NaiveLabourRules {

    private final RosterProblem problem;
    private final Cleaner cleaner;
    private final LocalDate day;
    private final ToLongFunction<LocalDateTime> clock;
    private final List<BreakAfter> breakRules;
    private final List<MealBreakWindow> mealRules;
    private final List<PaidRestBreak> restRules;
    private final List<MaxDailyWork> dailyRules;
    private final List<MaxSpan> spanRules;
    private final List<NightWork> nightRules;
    private final List<ProtectedDay> protectedRules;

    /** The rules of {@code pack} on {@code day}; {@code clock} tells the seconds of a civil time. */
    NaiveLabourRules(
            RulePack pack, RosterProblem problem, Cleaner cleaner, LocalDate day, ToLongFunction<LocalDateTime> clock) {
        this.problem = problem;
        this.cleaner = cleaner;
        this.day = day;
        this.clock = clock;
        breakRules = terms(pack, BreakAfter.class);
        mealRules = terms(pack, MealBreakWindow.class);
        restRules = terms(pack, PaidRestBreak.class);
        dailyRules = terms(pack, MaxDailyWork.class);
        spanRules = terms(pack, MaxSpan.class);
        nightRules = terms(pack, NightWork.class);
        protectedRules = terms(pack, ProtectedDay.class);
    }

    private <T extends RuleTerms> List<T> terms(RulePack pack, Class<T> type) {
        return pack.rulesOn(day, cleaner, problem.employer(), type).stream()
                .map(rule -> type.cast(rule.terms()))
                .toList();
    }

    List<BreakAfter> breaks() {
        return breakRules;
    }

    List<MealBreakWindow> meals() {
        return mealRules;
    }

    List<PaidRestBreak> rests() {
        return restRules;
    }

    /** Adds what {@code plan} breaks to its violations. */
    void judge(Plan plan, List<Span> breaks, List<Span> rests) {
        Map<HardRule, Long> violations = plan.violations();
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
        return clock.applyAsLong(problem.period().firstDay().plusDays(day).atStartOfDay());
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

    private Span spanOf(ClockWindow window, int day) {
        LocalDate date = problem.period().firstDay().plusDays(day);
        LocalDate last = window.crossesMidnight() ? date.plusDays(1) : date;
        return new Span(clock.applyAsLong(date.atTime(window.from())), clock.applyAsLong(last.atTime(window.until())));
    }

    private void judgeClock(Plan plan, List<Span> breaks) {
        for (MaxSpan rule : spanRules) {
            long length = plan.workEnd() - plan.workStart();
            Duration longest = rule.span();
            add(plan.violations(), HardRule.MAX_SPAN, longest == null ? 0 : length - longest.toSeconds());
            ClockWindow within = rule.within();
            long inside = 0;
            for (int i = -1; within != null && i < 100; i++) {
                Span open = spanOf(within, i);
                inside += overlap(open.from(), open.until(), plan.workStart(), plan.workEnd());
            }
            add(plan.violations(), HardRule.MAX_SPAN, within == null ? 0 : length - inside);
        }
        for (NightWork rule : nightRules) {
            long atNight = 0;
            for (int i = -1; i < 100; i++) {
                Span night = spanOf(rule.window(), i);
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
    void judgeProtectedDays(Plan plan, List<Visit> visits, Map<HardRule, Long> violations) {
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
}
