package io.putzplan.cli;

import static io.putzplan.cli.Phrases.clock;
import static io.putzplan.cli.Phrases.given;
import static io.putzplan.cli.Phrases.time;
import static io.putzplan.cli.Phrases.when;

import io.putzplan.engine.labour.CallOutMinimum;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.labour.SplitShiftPremium;
import java.util.stream.Collectors;

/** Rules on pay in plain words. */
final class PayText {

    private PayText() {}

    static String of(OvertimeTier rule) {
        String scope = switch (rule.scope()) {
            case DAY -> " a day";
            case WEEK -> " a week";
            case SEVENTH_DAY -> " on the seventh day of a week with work on all";
            case CONTRACT -> " above the agreed weekly hours";
        };
        return rule.tiers().stream()
                        .map(tier -> tier.percentOfWage() + " %"
                                + when(!tier.over().isZero(), " beyond " + time(tier.over())))
                        .collect(Collectors.joining(", "))
                + scope + ", of the " + Text.words(rule.base());
    }

    static String of(PremiumWindow rule) {
        return "on top of the wage "
                + rule.premiums().stream()
                        .map(premium -> Phrases.words(premium.when()) + " " + premium.percent() + " %")
                        .collect(Collectors.joining(", "))
                + "; night is " + clock(rule.night())
                + when(
                        !rule.highHolidays().isEmpty(),
                        "; high holidays are "
                                + rule.highHolidays().stream()
                                        .sorted()
                                        .map(day -> day.toString().substring(2))
                                        .collect(Collectors.joining(", ")));
    }

    static String of(CallOutMinimum rule) {
        boolean least = rule.scheduledPercent() == 0 || !rule.minPaid().isZero();
        return "a shift worked pays at least "
                + when(least, time(rule.minPaid()))
                + when(least && rule.scheduledPercent() > 0, " and ")
                + when(
                        rule.scheduledPercent() > 0,
                        rule.scheduledPercent() + " % of what was told, up to "
                                + time(rule.minPaid().plus(rule.most())));
    }

    static String of(SplitShiftPremium rule) {
        return time(rule.credit()) + " at the minimum wage for a shift with an unpaid gap beyond " + time(rule.gap())
                + ", less pay above the minimum wage";
    }

    static String of(RosterChangePremium rule) {
        return "for changes after telling "
                + when(!rule.added().isZero(), time(rule.added()) + " of pay for added hours, ")
                + rule.cutPercent() + " % of hours cut"
                + when(!rule.grace().isZero(), "; free up to " + time(rule.grace()));
    }

    static String of(MinimumWageByDate rule) {
        String floor = switch (rule.floor()) {
            case PAY_WEEK -> "pay week";
            case CALENDAR_MONTH -> "calendar month";
        };
        boolean alike = rule.rows().stream()
                        .map(MinimumWageByDate.Row::regions)
                        .distinct()
                        .count()
                == 1;
        return "minimum wage"
                + (alike ? regions(rule.rows().getFirst()) : "")
                + " by the " + floor + ": "
                + rule.rows().stream()
                        .map(row -> Text.amount(row.cents()) + " from " + row.from() + when(!alike, regions(row)))
                        .collect(Collectors.joining(", "));
    }

    private static String regions(MinimumWageByDate.Row row) {
        String regions = row.regions().stream().sorted().collect(Collectors.joining(" "));
        return when(!regions.isEmpty(), " in " + regions);
    }

    static String of(PaidAbsence rule) {
        return when(rule.percent() > 0, Text.words(rule.kind()) + " paid at " + rule.percent() + " %")
                + when(rule.waitDays() > 0, " after " + Text.count(rule.waitDays(), "day") + " of employment")
                + given(rule.maxDays(), days -> ", up to " + Text.count(days, "day"))
                + when(rule.percent() > 0 && rule.earnPerHours() != null, "; ")
                + given(
                        rule.earnPerHours(),
                        hours -> "an hour of sick leave earned per " + time(hours) + " of work, usable from day "
                                + rule.usableAfterDays());
    }
}
