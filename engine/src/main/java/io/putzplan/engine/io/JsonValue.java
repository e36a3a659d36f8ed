package io.putzplan.engine.io;

import java.util.List;
import java.util.Map;

/** A piece of a JSON document exactly as it was written; numbers keep their text so that none loses a digit. */
sealed interface JsonValue {

    /** How the value is shown in an issue. */
    String shown();

    /** A text. */
    record Text(String value) implements JsonValue {
        @Override
        public String shown() {
            return Shown.quoted(value);
        }
    }

    /** A number. */
    record Numeral(String text) implements JsonValue {
        @Override
        public String shown() {
            return Shown.plain(text);
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(boolean value) implements JsonValue {
        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }

    /** {@code null}. */
    record Nothing() implements JsonValue {
        static final Nothing INSTANCE = new Nothing();

        @Override
        public String shown() {
            return "null";
        }
    }

    /** An array. */
    record Elements(List<JsonValue> values) implements JsonValue {
        @Override
        public String shown() {
            return "an array";
        }
    }

    /** An object, in the order of the document. */
    record Properties(Map<String, JsonValue> values) implements JsonValue {
        @Override
        public String shown() {
            return "an object";
        }
    }
}
