package io.putzplan.engine.check;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Unbroken stretches of one shift.
 *
 * @param longest the first of the longest
 * @param excessSeconds sum over the stretches of what exceeds {@code maxSeconds}
 * @param maxSeconds longest stretch allowed, inclusive
 */
record Stretches(Span longest, long excessSeconds, long maxSeconds) {

    /** A {@code longest} of null limits nothing. */
    static Stretches of(Span span, List<Span> cuts, @Nullable Duration longest) {
        return of(span, cuts, longest == null ? Long.MAX_VALUE : longest.toSeconds());
    }

    private static Stretches of(Span span, List<Span> cuts, long maxSeconds) {
        Span longest = new Span(span.start(), span.start());
        long excess = 0;
        for (Span stretch : span.cutBy(cuts)) {
            longest = stretch.seconds() > longest.seconds() ? stretch : longest;
            excess += Math.max(0, stretch.seconds() - maxSeconds);
        }
        return new Stretches(longest, excess, maxSeconds);
    }

    /** Reports them; {@code cut} says what should have interrupted them. */
    void report(Findings findings, Rule rule, Clause clause, WorkedShift shift, String cut) {
        if (maxSeconds == Long.MAX_VALUE) {
            return;
        }
        findings.margin(rule, clause, shift.subject(), Margin.atMost(longest.seconds(), maxSeconds, longest));
        findings.add(
                rule,
                clause,
                shift.subject(),
                excessSeconds,
                "longest stretch without " + cut + " " + Wording.duration(longest.seconds()) + ", must be at most "
                        + Wording.duration(maxSeconds));
    }
}
