package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.NightWork;
import java.time.Duration;
import java.util.List;

/** Work at night: forbidden, or a shorter day for those who do it. */
final class NightRules {

    private final ProblemFacts facts;
    private final Findings findings;

    NightRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(WorkedShift shift) {
        facts.law().bindingOn(shift.day(), shift.cleaner(), NightWork.class).forEach(article -> judge(shift, article));
    }

    private void judge(WorkedShift shift, Article<NightWork> article) {
        NightWork terms = article.terms();
        List<Span> nights = facts.clock().partsIn(terms.window(), shift.workSpan());
        long atNight = nights.stream().mapToLong(shift::workSecondsIn).sum();
        if (terms.forbidden()) {
            limit(
                    shift,
                    article.clause(),
                    atNight,
                    0,
                    "work between " + terms.window().from() + " and "
                            + terms.window().until());
        }
        Duration limit = terms.limit();
        if (limit != null && atNight > terms.qualify().toSeconds()) {
            limit(shift, article.clause(), shift.workSeconds(), limit.toSeconds(), "night work");
        }
    }

    private void limit(WorkedShift shift, Clause clause, long work, long limit, String what) {
        findings.margin(Rule.NIGHT_WORK, clause, shift.subject(), Margin.atMost(work, limit, shift.workSpan()));
        findings.add(
                Rule.NIGHT_WORK,
                clause,
                shift.subject(),
                work - limit,
                what + " " + Wording.duration(work) + ", must be at most " + Wording.duration(limit));
    }
}
