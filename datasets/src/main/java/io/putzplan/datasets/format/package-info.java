/**
 * Published benchmark problems: their files become problems with a travel matrix, and rosters become published solutions.
 *
 * <p>{@link io.putzplan.datasets.format.PublishedFormat} reads, {@link io.putzplan.datasets.format.PublishedSolution} writes.
 */
@NullMarked
package io.putzplan.datasets.format;

import org.jspecify.annotations.NullMarked;
