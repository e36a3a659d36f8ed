package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.DayBasis;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxSpan;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.NightWork;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegShare;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules of a shift while they are gathered. */
final class ShiftRulesDraft {

    int firstLegFreeSeconds;
    int firstLegUnpaidSeconds;
    int lastLegFreeSeconds;
    int lastLegUnpaidSeconds;
    int minOffDutySeconds;
    boolean addsOtherJobs;
    final List<Integer> dailyLimits = new ArrayList<>();
    final List<Integer> calendarDayLimits = new ArrayList<>();
    final List<Integer> dailyRests = new ArrayList<>();
    final List<Integer> reducibleRests = new ArrayList<>();
    BreakTiers breakTiers = BreakTiers.NONE;
    int breakMinBlockSeconds;
    int breakMaxStretchSeconds = ShiftRules.NO_LIMIT;
    int breakTimes = 1;
    int mealFromWorkSeconds = ShiftRules.NO_LIMIT;
    int mealSeconds;
    int mealEarliestSeconds;
    int mealLatestSeconds;
    int mealMaxStretchSeconds = ShiftRules.NO_LIMIT;
    int mealTimes = 1;

    @Nullable RestTerms rest;

    final List<RestTerms> allRests = new ArrayList<>();
    int restTimes = 1;
    final List<RouteDuty> duties = new ArrayList<>();
    final List<ProtectedTimes> protectedTimes = new ArrayList<>();
    int lateNoticeSeconds;
    int lateChangeSeconds;
    final TreeSet<Integer> breakLengths = new TreeSet<>();

    private final CivilDays days;

    ShiftRulesDraft(CivilDays days) {
        this.days = days;
    }

    /**
     * Says what work is.
     *
     * @param commuteSeconds usual way to work, one way
     */
    void define(WorkTimeDefinition definition, int commuteSeconds) {
        firstLegFreeSeconds = free(definition.firstLeg().countsForLimits(), commuteSeconds);
        firstLegUnpaidSeconds = free(definition.firstLeg().paid(), commuteSeconds);
        lastLegFreeSeconds = free(definition.lastLeg().countsForLimits(), commuteSeconds);
        lastLegUnpaidSeconds = free(definition.lastLeg().paid(), commuteSeconds);
        minOffDutySeconds = ShiftRules.seconds(definition.minOffDuty());
        addsOtherJobs = definition.addsOtherEmployers();
    }

    private static int free(LegShare share, int commuteSeconds) {
        return switch (share) {
            case ALL -> 0;
            case BEYOND_COMMUTE -> commuteSeconds;
            case NONE -> ShiftRules.NO_LIMIT;
        };
    }

    void limitDay(MaxDailyWork terms) {
        int limit = ShiftRules.seconds(terms.limit());
        if (terms.dayBasis() == DayBasis.SHIFT) {
            dailyLimits.add(limit);
        } else {
            calendarDayLimits.add(limit);
            duties.add(new DailyDuty(limit, days));
        }
    }

    /** Adds a rule of rest, with its number if it allows a shorter one. */
    void rest(MinDailyRest terms, int number) {
        if (terms.reduction() == null) {
            dailyRests.add(ShiftRules.seconds(terms.rest()));
        } else {
            reducibleRests.add(number);
        }
    }

    void span(MaxSpan terms) {
        duties.add(new SpanDuty(terms, days));
    }

    void night(NightWork terms) {
        duties.add(new NightDuty(terms, days));
    }

    /** Adds the rules of unpaid breaks; the first that counts them anywhere in the shift is told in full. */
    void breaks(List<BreakAfter> rules) {
        BreakAfter told = rules.stream()
                .filter(terms -> terms.notInFirstOrLast().isZero())
                .findFirst()
                .orElse(null);
        if (told != null) {
            breakTiers = new BreakTiers(told.tiers());
            breakMinBlockSeconds = ShiftRules.seconds(told.minBlock());
            breakMaxStretchSeconds = ShiftRules.limit(told.maxContinuousWork());
        }
        breakTimes = 0;
        for (BreakAfter terms : rules) {
            addLengths(terms);
            if (terms.equals(told)) {
                breakTimes++;
            } else {
                duties.add(new BreakDuty(terms));
            }
        }
    }

