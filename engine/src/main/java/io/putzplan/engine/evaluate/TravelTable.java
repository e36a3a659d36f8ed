package io.putzplan.engine.evaluate;

import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.travel.TravelTimes;
import java.util.Arrays;
import java.util.List;

/**
 * Travel between the places a problem uses, by travel mode.
 *
 * <p>Up to {@link #MAX_TABLE_PLACES} places it is one flat table per mode; beyond that, where tables would outgrow the
 * problem itself, every leg is asked of the source. The tables of a part of a problem are filled as legs are asked for, as
 * most never are; when two threads ask for the same leg at once, both write the same number.
 */
final class TravelTable {

    static final int MAX_TABLE_PLACES = 3_000;

    /** The travel modes in the order by which they are numbered. */
    static final List<TravelMode> MODES = List.of(TravelMode.values());

    private static final int UNKNOWN = -1;

    private final TravelTimes source;
    private final int[] sourceIndex;
    private final int placeCount;
    private final boolean isFilled;

    /** Durations by mode, those of the legs from one place in a row; null without tables and for unused modes. */
    final int[][] seconds = new int[MODES.size()][];

    final int[][] metres = new int[MODES.size()][];

    /** The same with the legs to one place in a row; the same tables where both directions are alike. Only where all are filled. */
    final int[][] secondsTo = new int[MODES.size()][];

    final int[][] metresTo = new int[MODES.size()][];

    /** Travel between the places with {@code sourceIndex} in {@code source}, in the modes marked in {@code used}. */
    TravelTable(TravelTimes source, int[] sourceIndex, boolean[] used) {
        this.source = source;
        this.sourceIndex = sourceIndex;
        placeCount = sourceIndex.length;
        isFilled = placeCount <= MAX_TABLE_PLACES;
        for (int mode = 0; isFilled && mode < used.length; mode++) {
            if (used[mode]) {
                fill(mode);
            }
        }
    }

    /** The places {@code chosen} of {@code whole}, numbered anew. */
    TravelTable(TravelTable whole, int[] chosen, boolean[] used) {
        source = whole.source;
        sourceIndex = Subset.of(whole.sourceIndex, chosen);
        placeCount = chosen.length;
        isFilled = false;
        for (int mode = 0; placeCount <= MAX_TABLE_PLACES && mode < used.length; mode++) {
            if (used[mode]) {
                seconds[mode] = new int[placeCount * placeCount];
                metres[mode] = new int[placeCount * placeCount];
                Arrays.fill(seconds[mode], UNKNOWN);
                Arrays.fill(metres[mode], UNKNOWN);
            }
        }
    }

    private void fill(int mode) {
        int[] durations = new int[placeCount * placeCount];
        int[] lengths = new int[placeCount * placeCount];
        for (int from = 0; from < placeCount; from++) {
            for (int to = 0; to < placeCount; to++) {
                int entry = from * placeCount + to;
                durations[entry] = source.seconds(MODES.get(mode), sourceIndex[from], sourceIndex[to]);
                lengths[entry] = source.metres(MODES.get(mode), sourceIndex[from], sourceIndex[to]);
            }
        }
        seconds[mode] = durations;
        metres[mode] = lengths;
        secondsTo[mode] = turned(durations);
        metresTo[mode] = turned(lengths);
    }

    private int[] turned(int[] table) {
        int[] turned = new int[table.length];
        for (int from = 0; from < placeCount; from++) {
            for (int to = 0; to < placeCount; to++) {
                turned[to * placeCount + from] = table[from * placeCount + to];
            }
        }
        return Arrays.equals(turned, table) ? table : turned;
    }

    /** Whether the tables hold every leg. */
    boolean isFilled() {
        return isFilled;
    }

    int placeCount() {
        return placeCount;
    }

    int seconds(int mode, int from, int to) {
        int[] table = seconds[mode];
        if (table == null) {
            return source.seconds(MODES.get(mode), sourceIndex[from], sourceIndex[to]);
        }
        int known = table[from * placeCount + to];
        return known == UNKNOWN ? ask(table, from, to, source::seconds, mode) : known;
    }

    int metres(int mode, int from, int to) {
        int[] table = metres[mode];
        if (table == null) {
            return source.metres(MODES.get(mode), sourceIndex[from], sourceIndex[to]);
        }
        int known = table[from * placeCount + to];
        return known == UNKNOWN ? ask(table, from, to, source::metres, mode) : known;
    }

    private interface Legs {
        int of(TravelMode mode, int from, int to);
    }

    private int ask(int[] table, int from, int to, Legs legs, int mode) {
        int answer = legs.of(MODES.get(mode), sourceIndex[from], sourceIndex[to]);
        table[from * placeCount + to] = answer;
        return answer;
    }
}
