package io.putzplan.engine.io;

import static io.putzplan.engine.io.LawFormats.CLOCK_WINDOW;
import static io.putzplan.engine.io.LawFormats.DAYS;
import static io.putzplan.engine.io.LawFormats.POSITIVE;

import io.putzplan.engine.labour.DayBasis;
import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.MaxAverageWork;
import io.putzplan.engine.labour.MaxConsecutiveDays;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxSpan;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.NightWork;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.problem.AbsenceKind;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Params of the rules on how much is worked, and when not. */
final class LimitTerms {

    private static final Format<DayBasis> DAY_BASIS = Formats.oneOf(DayBasis.class);
    private static final Format<DayKind> DAY_KIND = Formats.oneOf(DayKind.class);
    private static final Format<AbsenceKind> ABSENCE_KIND = Formats.oneOf(AbsenceKind.class);
    private static final Format<MaxAverageWork.Per> PER = Formats.oneOf(MaxAverageWork.Per.class);
    private static final Format<MaxAverageWork.Formula> FORMULA = Formats.oneOf(MaxAverageWork.Formula.class);

    private LimitTerms() {}

    static MaxDailyWork maxDailyWork(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new MaxDailyWork(
                        fields.required("limit", POSITIVE),
                        fields.optional("dayBasis", DAY_BASIS, DayBasis.SHIFT),
                        fields.optional("normal", POSITIVE)));
    }

    static MaxWeeklyWork maxWeeklyWork(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new MaxWeeklyWork(
                        fields.required("limit", POSITIVE),
                        fields.required("window", LawFormats::anyWeeks),
                        fields.optional("maxDays", DAYS),
                        fields.optional("extra", LimitTerms::extra)));
    }

    private static MaxWeeklyWork.Extra extra(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new MaxWeeklyWork.Extra(
                        fields.required("more", POSITIVE), fields.required("average", LawFormats::rolling)));
    }

    static MaxAverageWork maxAverageWork(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new MaxAverageWork(
                        fields.required("limit", POSITIVE),
                        fields.required("per", PER),
                        fields.required("window", LawFormats::rolling),
                        Set.copyOf(fields.list("neutral", ABSENCE_KIND)),
                        fields.optional("sinceStart", Formats.FLAG, false),
                        fields.optional("formula", FORMULA, MaxAverageWork.Formula.BUDGET)));
    }

    static MaxSpan maxSpan(JsonValue value, Place place) {
        MaxSpan terms = Fields.read(
                value,
                place,
                fields -> new MaxSpan(fields.optional("span", POSITIVE), fields.optional("within", CLOCK_WINDOW)));
        if (terms.span() == null && terms.within() == null) {
            place.property("span").error("MISSING_PROPERTY", "missing", "must be given unless within is");
        }
        return terms;
    }

    static MaxConsecutiveDays maxConsecutiveDays(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new MaxConsecutiveDays(
                        fields.requiredOr("days", LawFormats.whole(1, 366), 1),
                        fields.optional("window", LawFormats::weeks),
                        fields.optional("exemption", LimitTerms::exemption),
                        fields.optional("sundayWorked", Formats.FLAG, false)));
    }

    private static MaxConsecutiveDays.Exemption exemption(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new MaxConsecutiveDays.Exemption(
                        fields.required("perDay", POSITIVE), fields.required("perWeek", POSITIVE)));
    }

    static NightWork nightWork(JsonValue value, Place place) {
        NightWork terms = Fields.read(
                value,
                place,
                fields -> new NightWork(
                        fields.required("window", CLOCK_WINDOW),
                        fields.optional("forbidden", Formats.FLAG, false),
                        fields.optional("qualify", Formats.DURATION, Duration.ZERO),
                        fields.optional("limit", POSITIVE)));
        if (!terms.forbidden() && terms.limit() == null) {
            place.property("limit")
                    .error("MISSING_PROPERTY", "missing", "must be given unless night work is forbidden");
        }
        return terms;
    }

    static ProtectedDay protectedDay(JsonValue value, Place place) {
        ProtectedDay terms = Fields.read(
                value,
                place,
                fields -> new ProtectedDay(
                        Set.copyOf(fields.requiredList("days", DAY_KIND)),
                        fields.optional("earlier", Formats.DURATION, Duration.ZERO),
                        Set.copyOf(fields.list("exemptions", Formats.TEXT)),
                        fields.optional("substituteWithin", LimitTerms::substitutes, Map.of()),
                        fields.optional("joinedRest", POSITIVE),
                        fields.optional("minFreeSundays", LawFormats.whole(0, 52), 0),
                        fields.optional("freeSundayEvery", LawFormats.whole(0, 52), 0)));
        if (!terms.days().isEmpty() && !terms.days().contains(DayKind.SUNDAY)) {
            wantNoSundays("minFreeSundays", terms.minFreeSundays(), place);
            wantNoSundays("freeSundayEvery", terms.freeSundayEvery(), place);
        }
        return terms;
    }

    private static void wantNoSundays(String property, int found, Place place) {
        if (found != 0) {
            place.property(property)
                    .error("OUT_OF_RANGE", Integer.toString(found), "must be 0, for days are without SUNDAY");
        }
    }

    private static @Nullable Map<DayKind, Integer> substitutes(JsonValue value, Place place) {
        return LawFormats.byName(DayKind.class, LawFormats.whole(1, 366)).read(value, place);
    }
}
