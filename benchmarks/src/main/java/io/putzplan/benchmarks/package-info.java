/** The {@code putzplan bench} command: counted runs, micro benchmarks and quality runs. */
@NullMarked
package io.putzplan.benchmarks;

import org.jspecify.annotations.NullMarked;
