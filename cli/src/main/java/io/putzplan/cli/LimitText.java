package io.putzplan.cli;

import static io.putzplan.cli.Phrases.clock;
import static io.putzplan.cli.Phrases.given;
import static io.putzplan.cli.Phrases.list;
import static io.putzplan.cli.Phrases.period;
import static io.putzplan.cli.Phrases.time;
import static io.putzplan.cli.Phrases.when;
import static io.putzplan.cli.Phrases.window;

import io.putzplan.engine.labour.DayBasis;
import io.putzplan.engine.labour.MaxAverageWork;
import io.putzplan.engine.labour.MaxConsecutiveDays;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxSpan;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.NightWork;
import io.putzplan.engine.labour.ProtectedDay;
import java.util.Map;
import java.util.stream.Collectors;

/** Rules on how much is worked, and when not, in plain words. */
final class LimitText {

    private LimitText() {}

    static String of(MaxDailyWork rule) {
        return "at most " + time(rule.limit()) + " of work "
                + (rule.dayBasis() == DayBasis.SHIFT ? "a shift" : "a calendar day")
                + given(rule.normal(), normal -> ", a record beyond " + time(normal));
    }

    static String of(MaxWeeklyWork rule) {
        return "at most " + time(rule.limit()) + " of work in " + window(rule.window())
                + given(rule.maxDays(), days -> ", on at most " + Text.count(days, "day"))
                + given(
                        rule.extra(),
                        extra -> ", " + time(extra.more()) + " more while the average over "
                                + period(extra.average().length()) + " holds");
    }

    static String of(MaxAverageWork rule) {
        String per = switch (rule.per()) {
            case WEEK -> "a week";
            case WORKING_DAY -> "a working day, Monday to Saturday,";
        };
        return "at most " + time(rule.limit()) + " of work " + per + " on average over "
                + period(rule.window().length())
                + when(rule.sinceStart(), " or since the start")
                + when(!rule.neutral().isEmpty(), ", days of " + list(rule.neutral(), ", ") + " left out")
                + when(rule.formula() == MaxAverageWork.Formula.A_PLUS_B, " and made up for by days after");
    }

    static String of(MaxSpan rule) {
        return given(rule.span(), span -> "at most " + time(span) + " from begin to end of work")
                + when(rule.span() != null && rule.within() != null, ", ")
                + given(rule.within(), within -> "work only from " + clock(within));
    }

    static String of(MaxConsecutiveDays rule) {
        return "at most " + Text.count(rule.days(), "day") + " with work "
                + (rule.window() == null ? "in a row" : "in " + window(rule.window()))
                + when(rule.sundayWorked(), " where a Sunday is worked")
                + given(
                        rule.exemption(),
                        exemption -> ", unless no day has more than " + time(exemption.perDay())
                                + " and the week no more than " + time(exemption.perWeek()));
    }

    static String of(NightWork rule) {
        String night = " from " + clock(rule.window());
        return when(rule.forbidden(), "no work" + night)
                + when(rule.forbidden() && rule.limit() != null, "; ")
                + given(
                        rule.limit(),
                        limit -> "at most " + time(limit) + " of work in a shift with more than " + time(rule.qualify())
                                + night);
    }

    static String of(ProtectedDay rule) {
        return "no work on a " + list(rule.days(), " or ")
                + when(!rule.earlier().isZero(), ", each begun " + time(rule.earlier()) + " before midnight")
                + when(
                        !rule.exemptions().isEmpty(),
                        ", except visits flagged "
                                + rule.exemptions().stream().sorted().collect(Collectors.joining(", ")))
                + rule.substituteWithin().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> "; a worked " + Phrases.words(entry.getKey()) + " made up for within "
                                + Text.count(entry.getValue(), "day"))
                        .collect(Collectors.joining())
                + given(rule.joinedRest(), rest -> "; free for " + time(rest) + " in all")
                + when(rule.minFreeSundays() > 0, "; " + rule.minFreeSundays() + " free Sundays a year")
                + when(rule.freeSundayEvery() > 0, "; one of " + rule.freeSundayEvery() + " Sundays free");
    }
}
