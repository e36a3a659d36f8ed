package io.putzplan.engine.labour;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Longest time from the beginning to the end of the work of a shift, breaks included.
 *
 * @param span longest time, inclusive, elapsed; null when only the clock limits it
 * @param within part of the day in which all work lies; null when any
 */
public record MaxSpan(@Nullable Duration span, @Nullable ClockWindow within) implements RuleTerms {
    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof MaxSpan max
                && Bounds.isAtMost(span, max.span)
                && (max.within == null || (within != null && max.within.contains(within)));
    }
}
