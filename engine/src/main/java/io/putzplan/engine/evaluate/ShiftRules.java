package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegShare;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The labour rules that bear on the shifts of one day, in seconds. */
final class ShiftRules {

    /** Stands for a limit that does not exist. */
    static final int NO_LIMIT = Integer.MAX_VALUE;

    final boolean firstLegCounts;
    final boolean firstLegPaid;
    final boolean lastLegCounts;
    final boolean lastLegPaid;
    final int minOffDutySeconds;

    final int maxDailyWorkSeconds;

    /** Least rest since the shift before; {@link CompiledProblem#NONE} when there is no such rule. */
    final int minDailyRestSeconds;

    /** Work from which each tier of owed break time applies, inclusive; empty without a break rule. */
    final int[] breakFromWorkSeconds;

    final int[] breakOwedSeconds;
    final int breakMinBlockSeconds;
    final int breakMaxStretchSeconds;

    /** Work from which a meal is owed, inclusive; {@link #NO_LIMIT} without a meal rule. */
    final int mealFromWorkSeconds;

    final int mealSeconds;
    final int mealEarliestSeconds;
    final int mealLatestSeconds;
    final int mealMaxStretchSeconds;

    /** Length of a paid rest; 0 without a rest rule. */
    final int restSeconds;

    final int restMaxStretchSeconds;
    final int restPerSeconds;
    final boolean restMajorFraction;

    /** Lengths an unpaid break may be planned with, ascending, 0 first. */
    final int[] breakLengths;

    /** Most work that, done in one stretch, owes neither break, meal nor rest. */
    final int harmlessWorkSeconds;

    ShiftRules(RulePack pack, LocalDate day) {
        WorkTimeDefinition definition = pack.termsOn(day, WorkTimeDefinition.class)
                .orElseThrow(() -> new IllegalArgumentException(
                        "rule pack \"%s\": no work time definition in force on %s".formatted(pack.id(), day)));
        firstLegCounts = definition.firstLeg().countsForLimits() == LegShare.ALL;
        firstLegPaid = definition.firstLeg().paid() == LegShare.ALL;
        lastLegCounts = definition.lastLeg().countsForLimits() == LegShare.ALL;
        lastLegPaid = definition.lastLeg().paid() == LegShare.ALL;
        minOffDutySeconds = seconds(definition.minOffDuty());
        maxDailyWorkSeconds = pack.termsOn(day, MaxDailyWork.class)
                .map(rule -> seconds(rule.limit()))
                .orElse(NO_LIMIT);
        minDailyRestSeconds = pack.termsOn(day, MinDailyRest.class)
                .map(rule -> seconds(rule.rest()))
                .orElse(CompiledProblem.NONE);

        @Nullable BreakAfter breaks = pack.termsOn(day, BreakAfter.class).orElse(null);
        List<BreakAfter.Tier> tiers = breaks == null ? List.of() : breaks.tiers();
        breakFromWorkSeconds = tiers.stream()
                .mapToInt(tier -> trigger(tier.comparison(), tier.work()))
                .toArray();
        breakOwedSeconds =
                tiers.stream().mapToInt(tier -> seconds(tier.breakTime())).toArray();
        breakMinBlockSeconds = breaks == null ? 0 : seconds(breaks.minBlock());
        breakMaxStretchSeconds = breaks == null ? NO_LIMIT : limit(breaks.maxContinuousWork());

        @Nullable MealBreakWindow meal = pack.termsOn(day, MealBreakWindow.class).orElse(null);
        mealFromWorkSeconds = meal == null ? NO_LIMIT : trigger(meal.comparison(), meal.trigger());
        mealSeconds = meal == null ? 0 : seconds(meal.duration());
        mealEarliestSeconds = meal == null ? 0 : seconds(meal.earliest());
        mealLatestSeconds = meal == null ? 0 : seconds(meal.latest());
        mealMaxStretchSeconds = meal == null ? NO_LIMIT : limit(meal.maxContinuousWork());

        @Nullable PaidRestBreak rest = pack.termsOn(day, PaidRestBreak.class).orElse(null);
        restSeconds = rest == null ? 0 : seconds(rest.duration());
        restMaxStretchSeconds = rest == null ? NO_LIMIT : limit(rest.maxWithout());
        restPerSeconds = rest == null ? NO_LIMIT : Math.max(1, seconds(rest.per()));
        restMajorFraction = rest != null && rest.rounding() == PaidRestBreak.Rounding.MAJOR_FRACTION;

        breakLengths = plannableLengths(breaks, meal);
        harmlessWorkSeconds = harmlessWorkSeconds();
    }

