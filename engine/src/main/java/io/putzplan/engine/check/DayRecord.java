package io.putzplan.engine.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the employer writes down about one worked shift.
 *
 * @param day day of the shift
 * @param begin beginning of work
 * @param end end of work
 * @param breakSeconds unpaid breaks in between
 * @param workSeconds work in the sense of limits
 * @param paidSeconds paid time
 * @param premiumSeconds paid time at a premium for when it is
 * @param duties why, and how long; empty when no rule asks for a record
 */
public record DayRecord(
        LocalDate day,
        OffsetDateTime begin,
        OffsetDateTime end,
        long breakSeconds,
        long workSeconds,
        long paidSeconds,
        long premiumSeconds,
        List<Duty> duties) {

    public DayRecord {
        duties = List.copyOf(duties);
    }

    /**
     * A rule that asks for the record.
     *
     * @param ruleId id of the labour rule
     * @param citation its paragraph
     * @param madeBy last day on which the record may be made; null when the rule does not say
     * @param keptUntil last day for which it must be kept; null when the rule does not say
     */
    public record Duty(
            String ruleId,
            String citation,
            @Nullable LocalDate madeBy,
            @Nullable LocalDate keptUntil) {}
}
