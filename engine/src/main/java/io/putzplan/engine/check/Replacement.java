package io.putzplan.engine.check;

import io.putzplan.engine.labour.LabourRule;

/**
 * A rule that stands in the place of one of an extended pack.
 *
 * @param ruleId id of the rule
 * @param citation where it comes from
 * @param replacedId id of the rule whose place it takes
 * @param replacedCitation where that one comes from
 */
public record Replacement(String ruleId, String citation, String replacedId, String replacedCitation) {

    /** That {@code rule} takes the place of {@code replaced}. */
    public static Replacement of(LabourRule rule, LabourRule replaced) {
        return new Replacement(
                rule.id(),
                rule.citation().text(),
                replaced.id(),
                replaced.citation().text());
    }
}
