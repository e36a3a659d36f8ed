/** JMH benchmarks; the comment of each class says which question it answers, and how to ask it. */
@NullMarked
package io.putzplan.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
