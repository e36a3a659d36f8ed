package io.putzplan.cli;

import static io.putzplan.cli.Phrases.given;
import static io.putzplan.cli.Phrases.list;
import static io.putzplan.cli.Phrases.period;
import static io.putzplan.cli.Phrases.time;
import static io.putzplan.cli.Phrases.when;

import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.CallOutMinimum;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.MaxAverageWork;
import io.putzplan.engine.labour.MaxConsecutiveDays;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxSpan;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.NightWork;
import io.putzplan.engine.labour.NoticePeriod;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.labour.RecordDuty;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.SplitShiftPremium;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegShare;

/** What a labour rule demands, in plain words with its numbers. */
final class TermsText {

    private TermsText() {}

    static String of(RuleTerms terms) {
        return switch (terms) {
            case WorkTimeDefinition rule -> definition(rule);
            case MaxDailyWork rule -> LimitText.of(rule);
            case MaxWeeklyWork rule -> LimitText.of(rule);
            case MaxAverageWork rule -> LimitText.of(rule);
            case MaxSpan rule -> LimitText.of(rule);
            case MaxConsecutiveDays rule -> LimitText.of(rule);
            case NightWork rule -> LimitText.of(rule);
            case ProtectedDay rule -> LimitText.of(rule);
            case BreakAfter rule -> RestText.of(rule);
            case MealBreakWindow rule -> RestText.of(rule);
            case PaidRestBreak rule -> RestText.of(rule);
            case MinDailyRest rule -> RestText.of(rule);
            case MinWeeklyRest rule -> RestText.of(rule);
            case OvertimeTier rule -> PayText.of(rule);
            case PremiumWindow rule -> PayText.of(rule);
            case CallOutMinimum rule -> PayText.of(rule);
            case SplitShiftPremium rule -> PayText.of(rule);
            case RosterChangePremium rule -> PayText.of(rule);
            case MinimumWageByDate rule -> PayText.of(rule);
            case PaidAbsence rule -> PayText.of(rule);
            case ContractBand rule -> band(rule);
            case NoticePeriod rule -> notice(rule);
            case RecordDuty rule -> record(rule);
        };
    }

    private static String definition(WorkTimeDefinition rule) {
        String first = leg(rule.firstLeg());
        String last = leg(rule.lastLeg());
        return (first.equals(last) ? "home legs " + first : "first leg " + first + "; last leg " + last)
                + "; waits of " + time(rule.minOffDuty()) + " or more off duty"
                + when(rule.addsOtherEmployers(), "; work for other employers added")
                + when(rule.joinsContracts(), "; overtime of all contracts of a person together");
    }

    private static String leg(WorkTimeDefinition.LegCount leg) {
        LegShare work = leg.countsForLimits();
        if (work == leg.paid()) {
            return work == LegShare.NONE ? "neither work nor paid" : "work and paid" + share(work);
        }
        return (work == LegShare.NONE ? "no work, " : "work" + share(work) + ", ")
                + (leg.paid() == LegShare.NONE ? "not paid" : "paid" + share(leg.paid()));
    }

    private static String share(LegShare share) {
        return when(share == LegShare.BEYOND_COMMUTE, " beyond the usual commute");
    }

    private static String band(ContractBand rule) {
        String text = given(rule.maxPlusPercent(), plus -> ", at most " + plus + " % above agreed minimum hours a week")
                + given(
                        rule.maxMinusPercent(),
                        minus -> ", paid for at most " + minus + " % below agreed maximum hours")
                + given(rule.defaultWeekly(), hours -> ", " + time(hours) + " a week where no hours are agreed")
                + given(rule.accountCapPercent(), cap -> ", at most " + cap + " % above agreed hours a month")
                + given(rule.earningsCap(), TermsText::cap);
        return text.isEmpty() ? "no bound" : text.substring(2);
    }

    private static String cap(ContractBand.EarningsCap cap) {
        return ", monthly pay of at most %d/%d of %s, rounded up"
                .formatted(cap.numerator(), cap.denominator(), cap.minimumWageRule());
    }

    private static String notice(NoticePeriod rule) {
        String what = switch (rule.kind()) {
            case PUBLISH -> "roster";
            case CALL -> "calls";
            case CHANGE -> "changes";
        };
        String late = switch (rule.late()) {
            case WORKER_MAY_DECLINE -> ", else the cleaner may decline";
            case FORBIDDEN -> ", else forbidden";
            case ADVISORY -> " as a rule";
        };
        return what + " told " + Text.count(rule.days(), "whole day") + " ahead" + late;
    }

    private static String record(RecordDuty rule) {
        return "record of " + list(rule.what(), ", ")
                + given(rule.deadlineDays(), days -> ", made within " + Text.count(days, "day"))
                + when(!rule.retention().isZero(), ", kept for " + period(rule.retention()));
    }
}
