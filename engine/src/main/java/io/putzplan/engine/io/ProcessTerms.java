package io.putzplan.engine.io;

import static io.putzplan.engine.io.LawFormats.LEG_SHARE;
import static io.putzplan.engine.io.LawFormats.PERCENT;
import static io.putzplan.engine.io.LawFormats.POSITIVE;

import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.NoticePeriod;
import io.putzplan.engine.labour.RecordDuty;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegShare;

/** Params of what counts as work, and of the rules on contracts, notice and records. */
final class ProcessTerms {

    private static final Format<NoticePeriod.Kind> NOTICE_KIND = Formats.oneOf(NoticePeriod.Kind.class);
    private static final Format<NoticePeriod.Late> LATE = Formats.oneOf(NoticePeriod.Late.class);
    private static final Format<RecordDuty.Content> CONTENT = Formats.oneOf(RecordDuty.Content.class);

    private ProcessTerms() {}

    static WorkTimeDefinition workTimeDefinition(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new WorkTimeDefinition(
                        fields.required("firstLeg", ProcessTerms::legCount),
                        fields.required("lastLeg", ProcessTerms::legCount),
                        fields.required("minOffDuty", POSITIVE),
                        fields.optional("addsOtherEmployers", Formats.FLAG, false),
                        fields.optional("joinsContracts", Formats.FLAG, false)));
    }

    private static WorkTimeDefinition.LegCount legCount(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new WorkTimeDefinition.LegCount(
                        fields.requiredOr("countsForLimits", LEG_SHARE, LegShare.NONE),
                        fields.requiredOr("paid", LEG_SHARE, LegShare.NONE)));
    }

    static NoticePeriod noticePeriod(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new NoticePeriod(
                        fields.required("kind", NOTICE_KIND),
                        fields.requiredOr("days", LawFormats.whole(0, 366), 0),
                        fields.required("late", LATE)));
    }

    static ContractBand contractBand(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new ContractBand(
                        fields.optional("maxPlusPercent", PERCENT),
                        fields.optional("maxMinusPercent", LawFormats.whole(0, 100)),
                        fields.optional("defaultWeekly", POSITIVE),
                        fields.optional("accountCapPercent", PERCENT),
                        fields.optional("earningsCap", ProcessTerms::earningsCap)));
    }

    private static ContractBand.EarningsCap earningsCap(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new ContractBand.EarningsCap(
                        fields.required("minimumWageRule", Formats.TEXT),
                        fields.requiredOr("numerator", LawFormats.whole(1, 100_000), 1),
                        fields.requiredOr("denominator", LawFormats.whole(1, 100_000), 1)));
    }

    static RecordDuty recordDuty(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new RecordDuty(
                        fields.requiredList("what", CONTENT),
                        fields.optional("deadlineDays", LawFormats.DAYS),
                        fields.required("retention", LawFormats.PERIOD)));
    }
}
