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
 * @param addsOtherEmployers whether work for other employers counts for limits and rest, e.g. ArbZG §2(1)
 * @param joinsContracts whether overtime is reckoned of the hours under all contracts of a person together, e.g. 29 CFR 778.103
 */
public record WorkTimeDefinition(
        LegCount firstLeg, LegCount lastLeg, Duration minOffDuty, boolean addsOtherEmployers, boolean joinsContracts)
        implements RuleTerms {

    /** A definition that takes the overtime of each contract for itself. */
    public WorkTimeDefinition(LegCount firstLeg, LegCount lastLeg, Duration minOffDuty, boolean addsOtherEmployers) {
        this(firstLeg, lastLeg, minOffDuty, addsOtherEmployers, false);
    }

    /** A definition that leaves other employers out. */
    public WorkTimeDefinition(LegCount firstLeg, LegCount lastLeg, Duration minOffDuty) {
        this(firstLeg, lastLeg, minOffDuty, false);
    }

    /** How much of a leg counts. */
    public enum LegShare {
        NONE,
        /** What exceeds the usual commute of the cleaner. */
        BEYOND_COMMUTE,
        ALL;

        /** The part of a leg of {@code legSeconds} that counts. */
        public long secondsOf(long legSeconds, long commuteSeconds) {
            return switch (this) {
                case NONE -> 0;
                case BEYOND_COMMUTE -> Math.max(0, legSeconds - commuteSeconds);
                case ALL -> legSeconds;
            };
        }
    }

    /**
     * How a leg counts. What counts of it is its part next to the visit.
     *
     * @param countsForLimits what of it is work in the sense of limits, breaks and rest
     * @param paid what of it is paid
     */
    public record LegCount(LegShare countsForLimits, LegShare paid) {

        /** A leg that counts all or not at all. */
        public LegCount(boolean countsForLimits, boolean paid) {
            this(countsForLimits ? LegShare.ALL : LegShare.NONE, paid ? LegShare.ALL : LegShare.NONE);
        }

        private boolean isNoLooserThan(LegCount other) {
            return countsForLimits.compareTo(other.countsForLimits) >= 0 && paid.compareTo(other.paid) >= 0;
        }
    }

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof WorkTimeDefinition definition
                && firstLeg.isNoLooserThan(definition.firstLeg)
                && lastLeg.isNoLooserThan(definition.lastLeg)
                && minOffDuty.compareTo(definition.minOffDuty) >= 0
                && (addsOtherEmployers || !definition.addsOtherEmployers)
                && (joinsContracts || !definition.joinsContracts);
    }
}
