/** How good the rosters are that either way of searching finds in a given time. */
@NullMarked
package io.putzplan.benchmarks.rosters;

import org.jspecify.annotations.NullMarked;
