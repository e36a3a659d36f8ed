package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.Comparison;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The labour rules that bear on a shift, in seconds; shifts under equal rules share them. */
final class ShiftRules {
    /*
     * Of several rules of breaks, meals or rests one is told here in full, for the bounds by which plans are cut; equal rules
     * make it count several times. All others are duties, which are measured when a plan is laid out.
     */

    /** Stands for a limit that does not exist. */
    static final int NO_LIMIT = Integer.MAX_VALUE;

    /** Part of the leg to the first visit that does not count for limits, or is not paid; {@link #NO_LIMIT} when nothing does. */
    final int firstLegFreeSeconds;

    final int firstLegUnpaidSeconds;
    final int lastLegFreeSeconds;
    final int lastLegUnpaidSeconds;
    final int minOffDutySeconds;

    /** Whether work for other employers counts. */
    final boolean addsOtherJobs;

    /** Limits on the work of a shift, ascending. */
    final int[] dailyLimits;

    /** The least of them; {@link #NO_LIMIT} when there is none. */
    final int maxDailyWorkSeconds;

    /** Limits on the work of a civil day. */
    final int[] calendarDayLimits;

    /** Least rests since the shift before that allow no exception. */
    final int[] dailyRests;

    /** The longest of them; {@link CompiledProblem#NONE} when there is none. */
    final int minDailyRestSeconds;

    /** Numbers of the rules of rest that allow a shorter one now and then. */
    final int[] reducibleRests;

    final BreakTiers breakTiers;
    final int breakMinBlockSeconds;
    final int breakMaxStretchSeconds;
    final int breakTimes;

    /** Work from which a meal is owed, inclusive; {@link #NO_LIMIT} without a meal rule. */
    final int mealFromWorkSeconds;

    final int mealSeconds;
    final int mealEarliestSeconds;
    final int mealLatestSeconds;
    final int mealMaxStretchSeconds;
    final int mealTimes;

    /** Length of a paid rest; 0 without a rest rule. */
    final int restSeconds;

    final int restMaxStretchSeconds;
    final int restTimes;
    private final @Nullable RestTerms rest;
    private final RestTerms[] allRests;

    /** Everything else, measured when a route is laid out. */
    final RouteDuty[] duties;

    /** When visits are not allowed. */
    final ProtectedTimes[] protectedTimes;

    /** What a shift that is worked breaks by being told too late. */
    final int lateNoticeSeconds;

    /** What changing the hours told breaks. */
    final int lateChangeSeconds;

    /** Lengths an unpaid break may be planned with, ascending, 0 first. */
    final int[] breakLengths;

    /** Most work that, done in one stretch, owes neither break, meal nor rest; -1 when that depends on when. */
    final int harmlessWorkSeconds;

    ShiftRules(ShiftRulesDraft draft) {
        firstLegFreeSeconds = draft.firstLegFreeSeconds;
        firstLegUnpaidSeconds = draft.firstLegUnpaidSeconds;
        lastLegFreeSeconds = draft.lastLegFreeSeconds;
        lastLegUnpaidSeconds = draft.lastLegUnpaidSeconds;
        minOffDutySeconds = draft.minOffDutySeconds;
        addsOtherJobs = draft.addsOtherJobs;
        dailyLimits = ints(draft.dailyLimits);
        Arrays.sort(dailyLimits);
        maxDailyWorkSeconds = dailyLimits.length == 0 ? NO_LIMIT : dailyLimits[0];
        calendarDayLimits = ints(draft.calendarDayLimits);
        dailyRests = ints(draft.dailyRests);
        minDailyRestSeconds = Arrays.stream(dailyRests).max().orElse(CompiledProblem.NONE);
        reducibleRests = ints(draft.reducibleRests);
        breakTiers = draft.breakTiers;
        breakMinBlockSeconds = draft.breakMinBlockSeconds;
        breakMaxStretchSeconds = draft.breakMaxStretchSeconds;
        breakTimes = draft.breakTimes;
        mealFromWorkSeconds = draft.mealFromWorkSeconds;
        mealSeconds = draft.mealSeconds;
        mealEarliestSeconds = draft.mealEarliestSeconds;
        mealLatestSeconds = draft.mealLatestSeconds;
        mealMaxStretchSeconds = draft.mealMaxStretchSeconds;
        mealTimes = draft.mealTimes;
        rest = draft.rest;
        allRests = draft.allRests.toArray(RestTerms[]::new);
        restSeconds = rest == null ? 0 : rest.durationSeconds;
        restMaxStretchSeconds = rest == null ? NO_LIMIT : rest.maxStretchSeconds;
        restTimes = draft.restTimes;
        duties = draft.duties.toArray(RouteDuty[]::new);
        protectedTimes = draft.protectedTimes.toArray(ProtectedTimes[]::new);
        lateNoticeSeconds = draft.lateNoticeSeconds;
        lateChangeSeconds = draft.lateChangeSeconds;
        breakLengths = plannableLengths(draft.breakLengths);
        harmlessWorkSeconds = harmlessWorkSeconds();
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] plannableLengths(Set<Integer> wished) {
        TreeSet<Integer> lengths = new TreeSet<>(wished);
        lengths.removeIf(length -> length < minOffDutySeconds);
        lengths.add(0);
        return lengths.stream().mapToInt(Integer::intValue).toArray();
    }

