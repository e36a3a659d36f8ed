/**
 * Other solvers on the same problems, each set up as its own documentation recommends.
 *
 * <p>They get the seconds and metres that Putzplan gets, and hand back nothing but the order of visits on each shift.
 */
@NullMarked
package io.putzplan.peers;

import org.jspecify.annotations.NullMarked;
