package io.putzplan.engine.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of elapsed time.
 *
 * @param start first moment, in seconds since the epoch
 * @param end first moment after it, in seconds since the epoch; not after {@code start} when the span is empty
 */
record Span(long start, long end) {

    long seconds() {
        return Math.max(0, end - start);
    }

    boolean isEmpty() {
        return end <= start;
    }

    Span intersection(Span other) {
        return new Span(Math.max(start, other.start), Math.min(end, other.end));
    }

    /** The parts of {@code others} inside this span, without the empty ones. */
    List<Span> partsOf(List<Span> others) {
        return others.stream()
                .map(this::intersection)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What is left of this span between {@code cuts}, which are disjoint and in order. */
    List<Span> cutBy(List<Span> cuts) {
        List<Span> stretches = new ArrayList<>();
        long from = start;
        for (Span cut : partsOf(cuts)) {
            stretches.add(new Span(from, cut.start));
            from = cut.end;
        }
        stretches.add(new Span(from, end));
        return stretches;
    }

    /** The time covered by any of {@code spans}: disjoint, in order, with touching spans joined. */
    static List<Span> union(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span :
                spans.stream().sorted(Comparator.comparingLong(Span::start)).toList()) {
            if (span.isEmpty()) {
                continue;
            }
            if (!joined.isEmpty() && span.start <= joined.getLast().end) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start, Math.max(last.end, span.end)));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    static long total(List<Span> spans) {
        return spans.stream().mapToLong(Span::seconds).sum();
    }
}
