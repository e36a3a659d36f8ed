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

    /** Walks over the array that is the current token; elements beyond {@code max} are skipped and reported once. */
    void forEachElement(Place place, String noun, int max, ElementReader reader) {
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
