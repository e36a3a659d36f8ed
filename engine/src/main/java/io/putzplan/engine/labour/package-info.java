/**
 * Labour law as data: a sealed vocabulary of rule terms and packs of rules with citation, status and validity.
 *
 * <p>No solver code and no country names: a change of law is a change of data.
 */
@NullMarked
package io.putzplan.engine.labour;

import org.jspecify.annotations.NullMarked;
