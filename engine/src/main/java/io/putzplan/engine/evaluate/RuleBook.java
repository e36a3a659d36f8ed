package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxSpan;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.NightWork;
import io.putzplan.engine.labour.NoticePeriod;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.RosterProblem;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which rules of a pack bind whom on which day, and makes them {@link ShiftRules}. */
final class RuleBook {

    private static final int SECONDS_PER_DAY_OF_NOTICE = 3_600;

    final RulePack pack;
    final Employer employer;
    final DayCalendar calendar;

    private final @Nullable LocalDateTime publishedAt;
    private final VisitKinds kinds;
    private final Map<ShiftRulesDraft.Key, ShiftRules> known = new HashMap<>();
    private final Map<LabourRule, ProtectedTimes> protections = new HashMap<>();

    RuleBook(RosterProblem problem, RulePack pack, DayCalendar calendar, VisitKinds kinds) {
        this.pack = pack;
        this.calendar = calendar;
        this.kinds = kinds;
        employer = problem.employer();
        PlanningPeriod period = problem.period();
        publishedAt = period.publishedAt();
    }

    /** The rules of {@code type} a roster must keep for {@code cleaner} on {@code day}, as nobody waived. */
    <T extends RuleTerms> List<LabourRule> binding(LocalDate day, Cleaner cleaner, Class<T> type) {
        return applying(day, cleaner, type).stream()
                .filter(rule -> !rule.isWaivedBy(cleaner, day))
                .toList();
    }

    private <T extends RuleTerms> List<LabourRule> applying(LocalDate day, Cleaner cleaner, Class<T> type) {
        return pack.rulesOn(day, cleaner, employer, type).stream()
                .filter(LabourRule::isBinding)
                .toList();
    }

    /** Whether {@code rule}, one that must be kept, binds {@code cleaner} on {@code day}. */
    boolean binds(LabourRule rule, LocalDate day, Cleaner cleaner) {
        return rule.appliesOn(day, cleaner, employer) && !rule.isWaivedBy(cleaner, day);
    }

    private <T extends RuleTerms> List<T> terms(LocalDate day, Cleaner cleaner, Class<T> type) {
        return binding(day, cleaner, type).stream()
                .map(rule -> type.cast(rule.terms()))
                .toList();
    }

    /** Number of a rule in the pack. */
    int number(LabourRule rule) {
        return pack.rules().indexOf(rule);
    }

    /** When {@code rule}, a protection of days, protects them. */
    ProtectedTimes protection(LabourRule rule) {
        return protections.computeIfAbsent(
                rule,
                each -> new ProtectedTimes((ProtectedDay) each.terms(), calendar, kinds.regions, kinds.exemptions));
    }

    /** The Sundays that {@code rule}, a long rest, lets some visits take. */
    ProtectedTimes sundayPermit(LabourRule rule) {
        Set<String> flags = ((MinWeeklyRest) rule.terms()).sundayExemptions();
        ProtectedDay sundays = new ProtectedDay(Set.of(DayKind.SUNDAY), Duration.ZERO, flags, Map.of(), null, 0, 0);
        return new ProtectedTimes(sundays, calendar, kinds.regions, kinds.exemptions);
    }

    WorkTimeDefinition definition(LocalDate day, Cleaner cleaner) {
        return (WorkTimeDefinition) pack.workTimeRuleOn(day, cleaner, employer)
                .orElseThrow(() -> new IllegalArgumentException(
                        "rule pack \"%s\": no work time definition in force on %s".formatted(pack.id(), day)))
                .terms();
    }

    /** The rules of a shift of {@code cleaner} on {@code day}. */
    ShiftRules shiftRules(LocalDate day, Cleaner cleaner) {
        WorkTimeDefinition definition = definition(day, cleaner);
        List<Integer> rules = new ArrayList<>();
        List<Boolean> waived = new ArrayList<>();
        for (int number = 0; number < pack.rules().size(); number++) {
            LabourRule rule = pack.rules().get(number);
            boolean used = rule.isBinding() || rule.terms().equals(definition);
            if (used && bearsOnShifts(rule.terms()) && rule.appliesOn(day, cleaner, employer)) {
                rules.add(number);
                waived.add(rule.isWaivedBy(cleaner, day));
            }
        }
        int commute = ShiftRules.seconds(cleaner.employment().usualCommute());
        int notice = lateSeconds(day, cleaner, false);
        int change = lateSeconds(day, cleaner, true);
        ShiftRulesDraft.Key key = new ShiftRulesDraft.Key(rules, waived, commute, notice, change);
        return known.computeIfAbsent(key, same -> draw(day, cleaner, definition, key));
    }

    private static boolean bearsOnShifts(RuleTerms terms) {
        return terms instanceof WorkTimeDefinition
                || terms instanceof MaxDailyWork
                || terms instanceof MinDailyRest
                || terms instanceof BreakAfter
                || terms instanceof MealBreakWindow
                || terms instanceof PaidRestBreak
                || terms instanceof MaxSpan
                || terms instanceof NightWork
                || terms instanceof ProtectedDay;
    }

    private ShiftRules draw(LocalDate day, Cleaner cleaner, WorkTimeDefinition definition, ShiftRulesDraft.Key key) {
        ShiftRulesDraft draft = new ShiftRulesDraft(calendar.days());
        draft.define(definition, key.commuteSeconds());
        terms(day, cleaner, MaxDailyWork.class).forEach(draft::limitDay);
        binding(day, cleaner, MinDailyRest.class)
                .forEach(rule -> draft.rest((MinDailyRest) rule.terms(), number(rule)));
        draft.breaks(terms(day, cleaner, BreakAfter.class));
        draft.meals(meals(day, cleaner));
        draft.rests(terms(day, cleaner, PaidRestBreak.class));
        terms(day, cleaner, MaxSpan.class).forEach(draft::span);
        terms(day, cleaner, NightWork.class).forEach(draft::night);
        binding(day, cleaner, ProtectedDay.class).forEach(rule -> draft.protectedTimes.add(protection(rule)));
        draft.lateNoticeSeconds = key.lateNotice();
        draft.lateChangeSeconds = key.lateChange();
        return new ShiftRules(draft);
    }

    private List<ShiftRulesDraft.Meal> meals(LocalDate day, Cleaner cleaner) {
        List<ShiftRulesDraft.Meal> meals = new ArrayList<>();
        for (LabourRule rule : applying(day, cleaner, MealBreakWindow.class)) {
            ShiftRulesDraft.Meal meal =
                    ShiftRulesDraft.Meal.of((MealBreakWindow) rule.terms(), rule.isWaivedBy(cleaner, day));
            if (meal != null) {
                meals.add(meal);
            }
        }
        return meals;
    }

    /** What telling a shift, or a change of one, when the roster is published breaks. */
    private int lateSeconds(LocalDate day, Cleaner cleaner, boolean ofChanges) {
        LocalDateTime told = publishedAt;
        if (told == null) {
            return 0;
        }
        int between = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(told.toLocalDate(), day) - 1));
        int seconds = 0;
        for (NoticePeriod notice : terms(day, cleaner, NoticePeriod.class)) {
            boolean isOfChanges = notice.kind() == NoticePeriod.Kind.CHANGE;
            if (notice.late() != NoticePeriod.Late.ADVISORY && isOfChanges == ofChanges) {
                seconds += SECONDS_PER_DAY_OF_NOTICE * Math.max(0, notice.days() - between);
            }
        }
        return seconds;
    }
}