    private int[] plannableLengths(@Nullable BreakAfter breaks, @Nullable MealBreakWindow meal) {
        TreeSet<Integer> lengths = new TreeSet<>();
        if (meal != null) {
            lengths.add(mealSeconds);
        }
        if (breaks != null) {
            int largest = 0;
            for (int owed : breakOwedSeconds) {
                lengths.add(owed);
                largest = Math.max(largest, owed);
            }
            for (int length = breakMinBlockSeconds; length > 0 && length <= largest; length += breakMinBlockSeconds) {
                lengths.add(length);
            }
        }
        lengths.removeIf(length -> length < minOffDutySeconds);
        lengths.add(0);
        return lengths.stream().mapToInt(Integer::intValue).toArray();
    }

    private int harmlessWorkSeconds() {
        int most = Math.min(breakMaxStretchSeconds, restMaxStretchSeconds);
        for (int from : breakFromWorkSeconds) {
            most = Math.min(most, from - 1);
        }
        if (mealFromWorkSeconds != NO_LIMIT) {
            most = Math.min(most, mealFromWorkSeconds - 1);
        }
        return restSeconds == 0 ? most : Math.min(most, restMajorFraction ? restPerSeconds / 2 : restPerSeconds - 1);
    }

    /** Unpaid break time owed for {@code workSeconds}. */
    int breakOwedSeconds(int workSeconds) {
        for (int tier = breakFromWorkSeconds.length - 1; tier >= 0; tier--) {
            if (workSeconds >= breakFromWorkSeconds[tier]) {
                return breakOwedSeconds[tier];
            }
        }
        return 0;
    }

    /** Whether more work never owes less break time, and a rest never owes a further rest beyond itself. */
    boolean owedGrowsWithWork() {
        for (int tier = 1; tier < breakOwedSeconds.length; tier++) {
            if (breakOwedSeconds[tier] < breakOwedSeconds[tier - 1]
                    || breakFromWorkSeconds[tier] < breakFromWorkSeconds[tier - 1]) {
                return false;
            }
        }
        return restSeconds <= restPerSeconds;
    }

    /** Number of paid rests owed for {@code workSeconds}. */
    int restsOwed(int workSeconds) {
        if (restSeconds == 0) {
            return 0;
        }
        int full = workSeconds / restPerSeconds;
        boolean more = restMajorFraction && 2L * (workSeconds % restPerSeconds) > restPerSeconds;
        return more ? full + 1 : full;
    }

    /** Most rests that may be planned inside a visit. */
    int restCapacity(int serviceSeconds) {
        if (restSeconds == 0) {
            return 0;
        }
        return restMaxStretchSeconds == 0 ? 1 : serviceSeconds / restMaxStretchSeconds + 1;
    }

    private static int trigger(Comparison comparison, Duration threshold) {
        return seconds(threshold) + (comparison == Comparison.MORE_THAN ? 1 : 0);
    }

    private static int limit(@Nullable Duration longest) {
        return longest == null ? NO_LIMIT : seconds(longest);
    }

    private static int seconds(Duration duration) {
        return Math.toIntExact(duration.toSeconds());
    }
}
