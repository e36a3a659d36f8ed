package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.BreakAfter.Tier;
import java.time.Duration;
import java.util.List;

/** Unpaid break time owed by the amount of work, and the longest stretch without a break. */
final class BreakRules {

    private final ProblemFacts facts;
    private final Findings findings;

    BreakRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(WorkedShift shift) {
        facts.law().bindingOn(shift.day(), BreakAfter.class).ifPresent(article -> judge(shift, article));
    }

    private void judge(WorkedShift shift, Article<BreakAfter> article) {
        BreakAfter terms = article.terms();
        List<Span> breaks = shift.breaksOfAtLeast(terms.minBlock().toSeconds());
        long taken = Span.total(breaks);
        long owed = owedSeconds(terms, Duration.ofSeconds(shift.workSeconds()));
        findings.add(
                Rule.BREAK_TIME,
                article.clause(),
                shift.subject(),
                owed - taken,
                "breaks " + Wording.duration(taken) + " for " + Wording.duration(shift.workSeconds())
                        + " of work, must be at least " + Wording.duration(owed));
        Stretches.of(shift.workSpan(), breaks, terms.maxContinuousWork())
                .report(findings, Rule.MAX_STRETCH_WITHOUT_BREAK, article.clause(), shift, "break");
    }

    private static long owedSeconds(BreakAfter terms, Duration work) {
        long owed = 0;
        for (Tier tier : terms.tiers()) {
            if (tier.comparison().holds(work, tier.work())) {
                owed = tier.breakTime().toSeconds();
            }
        }
        return owed;
    }
}
