package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.roster.Measure;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Short paid rests owed by the amount of work, and the longest stretch without any rest. */
final class PaidRestRules {

    private final ProblemFacts facts;
    private final Findings findings;

    PaidRestRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(WorkedShift shift) {
        facts.law()
                .bindingOn(shift.day(), shift.cleaner(), PaidRestBreak.class)
                .forEach(article -> judge(shift, article));
    }

    private void judge(WorkedShift shift, Article<PaidRestBreak> article) {
        PaidRestBreak terms = article.terms();
        long length = terms.duration().toSeconds();
        List<Span> rests =
                shift.rests().stream().filter(rest -> rest.seconds() >= length).toList();
        int owed = terms.owedFor(Duration.ofSeconds(shift.workSeconds()));
        if (owed > 0) {
            findings.margin(
                    Rule.PAID_REST,
                    article.clause(),
                    shift.subject(),
                    new Margin(Measure.RESTS, rests.size(), owed, (rests.size() - owed) * length, shift.workSpan()));
        }
        findings.add(
                Rule.PAID_REST,
                article.clause(),
                shift.subject(),
                (owed - rests.size()) * length,
                "paid rests " + rests.size() + " for " + Wording.duration(shift.workSeconds())
                        + " of work, must be at least " + owed + " of " + Wording.duration(length));
        List<Span> cuts = Span.union(Stream.concat(rests.stream(), shift.breaksOfAtLeast(length).stream())
                .toList());
        Stretches.of(shift.workSpan(), cuts, terms.maxWithout())
                .report(findings, Rule.MAX_STRETCH_WITHOUT_REST, article.clause(), shift, "rest");
    }
}