    private void addLengths(BreakAfter terms) {
        int largest = 0;
        for (BreakAfter.Tier tier : terms.tiers()) {
            int owed = ShiftRules.seconds(tier.breakTime());
            breakLengths.add(owed);
            largest = Math.max(largest, owed);
        }
        int block = ShiftRules.seconds(terms.minBlock());
        for (int length = block; length > 0 && length <= largest; length += block) {
            breakLengths.add(length);
        }
    }

    /**
     * A meal as it binds a cleaner.
     *
     * @param fromWorkSeconds work from which it is owed, inclusive
     */
    record Meal(MealBreakWindow terms, int fromWorkSeconds) {

        /** The meal, as waived or not; null when the waiver leaves nothing of it. */
        static @Nullable Meal of(MealBreakWindow terms, boolean waived) {
            int from = ShiftRules.trigger(terms.comparison(), terms.trigger());
            Duration upTo = terms.waivableUpTo();
            if (!waived) {
                return new Meal(terms, from);
            }
            return upTo == null ? null : new Meal(terms, Math.max(from, ShiftRules.seconds(upTo) + 1));
        }
    }

    /** Adds the rules of meals; the first meal that is owed first is told in full. */
    void meals(List<Meal> rules) {
        Meal told = rules.stream()
                .filter(meal -> meal.terms().nth() == 1)
                .min(Comparator.comparingInt(Meal::fromWorkSeconds))
                .orElse(null);
        if (told != null) {
            mealFromWorkSeconds = told.fromWorkSeconds();
            mealSeconds = ShiftRules.seconds(told.terms().duration());
            mealEarliestSeconds = ShiftRules.seconds(told.terms().earliest());
            mealLatestSeconds = ShiftRules.seconds(told.terms().latest());
            mealMaxStretchSeconds = ShiftRules.limit(told.terms().maxContinuousWork());
        }
        mealTimes = 0;
        for (Meal meal : rules) {
            breakLengths.add(ShiftRules.seconds(meal.terms().duration()));
            if (told != null && demandsTheSame(meal, told)) {
                mealTimes++;
            } else {
                duties.add(new MealDuty(meal.terms(), meal.fromWorkSeconds()));
            }
        }
    }

    /** Whether two meals differ at most in what missing them costs. */
    private static boolean demandsTheSame(Meal one, Meal other) {
        return one.fromWorkSeconds() == other.fromWorkSeconds()
                && bare(one.terms()).equals(bare(other.terms()));
    }

    private static MealBreakWindow bare(MealBreakWindow terms) {
        return new MealBreakWindow(
                terms.comparison(),
                terms.trigger(),
                terms.duration(),
                terms.earliest(),
                terms.latest(),
                terms.maxContinuousWork(),
                terms.nth(),
                null,
                null);
    }

    /** Adds the rules of paid rests; rests are planned as long as the longest, which is told in full. */
    void rests(List<PaidRestBreak> rules) {
        List<PaidRestBreak> bare = rules.stream()
                .map(terms -> new PaidRestBreak(
                        terms.duration(), terms.per(), terms.rounding(), terms.maxWithout(), terms.minWork(), null))
                .toList();
        PaidRestBreak told = null;
        for (PaidRestBreak terms : bare) {
            if (told == null || terms.duration().compareTo(told.duration()) > 0) {
                told = terms;
            }
        }
        rest = told == null ? null : new RestTerms(told);
        restTimes = 0;
        for (PaidRestBreak terms : bare) {
            RestTerms each = new RestTerms(terms);
            allRests.add(each);
            if (terms.equals(told)) {
                restTimes++;
            } else {
                duties.add(new RestDuty(each));
            }
        }
    }

    /**
     * What makes two drafts the same.
     *
     * @param rules numbers of the rules in their pack
     * @param waived whether each is waived
     */
    record Key(List<Integer> rules, List<Boolean> waived, int commuteSeconds, int lateNotice, int lateChange) {}
}
