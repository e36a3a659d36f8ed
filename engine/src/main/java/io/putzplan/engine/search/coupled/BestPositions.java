package io.putzplan.engine.search.coupled;

/** The positions for one visit that may be cheapest, by the least they may cost. */
final class BestPositions {
    private final long[] prices;
    private final int[] befores;
    private final Position[] filled;
    private int most;
    int count;
    private long limit;

    BestPositions(int most) {
        prices = new long[most];
        befores = new int[most];
        filled = new Position[most];
        for (int i = 0; i < most; i++) {
            filled[i] = new Position();
        }
    }

    /** Empties the list; it takes so many positions, of prices below the limit. */
    void clear(int mostPositions, long mostPrice) {
        most = mostPositions;
        count = 0;
        limit = mostPrice;
    }

    /** What a further position must be cheaper than. */
    long limit() {
        return limit;
    }

    /** Takes a position behind a node in, of a price below the limit; the dearest leaves when there are too many. */
    void add(long price, int before) {
        int at = count < most ? count++ : most - 1;
        while (at > 0 && prices[at - 1] > price) {
            prices[at] = prices[at - 1];
            befores[at] = befores[at - 1];
            at--;
        }
        prices[at] = price;
        befores[at] = before;
        if (count == most) {
            limit = prices[most - 1];
        }
    }

    /** Works out the positions, which are those of {@code visit}. */
    void fill(WorkingRoster roster, int visit) {
        for (int i = 0; i < count; i++) {
            filled[i].fill(roster, visit, befores[i], prices[i]);
        }
    }

    /** The positions from cheapest to dearest, as they were when filled. */
    Position get(int index) {
        return filled[index];
    }
}
