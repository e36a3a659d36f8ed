package io.putzplan.engine.check;

import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.RecordDuty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one duty to record asks of the record of one day of work.
 *
 * @param ruleId id of the rule
 * @param citation where it comes from
 * @param makeBy last day on which the record is in time; null when the rule sets none
 * @param keepUntil day until which it is kept
 */
public record RecordObligation(
        String ruleId, String citation, @Nullable LocalDate makeBy, LocalDate keepUntil) {

    /**
     * What {@code rule} asks of the record of work on {@code worked}.
     *
     * @throws IllegalArgumentException when {@code rule} is no duty to record
     */
    public static RecordObligation of(LabourRule rule, LocalDate worked) {
        if (!(rule.terms() instanceof RecordDuty duty)) {
            throw new IllegalArgumentException("The rule (%s) must be a duty to record.".formatted(rule.id()));
        }
        Integer days = duty.deadlineDays();
        return new RecordObligation(
                rule.id(),
                rule.citation().text(),
                days == null ? null : worked.plusDays(days),
                worked.plus(duty.retention()));
    }

    /** Whether a record made on {@code recorded} is in time. */
    public boolean isInTime(LocalDate recorded) {
        return makeBy == null || !recorded.isAfter(makeBy);
    }
}
