package io.putzplan.engine.labour;

import java.time.Duration;

/**
 * Least paid time of a shift worked, e.g. TzBfG §12(1).
 *
 * @param minPaid least paid time
 * @param scheduledPercent part of the published shift that is paid at least, in per cent; 0 when none
 * @param most most time paid for that reason beyond {@code minPaid}; zero when {@code scheduledPercent} is 0
 */
public record CallOutMinimum(Duration minPaid, int scheduledPercent, Duration most) implements RuleTerms {
    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof CallOutMinimum least
                && minPaid.compareTo(least.minPaid) >= 0
                && scheduledPercent >= least.scheduledPercent
                && (least.scheduledPercent == 0 || minPaid.plus(most).compareTo(least.minPaid.plus(least.most)) >= 0);
    }
}
