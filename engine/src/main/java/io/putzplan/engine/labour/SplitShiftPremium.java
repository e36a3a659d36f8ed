package io.putzplan.engine.labour;

import java.time.Duration;

/**
 * Pay for a shift with a long unpaid gap, less what the pay of the day exceeds the minimum wage, e.g. IWC Order 5 §4(C).
 *
 * @param gap unpaid gap, exclusive, that splits a shift
 * @param credit time paid at the minimum wage
 */
public record SplitShiftPremium(Duration gap, Duration credit) implements RuleTerms {
    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof SplitShiftPremium paid
                && gap.compareTo(paid.gap) <= 0
                && credit.compareTo(paid.credit) >= 0;
    }
}
