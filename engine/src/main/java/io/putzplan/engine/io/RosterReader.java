package io.putzplan.engine.io;

import io.putzplan.engine.io.JsonValue.Properties;
import io.putzplan.engine.io.JsonValue.Text;
import io.putzplan.engine.roster.BreakKind;
import io.putzplan.engine.roster.BreakStop;
import io.putzplan.engine.roster.Obstacle;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.Stop;
import io.putzplan.engine.roster.UnassignedVisit;
import io.putzplan.engine.roster.VisitStop;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a roster document, route by route. */
final class RosterReader {

    private static final String KINDS = "must be one of VISIT, UNPAID_BREAK, PAID_REST";

    private final Map<String, JsonValue> rest = new LinkedHashMap<>();
    private @Nullable List<Route> routes;
    private @Nullable List<UnassignedVisit> unassigned;

    private RosterReader() {}

    static Roster read(JsonTokens tokens, Place root) {
        RosterReader reader = new RosterReader();
        if (!tokens.isAt(JsonToken.START_OBJECT)) {
            return reader.roster(tokens.value(root), root);
        }
        int max = tokens.limits().maxVisits();
        tokens.forEachProperty(root, name -> {
            Place place = root.property(name);
            reader.rest.put(name, JsonValue.Nothing.INSTANCE);
            switch (name) {
                case "routes" -> reader.routes = tokens.elements(place, name, max, RosterReader::route);
                case "unassigned" -> reader.unassigned = tokens.elements(place, name, max, RosterReader::unassigned);
                default -> reader.rest.put(name, tokens.value(place));
            }
        });
        return reader.roster(new Properties(reader.rest), root);
    }

    private Roster roster(JsonValue document, Place root) {
        return Fields.read(document, root, fields -> {
            fields.optional("engineVersion", Formats.TEXT);
            fields.optional("rulePack", Formats.TEXT);
            fields.optional("seed", Formats.WHOLE_NUMBER);
            fields.optional("steps", Formats.WHOLE_NUMBER);
            return new Roster(
                    fields.required("problem", Formats.TEXT),
                    fields.requiredOr("routes", (value, place) -> routes, List.of()),
                    fields.requiredOr("unassigned", (value, place) -> unassigned, List.of()));
        });
    }

    private static Route route(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new Route(
                        fields.required("cleaner", Formats.TEXT),
                        fields.required("day", Formats.DATE),
                        fields.required("departure", Formats.OFFSET_DATE_TIME),
                        fields.requiredList("stops", RosterReader::stop),
                        amount(fields, "returnTravelSeconds"),
                        amount(fields, "returnTravelMetres"),
                        fields.required("arrival", Formats.OFFSET_DATE_TIME)));
    }

    private static @Nullable Stop stop(JsonValue value, Place place) {
        JsonValue kind = value instanceof Properties object ? object.values().get("kind") : null;
        if (kind instanceof Text text) {
            switch (text.value()) {
                case RosterWriter.VISIT -> {
                    return Fields.read(value, place, RosterReader::visit);
                }
                case "UNPAID_BREAK" -> {
                    return Fields.read(value, place, fields -> pause(fields, BreakKind.UNPAID_BREAK));
                }
                case "PAID_REST" -> {
                    return Fields.read(value, place, fields -> pause(fields, BreakKind.PAID_REST));
                }
                default -> {}
            }
        }
        place.property("kind").error("UNKNOWN_VALUE", kind == null ? "missing" : kind.shown(), KINDS);
        return null;
    }

    private static VisitStop visit(Fields fields) {
        fields.required("kind", Formats.TEXT);
        return new VisitStop(
                fields.required("visit", Formats.TEXT),
                fields.required("arrival", Formats.OFFSET_DATE_TIME),
                fields.required("start", Formats.OFFSET_DATE_TIME),
                fields.required("end", Formats.OFFSET_DATE_TIME),
                amount(fields, "travelSeconds"),
                amount(fields, "travelMetres"),
                amount(fields, "waitingSeconds"));
    }

    private static BreakStop pause(Fields fields, BreakKind kind) {
        fields.required("kind", Formats.TEXT);
        return new BreakStop(
                kind,
                fields.required("start", Formats.OFFSET_DATE_TIME),
                fields.required("end", Formats.OFFSET_DATE_TIME));
    }

    private static UnassignedVisit unassigned(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new UnassignedVisit(
                        fields.required("visit", Formats.TEXT),
                        fields.optional("obstacles", RosterReader::obstacles, Map.of())));
    }

    private static Map<Obstacle, Integer> obstacles(JsonValue value, Place place) {
        Map<Obstacle, Integer> counts = new EnumMap<>(Obstacle.class);
        return Fields.read(value, place, fields -> {
            for (Obstacle obstacle : Obstacle.values()) {
                Long count = fields.optional(obstacle.name(), Formats.AMOUNT);
                if (count != null) {
                    counts.put(obstacle, Formats.toInt(count));
                }
            }
            return counts;
        });
    }

    private static int amount(Fields fields, String name) {
        return Formats.toInt(fields.requiredOr(name, Formats.AMOUNT, 0L));
    }
}
