package io.putzplan.engine.io;

import io.putzplan.engine.io.JsonValue.Elements;
import io.putzplan.engine.io.JsonValue.Nothing;
import io.putzplan.engine.io.JsonValue.Properties;
import io.putzplan.engine.problem.ProblemIssue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one JSON object, taken by name. Faults are reported and reading goes on, so that one reading finds them
 * all; whatever was asked for is known, and every other property is reported as unknown at the end.
 */
final class Fields {

    private final Map<String, JsonValue> values;
    private final Place place;
    private final boolean silent;
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, String> missing = new LinkedHashMap<>();

    private Fields(Map<String, JsonValue> values, Place place, boolean silent) {
        this.values = values;
        this.place = place;
        this.silent = silent;
    }

    /** What {@code body} makes of the object {@code value}; of anything else than an object, with nothing in it. */
    static <T> T read(JsonValue value, Place place, Function<Fields, T> body) {
        Fields fields;
        if (value instanceof Properties properties) {
            fields = new Fields(properties.values(), place, false);
        } else {
            place.error("WRONG_TYPE", value.shown(), "must be an object");
            fields = new Fields(Map.of(), place, true);
        }
        T result = body.apply(fields);
        fields.reportUnknownAndMissing();
        return result;
    }

    /**
     * A property that must be given. In the face of a fault this is null, against its type: records read from a faulty
     * document only ever reach the validation of a draft, which expects that.
     */
    @SuppressWarnings("NullAway")
    <T> T required(String name, Format<T> format) {
        known.add(name);
        JsonValue value = values.get(name);
        if (value == null) {
            missing.put(name, format.needed());
            return null;
        }
        return format.read(value, place.property(name));
    }

    /** A property that must be given, or {@code fallback} in the face of a fault. */
    <T> T requiredOr(String name, Format<T> format, T fallback) {
        @Nullable T value = required(name, format);
        return value == null ? fallback : value;
    }

    /** A property that may be left out or null. */
    <T> @Nullable T optional(String name, Format<T> format) {
        known.add(name);
        JsonValue value = values.get(name);
        return value == null || value instanceof Nothing ? null : format.read(value, place.property(name));
    }

    /** A property that may be left out, and then is {@code fallback}. */
    <T> T optional(String name, Format<T> format, T fallback) {
        known.add(name);
        JsonValue value = values.get(name);
        T read = value == null ? null : format.read(value, place.property(name));
        return read == null ? fallback : read;
    }

    /** An array that must be given. */
    <T> List<T> requiredList(String name, Format<T> format) {
        return requiredOr(name, arrayOf(format), List.of());
    }

    /** An array that may be left out, and then is empty. */
    <T> List<T> list(String name, Format<T> format) {
        return optional(name, arrayOf(format), List.of());
    }

    private static <T> Format<List<T>> arrayOf(Format<T> format) {
        return Format.of("must be an array", (value, place) -> {
            if (!(value instanceof Elements elements)) {
                place.error("WRONG_TYPE", value.shown(), "must be an array");
                return null;
            }
            List<T> read = new ArrayList<>(elements.values().size());
            for (int i = 0; i < elements.values().size(); i++) {
                @Nullable T element = format.read(elements.values().get(i), place.element(i));
                if (element != null) {
                    read.add(element);
                }
            }
            return read;
        });
    }

    private void reportUnknownAndMissing() {
        if (silent) {
            return;
        }
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                String hint = ProblemIssue.nearestName(name, unused());
                place.property(name)
                        .error("UNKNOWN_PROPERTY", "an unknown property", "must be one of the known ones", hint);
                forgetMissing(hint);
            }
        }
        missing.forEach((name, needed) -> place.property(name).error("MISSING_PROPERTY", "missing", needed));
    }

    /** Known properties the document does not use. */
    private List<String> unused() {
        return known.stream().filter(name -> !values.containsKey(name)).toList();
    }

    /** A missing property that was only mistyped is one fault, not two. */
    private void forgetMissing(@Nullable String hint) {
        for (String name : List.copyOf(missing.keySet())) {
            if (hint != null && hint.contains(Shown.quoted(name))) {
                missing.remove(name);
                place.property(name).markFaulty();
            }
        }
    }
}
