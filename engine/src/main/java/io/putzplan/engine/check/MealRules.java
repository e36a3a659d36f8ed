package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.MealBreakWindow;
import java.time.Duration;
import java.util.List;

/** The meal that must begin in a span of the shift, and the longest stretch without a meal. */
final class MealRules {

    private final ProblemFacts facts;
    private final Findings findings;

    MealRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(WorkedShift shift) {
        facts.law()
                .bindingOn(shift.day(), MealBreakWindow.class)
                .filter(article -> article.terms()
                        .comparison()
                        .holds(
                                Duration.ofSeconds(shift.workSeconds()),
                                article.terms().trigger()))
                .ifPresent(article -> judge(shift, article));
    }

    private void judge(WorkedShift shift, Article<MealBreakWindow> article) {
        MealBreakWindow terms = article.terms();
        long duration = terms.duration().toSeconds();
        Span beginning = new Span(
                shift.workSpan().start() + terms.earliest().toSeconds(),
                shift.workSpan().start() + terms.latest().toSeconds());
        findings.add(
                Rule.MEAL_BREAK,
                article.clause(),
                shift.subject(),
                missing(shift.breaks(), duration, beginning),
                meals(shift.breaks()) + " in " + Wording.duration(shift.workSeconds())
                        + " of work, must be one of at least " + Wording.duration(duration) + " that begins "
                        + facts.wording().range(beginning.start(), beginning.end()));
        Stretches.of(shift.workSpan(), shift.breaksOfAtLeast(duration), terms.maxContinuousWork())
                .report(findings, Rule.MAX_STRETCH_WITHOUT_MEAL, article.clause(), shift, "meal");
    }

    private static long missing(List<Span> breaks, long duration, Span beginning) {
        long least = duration;
        for (Span pause : breaks) {
            long tooShort = Math.max(0, duration - pause.seconds());
            long misplaced = Math.max(0, Math.max(beginning.start() - pause.start(), pause.start() - beginning.end()));
            least = Math.min(least, tooShort + misplaced);
        }
        return least;
    }

    private String meals(List<Span> breaks) {
        if (breaks.isEmpty()) {
            return "no unpaid break";
        }
        List<String> ranges = breaks.stream()
                .map(pause -> facts.wording().range(pause.start(), pause.end()))
                .toList();
        return "unpaid break " + String.join(" and ", ranges);
    }
}
