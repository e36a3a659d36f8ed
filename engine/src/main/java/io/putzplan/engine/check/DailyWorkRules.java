package io.putzplan.engine.check;

import io.putzplan.engine.labour.MaxDailyWork;
import java.time.Duration;

/** Work in one shift: the most that law and contract allow. */
final class DailyWorkRules {

    private final ProblemFacts facts;
    private final Findings findings;

    DailyWorkRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(WorkedShift shift) {
        facts.law()
                .bindingOn(shift.day(), MaxDailyWork.class)
                .ifPresent(article ->
                        limit(shift, article.clause(), article.terms().limit()));
        Duration agreed = shift.cleaner().contract().maxDailyHours();
        if (agreed != null) {
            limit(shift, Clause.MAX_DAILY_HOURS, agreed);
        }
    }

    private void limit(WorkedShift shift, Clause clause, Duration limit) {
        long margin = limit.toSeconds() - shift.workSeconds();
        findings.margin(Rule.MAX_DAILY_WORK, clause, shift, margin);
        findings.add(
                Rule.MAX_DAILY_WORK,
                clause,
                shift.subject(),
                -margin,
                "work " + Wording.duration(shift.workSeconds()) + ", must be at most "
                        + Wording.duration(limit.toSeconds()));
    }
}
