package io.putzplan.engine.problem;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Copies that iterate in the same order in every run, which {@link Set#copyOf} does not promise. */
final class Ordered {

    private Ordered() {}

    static <T extends Comparable<T>> Set<T> copyOf(Collection<T> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
