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
        facts.law().bindingOn(shift.day(), shift.cleaner(), BreakAfter.class).forEach(article -> judge(shift, article));
    }

    private void judge(WorkedShift shift, Article<BreakAfter> article) {
        BreakAfter terms = article.terms();
        List<Span> breaks = countedBreaks(shift, terms);
        long taken = Span.total(breaks);
        long owed = owedSeconds(terms, Duration.ofSeconds(shift.workSeconds()));
        if (owed > 0) {
            findings.margin(
                    Rule.BREAK_TIME, article.clause(), shift.subject(), Margin.atLeast(taken, owed, shift.workSpan()));
        }
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

    /** The parts of breaks that are neither too early nor too late in the shift, as far as they are long enough. */
    private static List<Span> countedBreaks(WorkedShift shift, BreakAfter terms) {
        long margin = terms.notInFirstOrLast().toSeconds();
        Span counted =
                new Span(shift.workSpan().start() + margin, shift.workSpan().end() - margin);
        return counted.partsOf(shift.breaks()).stream()
                .filter(part -> part.seconds() >= terms.minBlock().toSeconds())
                .toList();
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
