package io.putzplan.engine.travel;

import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.TravelMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Travel looked up in a table, for example one computed on a road network. */
public final class MatrixTravelTimes implements TravelTimes {

    /**
     * The table of one travel mode, row by row: entry {@code from * size + to}.
     *
     * @param seconds durations, 0 to {@link TravelTimes#UNREACHABLE}
     * @param metres lengths, 0 or more
     */
    @SuppressWarnings("ArrayRecordComponent") // tables of millions of entries; never compared, never handed out
    public record Table(int[] seconds, int[] metres) {}

    private final Places places;
    private final Map<TravelMode, Table> tables;

    /**
     * A lookup over {@code locations}.
     *
     * @throws IllegalArgumentException when a table is not square over the locations or an entry is out of range
     */
    public MatrixTravelTimes(List<Location> locations, Map<TravelMode, Table> tables) {
        this.places = new Places(locations);
        this.tables = new EnumMap<>(TravelMode.class);
        int size = locations.size();
        tables.forEach((mode, table) -> {
            requireSquare(mode, "seconds", table.seconds(), size, UNREACHABLE);
            requireSquare(mode, "metres", table.metres(), size, Integer.MAX_VALUE);
            this.tables.put(mode, table);
        });
    }

    private static void requireSquare(TravelMode mode, String what, int[] entries, int size, int max) {
        if (entries.length != size * size) {
            throw new IllegalArgumentException("travel matrix %s %s: %d entries for %d locations, must be %d"
                    .formatted(mode, what, entries.length, size, (long) size * size));
        }
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] < 0 || entries[i] > max) {
                throw new IllegalArgumentException("travel matrix %s %s[%d][%d]: %d, must be 0 to %d"
                        .formatted(mode, what, i / size, i % size, entries[i], max));
            }
        }
    }

    @Override
    public List<Location> locations() {
        return places.locations();
    }

    @Override
    public int indexOf(Location location) {
        return places.indexOf(location);
    }

    @Override
    public boolean supports(TravelMode mode) {
        return tables.containsKey(mode);
    }

    @Override
    public int seconds(TravelMode mode, int from, int to) {
        return from == to ? 0 : table(mode).seconds()[from * places.locations().size() + to];
    }

    @Override
    public int metres(TravelMode mode, int from, int to) {
        return from == to ? 0 : table(mode).metres()[from * places.locations().size() + to];
    }

    private Table table(TravelMode mode) {
        Table table = tables.get(mode);
        if (table == null) {
            throw new IllegalArgumentException("travel matrix: no table for mode " + mode);
        }
        return table;
    }
}
