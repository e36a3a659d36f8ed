/** Documents in and out: problems, rosters, rule packs, travel matrices. The only room that sees Jackson. */
@NullMarked
package io.putzplan.engine.io;

import org.jspecify.annotations.NullMarked;
