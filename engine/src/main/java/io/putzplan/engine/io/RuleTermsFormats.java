package io.putzplan.engine.io;

import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.problem.ProblemIssue;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rule types a pack can use, by name, and how their params are read. */
final class RuleTermsFormats {

    private static final Map<String, Format<? extends RuleTerms>> BY_TYPE = new TreeMap<>(Map.ofEntries(
            type("BreakAfter", RestTerms::breakAfter),
            type("CallOutMinimum", PayTerms::callOutMinimum),
            type("ContractBand", ProcessTerms::contractBand),
            type("MaxAverageWork", LimitTerms::maxAverageWork),
            type("MaxConsecutiveDays", LimitTerms::maxConsecutiveDays),
            type("MaxDailyWork", LimitTerms::maxDailyWork),
            type("MaxSpan", LimitTerms::maxSpan),
            type("MaxWeeklyWork", LimitTerms::maxWeeklyWork),
            type("MealBreakWindow", RestTerms::mealBreakWindow),
            type("MinDailyRest", RestTerms::minDailyRest),
            type("MinWeeklyRest", RestTerms::minWeeklyRest),
            type("MinimumWageByDate", PayTerms::minimumWageByDate),
            type("NightWork", LimitTerms::nightWork),
            type("NoticePeriod", ProcessTerms::noticePeriod),
            type("OvertimeTier", PayTerms::overtimeTier),
            type("PaidAbsence", PayTerms::paidAbsence),
            type("PaidRestBreak", RestTerms::paidRestBreak),
            type("PremiumWindow", PayTerms::premiumWindow),
            type("ProtectedDay", LimitTerms::protectedDay),
            type("RecordDuty", ProcessTerms::recordDuty),
            type("RosterChangePremium", PayTerms::rosterChangePremium),
            type("SplitShiftPremium", PayTerms::splitShiftPremium),
            type("WorkTimeDefinition", ProcessTerms::workTimeDefinition)));

    private RuleTermsFormats() {}

    private static Map.Entry<String, Format<? extends RuleTerms>> type(
            String name, Format<? extends RuleTerms> params) {
        return Map.entry(name, params);
    }

    static @Nullable Format<? extends RuleTerms> ofType(JsonValue value, Place place) {
        String type = Formats.TEXT.read(value, place);
        if (type == null || !(value instanceof JsonValue.Text)) {
            return null;
        }
        Format<? extends RuleTerms> format = BY_TYPE.get(type);
        if (format == null) {
            place.error(
                    "UNKNOWN_VALUE",
                    value.shown(),
                    "must be one of " + String.join(", ", BY_TYPE.keySet()),
                    ProblemIssue.nearestName(type, BY_TYPE.keySet()));
        }
        return format;
    }
}
