package io.putzplan.cli;

/**
 * Paid hours against contract hours as a bar of {@value #CONTRACT_CELLS} cells for the contract; what goes beyond it,
 * at most half as much again, sticks out behind a mark.
 */
final class HoursBar {

    private static final int CONTRACT_CELLS = 20;
    private static final int MOST_CELLS = CONTRACT_CELLS + CONTRACT_CELLS / 2;

    private final boolean blocks;

    /** A bar of block characters, or of ASCII. */
    HoursBar(boolean blocks) {
        this.blocks = blocks;
    }

    /** The bar; empty when there is no contract to compare with. */
    String of(long paidSeconds, long contractSeconds) {
        if (contractSeconds <= 0) {
            return "";
        }
        long cells = Math.min(MOST_CELLS, Math.round((double) CONTRACT_CELLS * paidSeconds / contractSeconds));
        int filled = (int) Math.min(cells, CONTRACT_CELLS);
        int beyond = (int) (cells - filled);
        String full = blocks ? "█" : "#";
        return full.repeat(filled)
                + (blocks ? "░" : ".").repeat(CONTRACT_CELLS - filled)
                + (beyond == 0 ? "" : (blocks ? "▏" : "|") + full.repeat(beyond));
    }
}
