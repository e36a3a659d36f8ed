/** The {@code putzplan} command: argument parsing, messages and files around the engine, and nothing else. */
@NullMarked
package io.putzplan.cli;

import org.jspecify.annotations.NullMarked;
