package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.MinDailyRest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

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
        long rest = next.workSpan().start() - previousEnd;
        Optional<Article<MinDailyRest>> article = facts.law().bindingOn(next.day(), MinDailyRest.class);
        if (article.isEmpty()) {
            String found = "work begins " + Wording.duration(-rest) + " before "
                    + facts.wording().moment(previousEnd);
            findings.add(
                    Rule.MIN_DAILY_REST,
                    Clause.ONE_SHIFT_AT_A_TIME,
                    next.subject(),
                    -rest,
                    found + ", must not overlap");
            return;
        }
        long needed = article.get().terms().rest().toSeconds();
        Clause clause = article.get().clause();
        findings.margin(Rule.MIN_DAILY_REST, clause, next, rest - needed);
        String found =
                "rest " + Wording.duration(rest) + " after " + facts.wording().moment(previousEnd);
        String wanted = ", must be at least " + Wording.duration(needed);
        findings.add(Rule.MIN_DAILY_REST, clause, next.subject(), needed - rest, found + wanted);
    }
}
