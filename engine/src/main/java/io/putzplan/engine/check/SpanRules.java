package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.MaxSpan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long a shift may last from begin to end of work, and in which part of the day it must lie. */
final class SpanRules {

    private final ProblemFacts facts;
    private final Findings findings;

    SpanRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(WorkedShift shift) {
        facts.law().bindingOn(shift.day(), shift.cleaner(), MaxSpan.class).forEach(article -> judge(shift, article));
    }

    private void judge(WorkedShift shift, Article<MaxSpan> article) {
        Span work = shift.workSpan();
        Duration longest = article.terms().span();
        ClockWindow within = article.terms().within();
        List<String> demands = new ArrayList<>();
        long amount = 0;
        if (longest != null) {
            findings.margin(
                    Rule.MAX_SPAN,
                    article.clause(),
                    shift.subject(),
                    Margin.atMost(work.seconds(), longest.toSeconds(), work));
            amount += Math.max(0, work.seconds() - longest.toSeconds());
            demands.add("be at most " + Wording.duration(longest.toSeconds()));
        }
        if (within != null) {
            amount += work.seconds() - Span.total(facts.clock().partsIn(within, work));
            demands.add("lie within " + within.from() + " to " + within.until());
        }
        findings.add(
                Rule.MAX_SPAN,
                article.clause(),
                shift.subject(),
                amount,
                "from begin to end of work " + Wording.duration(work.seconds()) + ", "
                        + facts.wording().range(work.start(), work.end()) + ", must "
                        + String.join(" and ", demands));
    }
}
