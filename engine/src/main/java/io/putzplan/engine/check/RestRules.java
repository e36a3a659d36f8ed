package io.putzplan.engine.check;

import io.putzplan.engine.labour.MinDailyRest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** Rest between the shifts of one cleaner, in elapsed time. */
final class RestRules {

    private final ProblemFacts facts;
    private final Findings findings;

    RestRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /** Judges all {@code shifts} of one cleaner, in order. */
    void judge(List<WorkedShift> shifts) {
        for (int i = 0; i < shifts.size(); i++) {
            WorkedShift next = shifts.get(i);
            if (i > 0) {
                judge(shifts.get(i - 1).workSpan().end(), next);
                continue;
            }
            LocalDateTime lastShiftEnd = next.cleaner().history().lastShiftEnd();
            if (lastShiftEnd != null) {
                judge(facts.epochSecond(lastShiftEnd), next);
            }
        }
    }

    private void judge(long previousEnd, WorkedShift next) {
        facts.law()
                .bindingOn(next.day(), MinDailyRest.class)
                .ifPresent(article -> require(article.terms().rest(), article.clause(), previousEnd, next));
        Duration agreed = next.cleaner().contract().minDailyRest();
        if (agreed != null) {
            require(agreed, Clause.MIN_DAILY_REST, previousEnd, next);
        }
    }

    private void require(Duration needed, Clause clause, long previousEnd, WorkedShift next) {
        long rest = next.workSpan().start() - previousEnd;
        long missing = needed.toSeconds() - rest;
        findings.margin(Rule.MIN_DAILY_REST, clause, next, -missing);
        findings.add(
                Rule.MIN_DAILY_REST,
                clause,
                next.subject(),
                missing,
                "rest " + Wording.duration(rest) + " after " + facts.wording().moment(previousEnd)
                        + ", must be at least " + Wording.duration(needed.toSeconds()));
    }
}
