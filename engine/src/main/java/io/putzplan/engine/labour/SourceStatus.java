package io.putzplan.engine.labour;

/** How well the source of a rule is known. */
public enum SourceStatus {
    /** The statutory text, an official page or a court headnote was read. */
    CONFIRMED,
    /** A secondary source quotes or summarises it. */
    SECONDARY,
    /** No source proves it. */
    UNCONFIRMED
}
