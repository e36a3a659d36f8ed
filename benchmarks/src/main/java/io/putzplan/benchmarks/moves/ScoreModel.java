package io.putzplan.benchmarks.moves;

import java.util.Locale;

/** The two ways to score the same rules. */
public enum ScoreModel {
    /** The engine's incremental score calculator. */
    INCREMENTAL,
    /** The constraint-streams model, the control. */
    STREAMS;

    /** How tables name it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
