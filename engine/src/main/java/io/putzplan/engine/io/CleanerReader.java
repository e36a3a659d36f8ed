package io.putzplan.engine.io;

import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.CleanerSkill;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HouseholdTrait;
import io.putzplan.engine.problem.PublishedShift;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TravelMode;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads cleaners. */
final class CleanerReader {

    private static final Format<TravelMode> TRAVEL_MODE = Formats.oneOf(TravelMode.class);
    private static final Format<AbsenceKind> ABSENCE_KIND = Formats.oneOf(AbsenceKind.class);
    static final Format<HouseholdTrait> TRAIT = Formats.oneOf(HouseholdTrait.class);

    private CleanerReader() {}

    static Cleaner cleaner(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new Cleaner(
                        fields.required("id", Formats.TEXT),
                        fields.optional("name", Formats.TEXT),
                        fields.required("home", Formats::location),
                        fields.required("travelMode", TRAVEL_MODE),
                        fields.optional("maxLeg", Formats.DURATION),
                        fields.list("skills", CleanerReader::skill),
                        texts(fields, "languages"),
                        new TreeSet<>(fields.list("avoids", TRAIT)),
                        texts(fields, "bannedHouseholds"),
                        fields.required("contract", EmploymentReader::contract),
                        fields.requiredList("shifts", CleanerReader::shift),
                        fields.list("absences", CleanerReader::absence),
                        fields.optional("history", EmploymentReader::history, History.NONE),
                        fields.optional("employment", EmploymentReader::employment, Employment.PLAIN)));
    }

    static Set<String> texts(Fields fields, String name) {
        return new TreeSet<>(fields.list(name, Formats.TEXT));
    }

    private static CleanerSkill skill(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new CleanerSkill(
                        fields.required("skill", Formats.TEXT),
                        Formats.toInt(fields.optional("level", Formats.WHOLE_NUMBER, 1L)),
                        fields.optional("validFrom", Formats.DATE),
                        fields.optional("validUntil", Formats.DATE)));
    }

    private static Shift shift(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new Shift(
                        fields.required("earliestStart", Formats.DATE_TIME),
                        fields.required("latestEnd", Formats.DATE_TIME),
                        fields.optional("startPlace", Formats::location),
                        fields.optional("endPlace", Formats::location),
                        capacity(fields),
                        fields.optional("maxDuration", Formats.DURATION),
                        fields.optional("published", CleanerReader::publishedShift)));
    }

    private static PublishedShift publishedShift(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new PublishedShift(
                        fields.required("from", Formats.DATE_TIME), fields.required("until", Formats.DATE_TIME)));
    }

    private static @Nullable Integer capacity(Fields fields) {
        Long capacity = fields.optional("capacity", Formats.WHOLE_NUMBER);
        return capacity == null ? null : (Integer) Formats.toInt(capacity);
    }

    private static Absence absence(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new Absence(
                        fields.required("from", Formats.DATE_TIME),
                        fields.required("until", Formats.DATE_TIME),
                        fields.optional("kind", ABSENCE_KIND, AbsenceKind.OTHER),
                        fields.optional("hoursPerDay", Formats.DURATION, Duration.ZERO)));
    }
}
