/**
 * The search: ruin and recreate on flat arrays over the costs of {@code evaluate}, and its division into parts.
 *
 * <p>Knows nothing of the solver that hosts it.
 */
@NullMarked
package io.putzplan.engine.search;

import org.jspecify.annotations.NullMarked;
