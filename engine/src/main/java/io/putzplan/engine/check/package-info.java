/**
 * The referee: judges any roster from its clock times against law, contract and promises.
 *
 * <p>Written from the definitions alone; shares no code with what builds rosters.
 */
@NullMarked
package io.putzplan.engine.check;

import org.jspecify.annotations.NullMarked;
