package io.putzplan.engine.roster;

import java.time.OffsetDateTime;

/**
 * Time without work.
 *
 * @param kind whether it is paid
 * @param start when it begins
 * @param end when it ends
 */
public record BreakStop(BreakKind kind, OffsetDateTime start, OffsetDateTime end) implements Stop {}
