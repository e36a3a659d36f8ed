package io.putzplan.engine.labour;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Work at night.
 *
 * @param window the night
 * @param forbidden whether no work may lie in it
 * @param qualify work in the night beyond which a shift is night work
 * @param limit most work in a shift that is night work, inclusive; null when night does not limit it
 */
public record NightWork(
        ClockWindow window,
        boolean forbidden,
        Duration qualify,
        @Nullable Duration limit) implements RuleTerms {
    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof NightWork night
                && window.contains(night.window)
                && (night.forbidden ? forbidden : forbidden || isNoLooserInLength(night));
    }

    private boolean isNoLooserInLength(NightWork night) {
        return Bounds.isAtMost(limit, night.limit) && qualify.compareTo(night.qualify) <= 0;
    }
}
