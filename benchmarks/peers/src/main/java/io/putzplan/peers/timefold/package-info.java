/** Vehicle routing with time windows on stock Timefold, modelled with constraint streams as in its documentation. */
@NullMarked
package io.putzplan.peers.timefold;

import org.jspecify.annotations.NullMarked;
