package io.putzplan.engine.io;

import io.putzplan.engine.io.JsonValue.Elements;
import io.putzplan.engine.io.JsonValue.Flag;
import io.putzplan.engine.io.JsonValue.Nothing;
import io.putzplan.engine.io.JsonValue.Numeral;
import io.putzplan.engine.io.JsonValue.Properties;
import io.putzplan.engine.io.JsonValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Takes a document apart, piece by piece, so that a large one is never held as a whole. */
final class JsonTokens {

    /** What to do with an element of an array, which is the current token. */
    interface ElementReader {
        void read(int index);
    }

    /** What to do with a property, whose value is the current token. */
    interface PropertyReader {
        void read(String name);
    }

    private final JsonParser parser;
    private final InputLimits limits;

    JsonTokens(JsonParser parser, InputLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    JsonParser parser() {
        return parser;
    }

    InputLimits limits() {
        return limits;
    }

    boolean isAt(JsonToken token) {
        return parser.currentToken() == token;
    }

    /** Walks over the properties of the object that is the current token; of a name given twice, the first counts. */
    void forEachProperty(Place place, PropertyReader reader) {
        Map<String, Boolean> seen = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (seen.putIfAbsent(name, true) != null) {
                place.property(name)
                        .error("DUPLICATE_PROPERTY", "a second " + Shown.quoted(name), "must be given only once");
                parser.skipChildren();
            } else if (seen.size() > limits.maxEntries()) {
                parser.skipChildren();
            } else {
                reader.read(name);
            }
        }
        if (seen.size() > limits.maxEntries()) {
            tooMany(place, seen.size(), "properties", limits.maxEntries());
        }
    }

    /** Walks over the array that is the current token and counts; beyond {@code max} elements are only counted. */
    int forEachElement(Place place, String noun, int max, ElementReader reader) {
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (count < max) {
                reader.read(count);
            } else {
                parser.skipChildren();
            }
            count++;
        }
        if (count > max) {
            tooMany(place, count, noun, max);
        }
        return count;
    }

    /** The elements of the array that is the current token; null when it is no array or too long, which is reported. */
    <T> @Nullable List<T> elements(Place place, String noun, int max, Format<T> format) {
        if (!isAt(JsonToken.START_ARRAY)) {
            JsonValue value = value(place);
            place.error("WRONG_TYPE", value.shown(), "must be an array");
            return null;
        }
        List<T> elements = new ArrayList<>();
        int count = forEachElement(place, noun, max, index -> {
            Place at = place.element(index);
            T element = format.read(value(at), at);
            if (element != null) {
                elements.add(element);
            }
        });
        return count > max ? null : elements;
    }

    private static void tooMany(Place place, int count, String noun, int max) {
        place.error("TOO_MANY", "%d %s".formatted(count, noun), "must be at most " + max);
    }

    /** The value that begins at the current token. */
    JsonValue value(Place place) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, JsonValue> values = new LinkedHashMap<>();
                forEachProperty(place, name -> values.put(name, value(place.property(name))));
                yield new Properties(values);
            }
            case START_ARRAY -> {
                List<JsonValue> values = new ArrayList<>();
                forEachElement(
                        place, "elements", limits.maxEntries(), index -> values.add(value(place.element(index))));
                yield new Elements(values);
            }
            case VALUE_STRING -> text(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(parser.getString());
            case VALUE_TRUE -> new Flag(true);
            case VALUE_FALSE -> new Flag(false);
            default -> Nothing.INSTANCE;
        };
    }

    private JsonValue text(Place place) {
        String text = parser.getString();
        if (text.length() <= limits.maxTextLength()) {
            return new Text(text);
        }
        String needed = "must be at most %d characters".formatted(limits.maxTextLength());
        place.error("TEXT_TOO_LONG", text.length() + " characters", needed);
        return new Text(text.substring(0, limits.maxTextLength()));
    }
}
