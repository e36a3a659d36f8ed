package io.putzplan.engine.labour;

import java.time.Duration;

/**
 * What counts as work, and what of it is paid.
 *
 * <p>Service, travel between homes and paid rest always count and are always paid. Idle time between arrival and service
 * start is off duty, and then neither work nor paid, when it lasts at least {@code minOffDuty} without interruption;
 * shorter waits are work.
 *
 * @param firstLeg how the leg from the start place to the first visit counts
 * @param lastLeg how the leg from the last visit to the end place counts
 * @param minOffDuty shortest idle time that is off duty
 */
public record WorkTimeDefinition(LegCount firstLeg, LegCount lastLeg, Duration minOffDuty) implements RuleTerms {

    /**
     * How a leg counts.
     *
     * @param countsForLimits whether it is work in the sense of limits, breaks and rest
     * @param paid whether it is paid
     */
    public record LegCount(boolean countsForLimits, boolean paid) {}
}
