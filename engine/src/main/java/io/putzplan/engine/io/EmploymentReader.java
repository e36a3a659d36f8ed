package io.putzplan.engine.io;

import io.putzplan.engine.problem.Consent;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.EmploymentType;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HoursBand;
import io.putzplan.engine.problem.WageFrom;
import io.putzplan.engine.problem.WorkedDay;
import io.putzplan.engine.problem.WorkerTrait;
import java.time.Duration;
import java.util.TreeSet;

/** Reads what a cleaner agreed with the employer, who the cleaner is to the law, and what was worked before. */
final class EmploymentReader {

    private static final Format<EmploymentType> EMPLOYMENT_TYPE = Formats.oneOf(EmploymentType.class);
    private static final Format<HoursBand> HOURS_BAND = Formats.oneOf(HoursBand.class);
    private static final Format<WorkerTrait> TRAIT = Formats.oneOf(WorkerTrait.class);

    private EmploymentReader() {}

    static Contract contract(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new Contract(
                        fields.required("type", EMPLOYMENT_TYPE),
                        fields.requiredOr("hourlyWageCents", Formats.WHOLE_NUMBER, 0L),
                        fields.required("weeklyHours", Formats.DURATION),
                        fields.required("maxWeeklyHours", Formats.DURATION),
                        fields.optional("maxDailyHours", Formats.DURATION),
                        fields.optional("minDailyRest", Formats.DURATION),
                        fields.optional("mileageCentsPerKm", Formats.WHOLE_NUMBER, 0L),
                        fields.optional("hoursBand", HOURS_BAND, HoursBand.FIXED),
                        fields.optional("guaranteedWeeklyHours", Formats.DURATION, Duration.ZERO),
                        fields.optional("minPaidPerShift", Formats.DURATION, Duration.ZERO),
                        fields.list("wageChanges", EmploymentReader::wageFrom)));
    }

    private static WageFrom wageFrom(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new WageFrom(
                        fields.required("from", Formats.DATE),
                        fields.requiredOr("hourlyWageCents", Formats.WHOLE_NUMBER, 0L)));
    }

    static Employment employment(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new Employment(
                        fields.optional("person", Formats.TEXT),
                        fields.optional("birthDate", Formats.DATE),
                        fields.optional("employedSince", Formats.DATE),
                        new TreeSet<>(fields.list("traits", TRAIT)),
                        fields.list("consents", EmploymentReader::consent),
                        fields.optional("usualCommute", Formats.DURATION, Duration.ZERO)));
    }

    private static Consent consent(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new Consent(
                        fields.required("rule", Formats.TEXT),
                        fields.required("from", Formats.DATE),
                        fields.optional("until", Formats.DATE)));
    }

    static History history(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new History(
                        fields.optional("workedThisWeek", Formats.DURATION, Duration.ZERO),
                        fields.optional("lastShiftEnd", Formats.DATE_TIME),
                        fields.optional("knownSince", Formats.DATE),
                        fields.list("days", EmploymentReader::workedDay),
                        fields.optional("earnedThisMonthCents", Formats.WHOLE_NUMBER, 0L)));
    }

    private static WorkedDay workedDay(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields ->
                        new WorkedDay(fields.required("day", Formats.DATE), fields.required("work", Formats.DURATION)));
    }
}
