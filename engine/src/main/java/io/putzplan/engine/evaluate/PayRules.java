package io.putzplan.engine.evaluate;

import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.labour.SplitShiftPremium;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pay rules of one shift, as far as they are about that shift; equal shifts share them. Immutable. */
final class PayRules {

    /** Whether paid time is wanted by civil day. */
    final boolean countsDays;

    /** What is paid on top by the clock; null when nothing is. */
    final @Nullable PremiumCalendar premiums;

    /** Highest minimum wage by region; 0 where there is none. */
    final long[] minimumWageCents;

    /** Whether pay and minimum wage are compared by the month; else by the pay week. */
    final boolean hasMonthFloor;

    final List<SplitShiftPremium> splits;
    final List<MealPremium> meals;
    final List<RestPremium> rests;
    final List<ChangePremium> changes;

    /** Rests before the shift whose lack is paid. */
    final int[] restSeconds;

    /** What is paid for each second such a rest lacks, in per cent of the wage. */
    final int[] restPercent;

    /**
     * The rules of a shift on {@code day}.
     *
     * @param rules those that apply
     * @param waived those the cleaner does without
     */
    PayRules(
            List<LabourRule> rules,
            Set<LabourRule> waived,
            LocalDate day,
            boolean countsDays,
            List<@Nullable String> regions,
            @Nullable PremiumCalendar premiums) {
        this.countsDays = countsDays;
        this.premiums = premiums;
        List<MinimumWageByDate> wages = terms(rules, MinimumWageByDate.class);
        minimumWageCents = regions.stream()
                .mapToLong(region -> wages.stream()
                        .mapToLong(wage -> wage.centsOn(day, region).orElse(0))
                        .max()
                        .orElse(0))
                .toArray();
        hasMonthFloor = wages.stream().anyMatch(wage -> wage.floor() == MinimumWageByDate.Floor.CALENDAR_MONTH);
        splits = terms(rules, SplitShiftPremium.class);
        changes = terms(rules, RosterChangePremium.class).stream()
                .map(ChangePremium::of)
                .toList();
        meals = rules.stream()
                .filter(rule -> rule.terms() instanceof MealBreakWindow meal && meal.missedPremium() != null)
                .map(rule -> MealPremium.of((MealBreakWindow) rule.terms(), waived.contains(rule)))
                .toList();
        List<RestPremium> missedRests = new ArrayList<>();
        for (LabourRule rule : rules) {
            if (rule.terms() instanceof PaidRestBreak rest && rest.missed() != null && !waived.contains(rule)) {
                missedRests.add(RestPremium.of(rest, rest.missed()));
            }
        }
        rests = List.copyOf(missedRests);
        List<MinDailyRest> shortRests = terms(rules, MinDailyRest.class).stream()
                .filter(rest -> rest.shortfallPercent() > 0)
                .toList();
        restSeconds = shortRests.stream()
                .mapToInt(rest -> Math.toIntExact(rest.rest().toSeconds()))
                .toArray();
        restPercent =
                shortRests.stream().mapToInt(MinDailyRest::shortfallPercent).toArray();
    }

    private static <T> List<T> terms(List<LabourRule> rules, Class<T> type) {
        return rules.stream()
                .map(LabourRule::terms)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Whether a route of itself is never paid more than its paid time at {@code wage}, but for overtime by the week. */
    boolean isPlain(long wage) {
        return !countsDays
                && premiums == null
                && splits.isEmpty()
                && meals.isEmpty()
                && rests.isEmpty()
                && changes.isEmpty()
                && restSeconds.length == 0
                && highestMinimumWage() <= wage;
    }

    long highestMinimumWage() {
        long highest = 0;
        for (long cents : minimumWageCents) {
            highest = Math.max(highest, cents);
        }
        return highest;
    }

    /** What is paid for a rest of {@code gap} before the shift, in per cent of the wage and seconds: of several rules the most. */
    long shortRestPercentSeconds(long gap) {
        long most = 0;
        for (int i = 0; i < restSeconds.length; i++) {
            most = Math.max(most, restPercent[i] * (restSeconds[i] - gap));
        }
        return most;
    }

    /** Per cent of the wage times seconds for a change of hours told: of several rules the most. */
    long changePercentSeconds(long outside, long cut) {
        long most = 0;
        for (ChangePremium change : changes) {
            most = Math.max(most, change.percentSeconds(outside, cut));
        }
        return most;
    }
}
