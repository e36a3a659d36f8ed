package io.putzplan.engine.check;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Unbroken stretches of one shift.
 *
 * @param longestSeconds the longest one
 * @param excessSeconds sum over the stretches of what exceeds {@code maxSeconds}
 * @param maxSeconds longest stretch allowed, inclusive
 */
record Stretches(long longestSeconds, long excessSeconds, long maxSeconds) {

    /** A {@code longest} of null limits nothing. */
    static Stretches of(Span span, List<Span> cuts, @Nullable Duration longest) {
        return of(span, cuts, longest == null ? Long.MAX_VALUE : longest.toSeconds());
    }

    private static Stretches of(Span span, List<Span> cuts, long maxSeconds) {
        long longest = 0;
        long excess = 0;
        for (Span stretch : span.cutBy(cuts)) {
            longest = Math.max(longest, stretch.seconds());
            excess += Math.max(0, stretch.seconds() - maxSeconds);
        }
        return new Stretches(longest, excess, maxSeconds);
    }

    /** Reports them; {@code cut} says what should have interrupted them. */
    void report(Findings findings, Rule rule, Clause clause, WorkedShift shift, String cut) {
        if (maxSeconds == Long.MAX_VALUE) {
            return;
        }
        findings.margin(rule, clause, shift, maxSeconds - longestSeconds);
        findings.add(
                rule,
                clause,
                shift.subject(),
                excessSeconds,
                "longest stretch without " + cut + " " + Wording.duration(longestSeconds) + ", must be at most "
                        + Wording.duration(maxSeconds));
    }
}
