package io.putzplan.engine.io;

import static io.putzplan.engine.io.LawFormats.COMPARISON;
import static io.putzplan.engine.io.LawFormats.POSITIVE;

import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.PaidRestBreak;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** Params of the rules on breaks within a shift and on rest between shifts. */
final class RestTerms {

    private static final Format<PaidRestBreak.Rounding> ROUNDING = Formats.oneOf(PaidRestBreak.Rounding.class);
    private static final Format<DayOfWeek> DAY_OF_WEEK = Formats.oneOf(DayOfWeek.class);

    private RestTerms() {}

    static BreakAfter breakAfter(JsonValue value, Place place) {
        BreakAfter terms = Fields.read(
                value,
                place,
                fields -> new BreakAfter(
                        fields.requiredList("tiers", RestTerms::tier),
                        fields.required("minBlock", POSITIVE),
                        fields.optional("maxContinuousWork", POSITIVE),
                        fields.optional("notInFirstOrLast", Formats.DURATION, Duration.ZERO)));
        LawFormats.checkOrder(
                terms.tiers(),
                place.property("tiers"),
                (earlier, later) -> earlier.work() == null
                        || later.work() == null
                        || earlier.breakTime() == null
                        || later.breakTime() == null
                        || (earlier.work().compareTo(later.work()) <= 0
                                && earlier.breakTime().compareTo(later.breakTime()) <= 0),
                "must have no less work and break time than the one before");
        return terms;
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

    static MealBreakWindow mealBreakWindow(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new MealBreakWindow(
                        fields.required("comparison", COMPARISON),
                        fields.required("trigger", Formats.DURATION),
                        fields.required("duration", POSITIVE),
                        fields.optional("earliest", Formats.DURATION, Duration.ZERO),
                        fields.required("latest", Formats.DURATION),
                        fields.optional("maxContinuousWork", POSITIVE),
                        fields.optional("nth", LawFormats.whole(1, 10), 1),
                        fields.optional("waivableUpTo", POSITIVE),
                        fields.optional("missedPremium", POSITIVE)));
    }

    static PaidRestBreak paidRestBreak(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new PaidRestBreak(
                        fields.required("duration", POSITIVE),
                        fields.required("per", POSITIVE),
                        fields.required("rounding", ROUNDING),
                        fields.optional("maxWithout", POSITIVE),
                        fields.optional("minWork", Formats.DURATION, Duration.ZERO),
                        fields.optional("missed", RestTerms::missed)));
    }

    private static PaidRestBreak.Missed missed(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new PaidRestBreak.Missed(
                        fields.required("premium", POSITIVE),
                        fields.requiredOr("perDay", Formats.FLAG, false),
                        fields.requiredOr("isWork", Formats.FLAG, false)));
    }

    static MinDailyRest minDailyRest(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new MinDailyRest(
                        fields.required("rest", POSITIVE),
                        fields.optional("reduction", RestTerms::reduction),
                        fields.optional("shortfallPercent", LawFormats.PERCENT, 0)));
    }

    private static MinDailyRest.Reduction reduction(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new MinDailyRest.Reduction(
                        fields.required("to", POSITIVE),
                        fields.requiredOr("timesPerWeek", LawFormats.whole(1, 7), 1),
                        fields.optional("averageDays", LawFormats.whole(0, 366), 0)));
    }

    static MinWeeklyRest minWeeklyRest(JsonValue value, Place place) {
        MinWeeklyRest terms = Fields.read(
                value,
                place,
                fields -> new MinWeeklyRest(
                        fields.required("rest", POSITIVE),
                        fields.optional("dailyRest", Formats.DURATION, Duration.ZERO),
                        fields.required("window", LawFormats::weeks),
                        fields.optional("times", LawFormats.whole(1, 2), 1),
                        fields.optional("sunday", Formats.FLAG, false),
                        fields.optional("latestStart", RestTerms::weekMoment),
                        Set.copyOf(fields.list("sundayExemptions", Formats.TEXT))));
        if (!terms.sunday() && !terms.sundayExemptions().isEmpty()) {
            place.property("sundayExemptions")
                    .error(
                            "OUT_OF_RANGE",
                            String.join(", ", new TreeSet<>(terms.sundayExemptions())),
                            "must be empty unless sunday is true");
        }
        if (terms.window() != null && terms.window().days() > 14) {
            place.property("window")
                    .property("length")
                    .error("OUT_OF_RANGE", terms.window().length().toString(), "must be one or two weeks");
        }
        return terms;
    }

    private static MinWeeklyRest.WeekMoment weekMoment(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new MinWeeklyRest.WeekMoment(
                        fields.required("day", DAY_OF_WEEK), fields.required("time", LawFormats.CLOCK_TIME)));
    }
}
