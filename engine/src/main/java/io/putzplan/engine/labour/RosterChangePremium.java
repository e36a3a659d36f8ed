package io.putzplan.engine.labour;

import java.time.Duration;

/**
 * Pay for changes after a shift was told, e.g. SMC 14.22.
 *
 * @param added time paid for a shift with work outside the hours told
 * @param cutPercent part of the hours told but not worked that is paid, in per cent
 * @param grace longest change that costs nothing, inclusive
 */
public record RosterChangePremium(Duration added, int cutPercent, Duration grace) implements RuleTerms {
    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof RosterChangePremium paid
                && added.compareTo(paid.added) >= 0
                && cutPercent >= paid.cutPercent
                && grace.compareTo(paid.grace) <= 0;
    }
}
