package io.putzplan.datasets.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value in a JSON file, and the way its faults are told.
 *
 * @param file path of the file
 * @param path where the value is, e.g. {@code patients[3].id}; empty for the document
 * @param node the value
 */
record JsonField(String file, String path, JsonNode node) {

    /** The object that {@code text} is. */
    static JsonField document(String file, String text) {
        try {
            JsonField document = new JsonField(file, "", JsonMapper.shared().readTree(text));
            if (!document.node.isObject()) {
                throw document.fault("must be an object");
            }
            return document;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "%s:%d: no JSON, must be a JSON document: %s"
                            .formatted(file, e.getLocation().getLineNr(), String.valueOf(e.getOriginalMessage())),
                    e);
        }
    }

    IllegalArgumentException fault(String needed) {
        String found = node.isMissingNode() ? "missing" : node.toString();
        String shown = found.length() > 40 ? found.substring(0, 40) + "…" : found;
        return new IllegalArgumentException("%s: %s: %s, %s".formatted(file, path, shown, needed));
    }

    JsonField get(String name) {
        return new JsonField(file, path.isEmpty() ? name : path + "." + name, node.path(name));
    }

    /** The property, if it is there and not null. */
    Optional<JsonField> find(String name) {
        JsonField field = get(name);
        return field.node.isMissingNode() || field.node.isNull() ? Optional.empty() : Optional.of(field);
    }

    /** The elements of the array that this is. */
    List<JsonField> elements() {
        if (!node.isArray()) {
            throw fault("must be an array");
        }
        List<JsonField> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            elements.add(new JsonField(file, path + "[" + i + "]", node.get(i)));
        }
        return elements;
    }

    String text() {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw fault("must be a text");
        }
        return node.stringValue();
    }

    /** A finite number of 0 or more. */
    double amount() {
        double number = node.isNumber() ? node.doubleValue() : Double.NaN;
        if (!(number >= 0 && number < Integer.MAX_VALUE)) {
            throw fault("must be a number of 0 or more");
        }
        return number;
    }

    /** A whole number from 0 to {@code below} - 1. */
    int index(int below) {
        double number = amount();
        if (number != Math.rint(number) || number >= below) {
            throw fault("must be a whole number from 0 to " + (below - 1));
        }
        return (int) number;
    }
}
