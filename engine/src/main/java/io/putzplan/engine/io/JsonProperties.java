package io.putzplan.engine.io;

import io.putzplan.engine.problem.Location;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes properties one after the other; anything but numbers is written as the text it prints as. */
final class JsonProperties {

    private final JsonGenerator json;

    JsonProperties(JsonGenerator json) {
        this.json = json;
    }

    void object(Runnable properties) {
        json.writeStartObject();
        properties.run();
        json.writeEndObject();
    }

    void object(String name, Runnable properties) {
        json.writeName(name);
        object(properties);
    }

    <T> void array(String name, Collection<T> elements, Consumer<T> properties) {
        json.writeName(name);
        json.writeStartArray();
        elements.forEach(element -> object(() -> properties.accept(element)));
        json.writeEndArray();
    }

    <T> void arrayUnlessEmpty(String name, Collection<T> elements, Consumer<T> properties) {
        if (!elements.isEmpty()) {
            array(name, elements, properties);
        }
    }

    void textsUnlessEmpty(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            values.forEach(value -> json.writeString(value.toString()));
            json.writeEndArray();
        }
    }

    void text(String name, Object value) {
        json.writeName(name);
        json.writeString(value.toString());
    }

    void textIfGiven(String name, @Nullable Object value) {
        if (value != null) {
            text(name, value);
        }
    }

    void textUnless(String name, Object value, Object standard) {
        if (!value.equals(standard)) {
            text(name, value);
        }
    }

    void number(String name, long value) {
        json.writeName(name);
        json.writeNumber(value);
    }

    void number(String name, double value) {
        json.writeName(name);
        json.writeNumber(value);
    }

    void numberUnless(String name, long value, long standard) {
        if (value != standard) {
            number(name, value);
        }
    }

    void location(String name, Location location) {
        object(name, () -> {
            number("lat", location.lat());
            number("lon", location.lon());
        });
    }
}
