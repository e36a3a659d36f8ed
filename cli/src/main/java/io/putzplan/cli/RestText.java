package io.putzplan.cli;

import static io.putzplan.cli.Phrases.given;
import static io.putzplan.cli.Phrases.time;
import static io.putzplan.cli.Phrases.when;
import static io.putzplan.cli.Phrases.window;

import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.PaidRestBreak;
import java.time.Duration;
import java.util.stream.Collectors;

/** Rules on breaks within a shift and rest between shifts, in plain words. */
final class RestText {

    private RestText() {}

    static String of(BreakAfter rule) {
        return rule.tiers().stream()
                        .map(tier -> time(tier.breakTime()) + " of break for " + from(tier.comparison(), tier.work()))
                        .collect(Collectors.joining(", "))
                + " of work, in parts of at least " + time(rule.minBlock())
                + when(
                        !rule.notInFirstOrLast().isZero(),
                        ", none in the first or last " + time(rule.notInFirstOrLast()))
                + given(rule.maxContinuousWork(), RestText::stretch);
    }

    private static String from(Comparison comparison, Duration work) {
        return (comparison == Comparison.MORE_THAN ? "more than " : "at least ") + time(work);
    }

    private static String stretch(Duration longest) {
        return ", at most " + time(longest) + " without";
    }

    static String of(MealBreakWindow rule) {
        return (rule.nth() == 1 ? "a meal of " : "meal no. " + rule.nth() + " of ") + time(rule.duration()) + " for "
                + from(rule.comparison(), rule.trigger()) + " of work, begun "
                + when(!rule.earliest().isZero(), time(rule.earliest()) + " to ")
                + time(rule.latest()) + " after work began"
                + when(rule.earliest().isZero(), " at the latest")
                + given(rule.maxContinuousWork(), RestText::stretch)
                + given(rule.waivableUpTo(), work -> ", no waiver beyond " + time(work) + " of work")
                + given(rule.missedPremium(), premium -> ", " + time(premium) + " of pay if missed");
    }

    static String of(PaidRestBreak rule) {
        return "a paid rest of " + time(rule.duration()) + " per " + time(rule.per())
                + when(rule.rounding() == PaidRestBreak.Rounding.MAJOR_FRACTION, " or major fraction") + " of work"
                + when(!rule.minWork().isZero(), ", from " + time(rule.minWork()) + " on")
                + given(rule.maxWithout(), RestText::stretch)
                + given(rule.missed(), RestText::missed);
    }

    private static String missed(PaidRestBreak.Missed missed) {
        return ", " + time(missed.premium()) + " of pay " + (missed.perDay() ? "a day with any" : "for each")
                + " missed" + when(missed.isWork(), ", counted as work");
    }

    static String of(MinDailyRest rule) {
        return time(rule.rest()) + " of rest between shifts"
                + given(rule.reduction(), RestText::reduction)
                + when(rule.shortfallPercent() > 0, ", " + rule.shortfallPercent() + " % on top for what is missing");
    }

    private static String reduction(MinDailyRest.Reduction reduction) {
        return ", down to " + time(reduction.to()) + " "
                + (reduction.timesPerWeek() == 1 ? "once" : reduction.timesPerWeek() + " times") + " in 7 days"
                + when(reduction.averageDays() > 0, " if they average that over " + reduction.averageDays() + " days");
    }

    static String of(MinWeeklyRest rule) {
        return when(rule.times() > 1, "twice ") + time(rule.rest())
                + when(!rule.dailyRest().isZero(), " and " + time(rule.dailyRest())) + " of rest in "
                + window(rule.window())
                + when(rule.sunday(), " with its Sunday")
                + when(!rule.sundayExemptions().isEmpty(), " unless flagged visits take it")
                + given(rule.latestStart(), start -> ", begun by " + Phrases.words(start.day()) + " " + start.time());
    }
}
