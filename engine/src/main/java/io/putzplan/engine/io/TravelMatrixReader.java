package io.putzplan.engine.io;

import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.ProblemIssue;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.travel.MatrixTravelTimes;
import io.putzplan.engine.travel.TravelTimes;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a travel matrix straight into tables of ints: one of a thousand places has millions of entries. */
final class TravelMatrixReader {

    private static final List<String> MODES =
            Arrays.stream(TravelMode.values()).map(Enum::name).toList();
    private static final List<String> PARTS = List.of("locations", "modes");
    private static final List<String> TABLES = List.of("seconds", "metres");

    private final JsonTokens tokens;
    private final JsonParser parser;
    private final Place root;
    private final Map<TravelMode, MatrixTravelTimes.Table> tables = new EnumMap<>(TravelMode.class);

    private @Nullable List<Location> locations;
    private boolean faulty;

    TravelMatrixReader(JsonTokens tokens, Place root) {
        this.tokens = tokens;
        this.parser = tokens.parser();
        this.root = root;
    }

    /** The matrix; null when anything is wrong with it. */
    @Nullable MatrixTravelTimes read() {
        if (!isObject(root)) {
            return null;
        }
        boolean[] modesSeen = {false};
        tokens.forEachProperty(root, name -> {
            Place place = root.property(name);
            switch (name) {
                case "locations" -> locations(place);
                case "modes" -> {
                    modesSeen[0] = true;
                    modes(place);
                }
                default -> unknown(place, name, PARTS);
            }
        });
        if (locations == null && !faulty) {
            fault(root.property("locations"), "MISSING_PROPERTY", "missing", "must be an array of locations");
        } else if (!modesSeen[0]) {
            fault(root.property("modes"), "MISSING_PROPERTY", "missing", "must be an object of travel modes");
        }
        return faulty || locations == null ? null : new MatrixTravelTimes(locations, tables);
    }

    private void locations(Place place) {
        List<Location> read =
                tokens.elements(place, "locations", tokens.limits().maxLocations(), Formats::location);
        if (read == null) {
            faulty = true;
            return;
        }
        Map<Location, Integer> first = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            Location location = read.get(i);
            if (!(Math.abs(location.lat()) <= 90 && Math.abs(location.lon()) <= 180)) {
                String needed = "must have lat -90 to 90 and lon -180 to 180";
                fault(place.element(i), "OUT_OF_RANGE", location.lat() + ", " + location.lon(), needed);
            }
            Integer earlier = first.putIfAbsent(location, i);
            if (earlier != null) {
                String found = location.lat() + ", " + location.lon();
                fault(place.element(i), "DUPLICATE_LOCATION", found, "is already locations[" + earlier + "]");
            }
        }
        locations = read;
    }

    private void modes(Place place) {
        List<Location> known = locations;
        if (known == null) {
            if (!faulty) {
                fault(place, "WRONG_ORDER", "before locations", "must come after locations");
            }
            parser.skipChildren();
            return;
        }
        if (!isObject(place)) {
            return;
        }
        tokens.forEachProperty(place, name -> {
            if (MODES.contains(name)) {
                mode(TravelMode.valueOf(name), place.property(name), known.size());
            } else {
                unknown(place.property(name), name, MODES);
            }
        });
    }

    private void mode(TravelMode mode, Place place, int size) {
        if (!isObject(place)) {
            return;
        }
        Map<String, int[]> entries = new HashMap<>();
        tokens.forEachProperty(place, name -> {
            if (TABLES.contains(name)) {
                int max = name.equals("seconds") ? TravelTimes.UNREACHABLE : Integer.MAX_VALUE;
                entries.put(name, table(place.property(name), size, max));
            } else {
                unknown(place.property(name), name, TABLES);
            }
        });
        int[] seconds = entries.get("seconds");
        int[] metres = entries.get("metres");
        if (seconds == null || metres == null) {
            String missing = seconds == null ? "seconds" : "metres";
            fault(place.property(missing), "MISSING_PROPERTY", "missing", "must be an array of rows");
            return;
        }
        tables.put(mode, new MatrixTravelTimes.Table(seconds, metres));
    }

    private int[] table(Place place, int size, int max) {
        int[] entries = new int[Math.multiplyExact(size, size)];
        if (!isArray(place)) {
            return entries;
        }
        int rows = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (rows < size) {
                row(place.element(rows), entries, rows * size, size, max);
            } else {
                parser.skipChildren();
            }
            rows++;
        }
        if (rows != size) {
            fault(place, "WRONG_SIZE", rows + " rows", "must be %d, one per location".formatted(size));
        }
        return entries;
    }

    private void row(Place place, int[] entries, int offset, int size, int max) {
        if (!isArray(place)) {
            return;
        }
        int columns = 0;
        boolean reported = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonToken token = parser.currentToken();
            Integer entry = token == JsonToken.VALUE_NUMBER_INT ? entry(max) : null;
            if (entry == null && !reported) {
                reported = true;
                String found = token.isStructStart() ? "an array or object" : parser.getString();
                String needed = "must be a whole number, 0 to " + max;
                fault(place.element(columns), "OUT_OF_RANGE", Shown.plain(found), needed);
            }
            parser.skipChildren();
            if (entry != null && columns < size) {
                entries[offset + columns] = entry;
            }
            columns++;
        }
        if (columns != size) {
            fault(place, "WRONG_SIZE", columns + " entries", "must be %d, one per location".formatted(size));
        }
    }

    private @Nullable Integer entry(int max) {
        if (parser.getNumberType() != JsonParser.NumberType.INT) {
            return null;
        }
        int entry = parser.getIntValue();
        return entry < 0 || entry > max ? null : entry;
    }

    private boolean isObject(Place place) {
        return isAt(JsonToken.START_OBJECT, place, "must be an object");
    }

    private boolean isArray(Place place) {
        return isAt(JsonToken.START_ARRAY, place, "must be an array");
    }

    private boolean isAt(JsonToken token, Place place, String needed) {
        if (tokens.isAt(token)) {
            return true;
        }
        fault(place, "WRONG_TYPE", tokens.value(place).shown(), needed);
        return false;
    }

    private void unknown(Place place, String name, List<String> known) {
        faulty = true;
        place.error(
                "UNKNOWN_PROPERTY",
                "an unknown property",
                "must be one of " + String.join(", ", known),
                ProblemIssue.nearestName(name, known));
        parser.skipChildren();
    }

    private void fault(Place place, String code, String found, String needed) {
        faulty = true;
        place.error(code, found, needed);
    }
}
