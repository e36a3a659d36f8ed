package io.putzplan.engine.io;

import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.problem.ProblemIssue;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rule types a pack can use, by name, and how their params are read. */
final class RuleTermsFormats {

    private static final Format<Comparison> COMPARISON = Formats.oneOf(Comparison.class);
    private static final Format<PaidRestBreak.Rounding> ROUNDING = Formats.oneOf(PaidRestBreak.Rounding.class);
    private static final long MAX_PERCENT = 1_000;

    /** A duration that is not zero. */
    private static final Format<Duration> POSITIVE = Format.of(Formats.DURATION.needed(), (value, place) -> {
        Duration duration = Formats.DURATION.read(value, place);
        if (duration != null && duration.isZero()) {
            place.error("OUT_OF_RANGE", value.shown(), "must be above zero");
        }
        return duration;
    });

    private static final Map<String, Format<? extends RuleTerms>> BY_TYPE = new TreeMap<>(Map.of(
            "BreakAfter", RuleTermsFormats::breakAfter,
            "MaxDailyWork", RuleTermsFormats::maxDailyWork,
            "MaxWeeklyWork", RuleTermsFormats::maxWeeklyWork,
            "MealBreakWindow", RuleTermsFormats::mealBreakWindow,
            "MinDailyRest", RuleTermsFormats::minDailyRest,
            "OvertimeTier", RuleTermsFormats::overtimeTier,
            "PaidRestBreak", RuleTermsFormats::paidRestBreak,
            "WorkTimeDefinition", RuleTermsFormats::workTimeDefinition));

    private RuleTermsFormats() {}

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

    private static BreakAfter breakAfter(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new BreakAfter(
                        fields.requiredList("tiers", RuleTermsFormats::tier),
                        fields.required("minBlock", POSITIVE),
                        fields.required("maxContinuousWork", POSITIVE)));
    }

    private static BreakAfter.Tier tier(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new BreakAfter.Tier(
                        fields.required("comparison", COMPARISON),
                        fields.required("work", Formats.DURATION),
                        fields.required("breakTime", POSITIVE)));
    }

    private static MaxDailyWork maxDailyWork(JsonValue value, Place place) {
        return Fields.read(value, place, fields -> new MaxDailyWork(fields.required("limit", POSITIVE)));
    }

    private static MaxWeeklyWork maxWeeklyWork(JsonValue value, Place place) {
        return Fields.read(value, place, fields -> new MaxWeeklyWork(fields.required("limit", POSITIVE)));
    }

    private static MealBreakWindow mealBreakWindow(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new MealBreakWindow(
                        fields.required("comparison", COMPARISON),
                        fields.required("trigger", Formats.DURATION),
                        fields.required("duration", POSITIVE),
                        fields.required("earliest", Formats.DURATION),
                        fields.required("latest", Formats.DURATION),
                        fields.required("maxContinuousWork", POSITIVE)));
    }

    private static MinDailyRest minDailyRest(JsonValue value, Place place) {
        return Fields.read(value, place, fields -> new MinDailyRest(fields.required("rest", POSITIVE)));
    }

    private static OvertimeTier overtimeTier(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new OvertimeTier(
                        fields.required("over", Formats.DURATION),
                        Formats.toInt(fields.requiredOr("percentOfWage", RuleTermsFormats::percent, 100L))));
    }

    private static @Nullable Long percent(JsonValue value, Place place) {
        Long percent = Formats.WHOLE_NUMBER.read(value, place);
        if (percent != null && (percent < 100 || percent > MAX_PERCENT)) {
            place.error("OUT_OF_RANGE", value.shown(), "must be 100 to " + MAX_PERCENT);
        }
        return percent;
    }

    private static PaidRestBreak paidRestBreak(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new PaidRestBreak(
                        fields.required("duration", POSITIVE),
                        fields.required("per", POSITIVE),
                        fields.required("rounding", ROUNDING),
                        fields.required("maxWithout", POSITIVE)));
    }

    private static WorkTimeDefinition workTimeDefinition(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new WorkTimeDefinition(
                        fields.required("firstLeg", RuleTermsFormats::legCount),
                        fields.required("lastLeg", RuleTermsFormats::legCount),
                        fields.required("minOffDuty", POSITIVE)));
    }

    private static WorkTimeDefinition.LegCount legCount(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new WorkTimeDefinition.LegCount(
                        fields.requiredOr("countsForLimits", Formats.FLAG, false),
                        fields.requiredOr("paid", Formats.FLAG, false)));
    }
}