    private int harmlessWorkSeconds() {
        if (protectedTimes.length > 0 || lateNoticeSeconds > 0 || lateChangeSeconds > 0) {
            return -1;
        }
        int most = Math.min(breakMaxStretchSeconds, breakTiers.harmlessSeconds());
        if (mealFromWorkSeconds != NO_LIMIT) {
            most = Math.min(most, mealFromWorkSeconds - 1);
        }
        for (RestTerms terms : allRests) {
            most = Math.min(most, terms.harmlessSeconds());
        }
        for (RouteDuty duty : duties) {
            most = Math.min(most, duty.harmlessSeconds());
        }
        return most;
    }

    /** Seconds of the leg to the first visit that are work. */
    int firstLegWork(int legSeconds) {
        return Math.max(0, legSeconds - firstLegFreeSeconds);
    }

    /** Seconds of the leg to the first visit that are paid. */
    int firstLegPay(int legSeconds) {
        return Math.max(0, legSeconds - firstLegUnpaidSeconds);
    }

    /** Seconds of the leg to the end place that are work. */
    int lastLegWork(int legSeconds) {
        return Math.max(0, legSeconds - lastLegFreeSeconds);
    }

    /** Seconds of the leg to the end place that are paid. */
    int lastLegPay(int legSeconds) {
        return Math.max(0, legSeconds - lastLegUnpaidSeconds);
    }

    /** Sum of what {@code workSeconds} in a shift exceed its limits by. */
    long dailyExcess(long workSeconds) {
        long excess = 0;
        for (int i = 0; i < dailyLimits.length && workSeconds > dailyLimits[i]; i++) {
            excess += workSeconds - dailyLimits[i];
        }
        return excess;
    }

    /** Unpaid break time owed for {@code workSeconds}. */
    int breakOwedSeconds(int workSeconds) {
        return breakTiers.owed(workSeconds);
    }

    /** Whether more work never owes less break time, and a rest never owes a further rest beyond itself. */
    boolean owedGrowsWithWork() {
        return breakTiers.growWithWork() && (rest == null || rest.isRegular(restSeconds));
    }

    /** Number of paid rests owed for {@code workSeconds}. */
    int restsOwed(int workSeconds) {
        return rest == null ? 0 : rest.owed(workSeconds);
    }

    /** Most rests that may be planned inside a visit. */
    int restCapacity(int serviceSeconds) {
        int capacity = 0;
        for (RestTerms terms : allRests) {
            capacity = Math.max(capacity, terms.capacity(serviceSeconds));
        }
        return capacity;
    }

    static int trigger(Comparison comparison, Duration threshold) {
        return seconds(threshold) + (comparison == Comparison.MORE_THAN ? 1 : 0);
    }

    static int limit(@Nullable Duration longest) {
        return longest == null ? NO_LIMIT : seconds(longest);
    }

    static int seconds(Duration duration) {
        return Math.toIntExact(duration.toSeconds());
    }

    /** Excess of work on a civil day over all limits on such days. */
    long calendarDayExcess(long workSeconds) {
        long excess = 0;
        for (int limit : calendarDayLimits) {
            excess += Math.max(0, workSeconds - limit);
        }
        return excess;
    }
}
