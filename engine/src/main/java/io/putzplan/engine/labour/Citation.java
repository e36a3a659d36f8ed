package io.putzplan.engine.labour;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from.
 *
 * @param text paragraph as lawyers cite it, e.g. {@code ArbZG §5(1)}
 * @param url where it was read; null when not stated
 * @param status how well the source is known
 */
public record Citation(String text, @Nullable String url, SourceStatus status) {

    /** A citation without an address. */
    public Citation(String text, SourceStatus status) {
        this(text, null, status);
    }
}
