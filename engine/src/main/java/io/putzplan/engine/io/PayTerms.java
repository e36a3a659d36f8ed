package io.putzplan.engine.io;

import static io.putzplan.engine.io.LawFormats.CLOCK_WINDOW;
import static io.putzplan.engine.io.LawFormats.DAYS;
import static io.putzplan.engine.io.LawFormats.PERCENT;
import static io.putzplan.engine.io.LawFormats.POSITIVE;

import io.putzplan.engine.labour.CallOutMinimum;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.labour.SplitShiftPremium;
import java.time.Duration;
import java.util.Set;

/** Params of the rules on what is paid. */
final class PayTerms {

    private static final Format<OvertimeTier.Scope> SCOPE = Formats.oneOf(OvertimeTier.Scope.class);
    private static final Format<OvertimeTier.Base> BASE = Formats.oneOf(OvertimeTier.Base.class);
    private static final Format<PremiumWindow.When> WHEN = Formats.oneOf(PremiumWindow.When.class);
    private static final Format<MinimumWageByDate.Floor> FLOOR = Formats.oneOf(MinimumWageByDate.Floor.class);
    private static final Format<PaidAbsence.Kind> ABSENCE = Formats.oneOf(PaidAbsence.Kind.class);
    private static final int MOST_CENTS = 10_000_000;

    private PayTerms() {}

    static OvertimeTier overtimeTier(JsonValue value, Place place) {
        OvertimeTier terms = Fields.read(
                value,
                place,
                fields -> new OvertimeTier(
                        fields.required("scope", SCOPE),
                        fields.requiredList("tiers", PayTerms::tier),
                        fields.required("base", BASE)));
        LawFormats.checkOrder(
                terms.tiers(),
                place.property("tiers"),
                (earlier, later) -> earlier.over() == null
                        || later.over() == null
                        || (earlier.over().compareTo(later.over()) < 0
                                && earlier.percentOfWage() <= later.percentOfWage()),
                "must begin later than the one before and pay no less");
        return terms;
    }

    private static OvertimeTier.Tier tier(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new OvertimeTier.Tier(
                        fields.required("over", Formats.DURATION),
                        fields.requiredOr("percentOfWage", LawFormats.whole(100, 1_000), 100)));
    }

    static PremiumWindow premiumWindow(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new PremiumWindow(
                        fields.requiredList("premiums", PayTerms::premium),
                        fields.required("night", CLOCK_WINDOW),
                        Set.copyOf(fields.list("highHolidays", LawFormats.MONTH_DAY))));
    }

    private static PremiumWindow.Premium premium(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new PremiumWindow.Premium(
                        fields.required("when", WHEN), fields.requiredOr("percent", PERCENT, 0)));
    }

    static CallOutMinimum callOutMinimum(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new CallOutMinimum(
                        fields.required("minPaid", Formats.DURATION),
                        fields.optional("scheduledPercent", LawFormats.whole(0, 100), 0),
                        fields.optional("most", Formats.DURATION, Duration.ZERO)));
    }

    static SplitShiftPremium splitShiftPremium(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new SplitShiftPremium(fields.required("gap", POSITIVE), fields.required("credit", POSITIVE)));
    }

    static RosterChangePremium rosterChangePremium(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new RosterChangePremium(
                        fields.optional("added", Formats.DURATION, Duration.ZERO),
                        fields.requiredOr("cutPercent", LawFormats.whole(0, 100), 0),
                        fields.optional("grace", Formats.DURATION, Duration.ZERO)));
    }

    static MinimumWageByDate minimumWageByDate(JsonValue value, Place place) {
        MinimumWageByDate terms = Fields.read(
                value,
                place,
                fields -> new MinimumWageByDate(
                        fields.requiredList("rows", PayTerms::row), fields.required("floor", FLOOR)));
        LawFormats.checkOrder(
                terms.rows(),
                place.property("rows"),
                (earlier, later) -> earlier.from() == null
                        || later.from() == null
                        || !later.from().isBefore(earlier.from()),
                "must not begin before the one before");
        return terms;
    }

    private static MinimumWageByDate.Row row(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new MinimumWageByDate.Row(
                        fields.required("from", Formats.DATE),
                        Set.copyOf(fields.list("regions", LawFormats.REGION)),
                        fields.requiredOr("cents", LawFormats.whole(0, MOST_CENTS), 0)));
    }

    static PaidAbsence paidAbsence(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new PaidAbsence(
                        fields.required("kind", ABSENCE),
                        fields.requiredOr("percent", LawFormats.whole(0, 100), 0),
                        fields.optional("waitDays", DAYS, 0),
                        fields.optional("maxDays", DAYS),
                        fields.optional("earnPerHours", POSITIVE),
                        fields.optional("usableAfterDays", DAYS, 0)));
    }
}
