package io.putzplan.engine.io;

import io.putzplan.engine.problem.Commitment;
import io.putzplan.engine.problem.Coupling;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.Pin;
import io.putzplan.engine.problem.Priority;
import io.putzplan.engine.problem.RequiredSkill;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.Visit;
import java.time.Duration;
import java.util.TreeSet;

/** Reads households, their visits and what couples these. */
final class VisitReader {

    private static final Format<Priority> PRIORITY = Formats.oneOf(Priority.class);
    private static final Format<Commitment> COMMITMENT = Formats.oneOf(Commitment.class);

    private VisitReader() {}

    static Household household(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new Household(
                        fields.required("id", Formats.TEXT),
                        fields.optional("name", Formats.TEXT),
                        fields.required("location", Formats::location),
                        new TreeSet<>(fields.list("traits", CleanerReader.TRAIT)),
                        CleanerReader.texts(fields, "languages"),
                        CleanerReader.texts(fields, "bannedCleaners"),
                        CleanerReader.texts(fields, "preferredCleaners"),
                        CleanerReader.texts(fields, "onlyCleaners"),
                        fields.optional("region", Formats.TEXT)));
    }

    static Visit visit(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new Visit(
                        fields.required("id", Formats.TEXT),
                        fields.required("household", Formats.TEXT),
                        fields.required("service", Formats.DURATION),
                        fields.requiredList("windows", VisitReader::window),
                        fields.list("preferredWindows", VisitReader::window),
                        fields.list("skills", VisitReader::skill),
                        fields.optional("priority", PRIORITY, Priority.NORMAL),
                        fields.optional("commitment", COMMITMENT, Commitment.MANDATORY),
                        fields.optional("prizeCents", Formats.WHOLE_NUMBER, 0L),
                        Formats.toInt(fields.optional("load", Formats.WHOLE_NUMBER, 0L)),
                        fields.optional("pin", VisitReader::pin),
                        CleanerReader.texts(fields, "exemptions")));
    }

    static Coupling coupling(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new Coupling(
                        fields.required("first", Formats.TEXT),
                        fields.required("second", Formats.TEXT),
                        fields.optional("minLag", Formats.DURATION, Duration.ZERO),
                        fields.optional("maxLag", Formats.DURATION, Duration.ZERO)));
    }

    private static TimeWindow window(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new TimeWindow(
                        fields.required("earliest", Formats.DATE_TIME),
                        fields.required("latest", Formats.DATE_TIME),
                        fields.optional("mustEndBy", Formats.DATE_TIME),
                        fields.optional("dueBy", Formats.DATE_TIME)));
    }

    private static RequiredSkill skill(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new RequiredSkill(
                        fields.required("skill", Formats.TEXT),
                        Formats.toInt(fields.optional("minLevel", Formats.WHOLE_NUMBER, 1L))));
    }

    private static Pin pin(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new Pin(
                        fields.optional("cleaner", Formats.TEXT),
                        fields.optional("day", Formats.DATE),
                        fields.optional("start", Formats.DATE_TIME)));
    }
}
