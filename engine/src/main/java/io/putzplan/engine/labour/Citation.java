package io.putzplan.engine.labour;

/**
 * Where a rule comes from.
 *
 * @param text paragraph as lawyers cite it, e.g. {@code ArbZG §5(1)}
 * @param status how well the source is known
 */
public record Citation(String text, SourceStatus status) {}
