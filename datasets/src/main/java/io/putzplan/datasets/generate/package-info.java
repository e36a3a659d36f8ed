/**
 * Makes problems: a firm of cleaners, its households and its visits, drawn from a spec and a seed.
 *
 * <p>{@link io.putzplan.datasets.generate.ProblemGenerator} is the entrance. The same spec gives the same problem, byte for
 * byte, on every machine.
 */
@NullMarked
package io.putzplan.datasets.generate;

import org.jspecify.annotations.NullMarked;
