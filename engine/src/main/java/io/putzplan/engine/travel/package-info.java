/** How long and how far it is from one place to another. */
@NullMarked
package io.putzplan.engine.travel;

import org.jspecify.annotations.NullMarked;
