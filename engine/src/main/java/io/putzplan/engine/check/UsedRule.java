package io.putzplan.engine.check;

import io.putzplan.engine.labour.LabourRule;

/**
 * A rule that speaks of somebody in the roster.
 *
 * @param ruleId id of the rule
 * @param citation where it comes from
 */
public record UsedRule(String ruleId, String citation) {

    static UsedRule of(LabourRule rule) {
        return new UsedRule(rule.id(), rule.citation().text());
    }
}
