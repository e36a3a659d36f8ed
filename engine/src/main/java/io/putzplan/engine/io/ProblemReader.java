package io.putzplan.engine.io;

import io.putzplan.engine.io.JsonValue.Properties;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Coupling;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.Household;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.Prices;
import io.putzplan.engine.problem.ProblemDraft;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.problem.TravelProfile;
import io.putzplan.engine.problem.Visit;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a problem document into a draft. The long lists are read element by element, the rest as a whole. */
final class ProblemReader {

    private final JsonTokens tokens;
    private final Place root;
    private final Map<String, JsonValue> rest = new LinkedHashMap<>();

    private @Nullable List<Cleaner> cleaners;
    private @Nullable List<Household> households;
    private @Nullable List<Visit> visits;
    private @Nullable List<Coupling> couplings;

    private ProblemReader(JsonTokens tokens, Place root) {
        this.tokens = tokens;
        this.root = root;
    }

    static ProblemDraft read(JsonTokens tokens, Place root) {
        return new ProblemReader(tokens, root).read();
    }

    private ProblemDraft read() {
        if (!tokens.isAt(JsonToken.START_OBJECT)) {
            return draft(tokens.value(root));
        }
        InputLimits limits = tokens.limits();
        tokens.forEachProperty(root, name -> {
            switch (name) {
                case "cleaners" -> cleaners = elements(name, limits.maxCleaners(), CleanerReader::cleaner);
                case "households" -> households = elements(name, limits.maxHouseholds(), VisitReader::household);
                case "visits" -> visits = elements(name, limits.maxVisits(), VisitReader::visit);
                case "couplings" -> couplings = elements(name, limits.maxVisits(), VisitReader::coupling);
                default -> rest.put(name, tokens.value(root.property(name)));
            }
        });
        return draft(new Properties(rest));
    }

    private <T> @Nullable List<T> elements(String name, int max, Format<T> format) {
        rest.put(name, JsonValue.Nothing.INSTANCE);
        return tokens.elements(root.property(name), name, max, format);
    }

    private ProblemDraft draft(JsonValue document) {
        return Fields.read(
                document,
                root,
                fields -> new ProblemDraft(
                        fields.required("id", Formats.TEXT),
                        fields.required("period", ProblemReader::period),
                        fields.required("currency", Formats.TEXT),
                        fields.required("rulePack", Formats.TEXT),
                        fields.required("travel", ProblemReader::travel),
                        fields.optional("prices", ProblemReader::prices, Prices.DEFAULT),
                        fields.required("cleaners", alreadyRead(cleaners)),
                        fields.required("households", alreadyRead(households)),
                        fields.required("visits", alreadyRead(visits)),
                        fields.optional("couplings", alreadyRead(couplings), List.of()),
                        fields.optional("employer", EmployerReader::employer, Employer.DEFAULT),
                        fields.list("publicHolidays", EmployerReader::publicHoliday)));
    }

    /** A list that was read when it came by; whether it was there at all is told by the rest of the document. */
    private static <T> Format<List<T>> alreadyRead(@Nullable List<T> elements) {
        return Format.of("must be an array", (value, place) -> elements);
    }

    private static PlanningPeriod period(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new PlanningPeriod(
                        fields.required("zone", Formats.ZONE),
                        fields.required("firstDay", Formats.DATE),
                        fields.required("lastDay", Formats.DATE),
                        fields.optional("weekStart", Formats.oneOf(DayOfWeek.class), DayOfWeek.MONDAY),
                        fields.optional("publishedAt", Formats.DATE_TIME)));
    }

    private static Map<TravelMode, TravelProfile> travel(JsonValue value, Place place) {
        Map<TravelMode, TravelProfile> profiles = new EnumMap<>(TravelMode.class);
        Fields.read(value, place, fields -> {
            for (TravelMode mode : TravelMode.values()) {
                TravelProfile profile = fields.optional(mode.name(), ProblemReader::profile);
                if (profile != null) {
                    profiles.put(mode, profile);
                }
            }
            return profiles;
        });
        return profiles;
    }

    private static TravelProfile profile(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new TravelProfile(
                        fields.requiredOr("kilometresPerHour", Formats.NUMBER, 0.0),
                        fields.requiredOr("detourFactor", Formats.NUMBER, 1.0),
                        fields.required("parkingAndDoor", Formats.DURATION)));
    }

    private static Prices prices(JsonValue value, Place place) {
        Prices standard = Prices.DEFAULT;
        return Fields.read(
                value,
                place,
                fields -> new Prices(
                        cents(fields, "idlePerMinute", standard.idlePerMinute()),
                        cents(fields, "nearPreferencePerMinute", standard.nearPreferencePerMinute()),
                        cents(fields, "farPreferencePerMinute", standard.farPreferencePerMinute()),
                        cents(fields, "otherDay", standard.otherDay()),
                        cents(fields, "preferredCleaner", standard.preferredCleaner()),
                        cents(fields, "usedShift", standard.usedShift()),
                        cents(fields, "travelPerMinute", standard.travelPerMinute()),
                        cents(fields, "latePerMinute", standard.latePerMinute()),
                        cents(fields, "largestLatenessPerMinute", standard.largestLatenessPerMinute())));
    }

    private static long cents(Fields fields, String name, long standard) {
        return fields.optional(name, Formats.WHOLE_NUMBER, standard);
    }
}
