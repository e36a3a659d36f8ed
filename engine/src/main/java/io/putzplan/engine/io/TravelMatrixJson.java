package io.putzplan.engine.io;

import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.travel.MatrixTravelTimes;
import io.putzplan.engine.travel.TravelTimes;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntBinaryOperator;
import tools.jackson.core.JsonGenerator;

/** Travel matrix documents: locations, and per travel mode the seconds and metres from each to each. */
public final class TravelMatrixJson {

    /** Document, modes, mode, rows. */
    private static final int EXPANDED_DEPTH = 4;

    private TravelMatrixJson() {}

    /**
     * The matrix in {@code file}.
     *
     * @throws InvalidDocumentException when anything is wrong with the file or the matrix, with all issues at once
     */
    public static MatrixTravelTimes read(Path file, InputLimits limits) {
        Issues issues = new Issues(limits.maxIssues());
        Place root = Place.root(issues);
        MatrixTravelTimes matrix =
                new JsonSource(limits, issues).read(file, tokens -> new TravelMatrixReader(tokens, root).read());
        issues.throwIfErrors();
        if (matrix == null) {
            throw new IllegalStateException("A travel matrix that was not read must have an issue.");
        }
        return matrix;
    }

    /**
     * Writes the legs of all modes {@code travelTimes} supports as UTF-8. The stream is flushed and left open.
     *
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public static void write(TravelTimes travelTimes, OutputStream out) {
        JsonOutput.write(out, EXPANDED_DEPTH, json -> {
            JsonProperties properties = new JsonProperties(json);
            properties.object(() -> {
                properties.array("locations", travelTimes.locations(), location -> coordinates(properties, location));
                properties.object("modes", () -> modes(json, properties, travelTimes));
            });
        });
    }

    private static void coordinates(JsonProperties properties, Location location) {
        properties.number("lat", location.lat());
        properties.number("lon", location.lon());
    }

    private static void modes(JsonGenerator json, JsonProperties properties, TravelTimes travelTimes) {
        int size = travelTimes.locations().size();
        for (TravelMode mode : List.of(TravelMode.values())) {
            if (travelTimes.supports(mode)) {
                properties.object(mode.name(), () -> {
                    table(json, "seconds", size, (from, to) -> travelTimes.seconds(mode, from, to));
                    table(json, "metres", size, (from, to) -> travelTimes.metres(mode, from, to));
                });
            }
        }
    }

    private static void table(JsonGenerator json, String name, int size, IntBinaryOperator entry) {
        json.writeName(name);
        json.writeStartArray();
        for (int from = 0; from < size; from++) {
            json.writeStartArray();
            for (int to = 0; to < size; to++) {
                json.writeNumber(entry.applyAsInt(from, to));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
