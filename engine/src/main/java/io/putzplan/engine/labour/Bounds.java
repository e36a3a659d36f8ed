package io.putzplan.engine.labour;

import org.jspecify.annotations.Nullable;

/** Compares bounds, of which null is none. */
final class Bounds {

    private Bounds() {}

    /** Whether {@code bound} is an upper bound no higher than {@code other}. */
    static <T extends Comparable<? super T>> boolean isAtMost(@Nullable T bound, @Nullable T other) {
        return other == null || (bound != null && bound.compareTo(other) <= 0);
    }

    /** Whether {@code bound} is a lower bound no lower than {@code other}. */
    static <T extends Comparable<? super T>> boolean isAtLeast(@Nullable T bound, @Nullable T other) {
        return other == null || (bound != null && bound.compareTo(other) >= 0);
    }
}
