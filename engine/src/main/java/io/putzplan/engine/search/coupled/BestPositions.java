package io.putzplan.engine.search.coupled;

import java.util.Arrays;

/** The cheapest positions for one half of a coupled pair, cheapest first. */
final class BestPositions {
    final Position[] positions;
    int count;
    private long limit;

    BestPositions(int most) {
        positions = new Position[most];
        Arrays.setAll(positions, i -> new Position());
    }

    /** Empties the list; it takes prices below the limit. */
    void clear(long mostPrice) {
        count = 0;
        limit = mostPrice;
    }

    /** What a further position must be cheaper than. */
    long limit() {
        return limit;
    }

    /** A place in the list for a position of this price, which is below the limit. */
    Position insert(long price) {
        int at = Math.min(count, positions.length - 1);
        Position free = positions[at];
        while (at > 0 && positions[at - 1].price > price) {
            positions[at] = positions[at - 1];
            at--;
        }
        positions[at] = free;
        free.price = price;
        count = Math.min(count + 1, positions.length);
        if (count == positions.length) {
            limit = positions[count - 1].price;
        }
        return free;
    }
}
