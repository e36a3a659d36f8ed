package io.putzplan.engine.labour;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the employer must write down and keep.
 *
 * @param what contents of the record
 * @param deadlineDays days after the work by which it is made, inclusive; null when none is set
 * @param retention how long it is kept
 */
public record RecordDuty(List<Content> what, @Nullable Integer deadlineDays, Period retention) implements RuleTerms {

    public RecordDuty {
        what = List.copyOf(what);
    }

    /** Contents of a record. */
    public enum Content {
        BEGIN,
        END,
        BREAKS,
        DURATION,
        OVERTIME,
        PREMIUM_HOURS,
        WORKWEEK_START,
        WEEKLY_HOURS,
        REGULAR_RATE,
        SCHEDULE,
        CHANGES
    }

    @Override
    public boolean isNoLooserThan(RuleTerms other) {
        return other instanceof RecordDuty duty
                && what.containsAll(duty.what)
                && Bounds.isAtMost(deadlineDays, duty.deadlineDays)
                && !LocalDate.EPOCH.plus(retention).isBefore(LocalDate.EPOCH.plus(duty.retention));
    }
}
