package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.check.WorkedShift.Stay;
import io.putzplan.engine.labour.ProtectedDay;
import java.util.Collections;

/** No visits on protected days, unless the visit is exempt. */
final class ProtectedDayRules {

    private final ProblemFacts facts;
    private final Findings findings;

    ProtectedDayRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(WorkedShift shift) {
        for (Article<ProtectedDay> article : facts.law().bindingOn(shift.day(), shift.cleaner(), ProtectedDay.class)) {
            ProtectedTime time = new ProtectedTime(facts, article.terms());
            for (Stay stay : shift.stays()) {
                if (Collections.disjoint(
                        stay.visit().visit().exemptions(), article.terms().exemptions())) {
                    judge(shift, stay, article.clause(), time.secondsOf(stay));
                }
            }
        }
    }

    private void judge(WorkedShift shift, Stay stay, Clause clause, long seconds) {
        Subject subject = shift.subject(stay.visit().visit().id());
        findings.margin(Rule.PROTECTED_DAY, clause, subject, Margin.atMost(seconds, 0, stay.span()));
        findings.add(
                Rule.PROTECTED_DAY,
                clause,
                subject,
                seconds,
                "way and service "
                        + facts.wording().range(stay.span().start(), stay.span().end())
                        + ", must not lie on a protected day");
    }
}
