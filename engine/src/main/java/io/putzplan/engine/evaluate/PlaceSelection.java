package io.putzplan.engine.evaluate;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Some places of a problem, numbered anew in ascending order. */
final class PlaceSelection {

    /** Number in the whole problem by new number. */
    final int[] places;

    /** The distinct places among {@code used}. */
    PlaceSelection(IntStream used) {
        places = used.sorted().distinct().toArray();
    }

    /** The new numbers of places that are all selected; changes and returns its argument. */
    int[] renumbered(int[] wholeNumbers) {
        for (int i = 0; i < wholeNumbers.length; i++) {
            wholeNumbers[i] = Arrays.binarySearch(places, wholeNumbers[i]);
        }
        return wholeNumbers;
    }
}
