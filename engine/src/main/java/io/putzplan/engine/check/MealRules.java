package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.MealBreakWindow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The meals that must begin in a span of the shift, and the longest stretch without a meal. */
final class MealRules {

    private final ProblemFacts facts;
    private final Findings findings;

    MealRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(WorkedShift shift) {
        facts.law().statedOn(shift.day(), shift.cleaner(), MealBreakWindow.class).stream()
                .filter(article -> isOwed(shift, article))
                .forEach(article -> judge(shift, article));
    }

    private static boolean isOwed(WorkedShift shift, Article<MealBreakWindow> article) {
        MealBreakWindow terms = article.terms();
        Duration work = Duration.ofSeconds(shift.workSeconds());
        Duration waivable = terms.waivableUpTo();
        boolean isWaived =
                article.isWaivedBy(shift.cleaner(), shift.day()) && (waivable == null || work.compareTo(waivable) <= 0);
        return terms.comparison().holds(work, terms.trigger()) && !isWaived;
    }

    private void judge(WorkedShift shift, Article<MealBreakWindow> article) {
        MealBreakWindow terms = article.terms();
        long duration = terms.duration().toSeconds();
        List<Span> breaks = candidates(shift.breaks(), terms);
        Span beginning = new Span(
                shift.workSpan().start() + terms.earliest().toSeconds(),
                shift.workSpan().start() + terms.latest().toSeconds());
        judgeMargin(shift, article, breaks, beginning);
        findings.add(
                Rule.MEAL_BREAK,
                article.clause(),
                shift.subject(),
                missing(breaks, duration, beginning),
                meals(breaks, terms.nth()) + " in " + Wording.duration(shift.workSeconds())
                        + " of work, must be one of at least " + Wording.duration(duration) + " that begins "
                        + facts.wording().range(beginning.start(), beginning.end()));
        Stretches.of(shift.workSpan(), shift.breaksOfAtLeast(duration), terms.maxContinuousWork())
                .report(findings, Rule.MAX_STRETCH_WITHOUT_MEAL, article.clause(), shift, "meal");
    }

    /** Breaks that may be the meal with the number of {@code terms}: earlier meals are taken. */
    private static List<Span> candidates(List<Span> breaks, MealBreakWindow terms) {
        List<Span> candidates = new ArrayList<>();
        int mealsBefore = terms.nth() - 1;
        for (Span pause : breaks) {
            if (mealsBefore > 0 && pause.seconds() >= terms.duration().toSeconds()) {
                mealsBefore--;
            } else {
                candidates.add(pause);
            }
        }
        return candidates;
    }

    /** How long before its latest moment the best meal begins; nothing where there is no break at all. */
    private void judgeMargin(WorkedShift shift, Article<MealBreakWindow> article, List<Span> breaks, Span beginning) {
        long duration = article.terms().duration().toSeconds();
        breaks.stream()
                .min(Comparator.comparingLong(pause -> distance(pause, duration, beginning)))
                .ifPresent(meal -> {
                    Margin inTime = Margin.atMost(
                            meal.start() - shift.workSpan().start(),
                            article.terms().latest().toSeconds(),
                            meal);
                    long distance = distance(meal, duration, beginning);
                    findings.margin(
                            Rule.MEAL_BREAK,
                            article.clause(),
                            shift.subject(),
                            distance == 0 ? inTime : inTime.missingBy(Math.min(duration, distance)));
                });
    }

    private static long missing(List<Span> breaks, long duration, Span beginning) {
        long least = duration;
        for (Span pause : breaks) {
            least = Math.min(least, distance(pause, duration, beginning));
        }
        return least;
    }

    private static long distance(Span pause, long duration, Span beginning) {
        long tooShort = Math.max(0, duration - pause.seconds());
        long misplaced = Math.max(0, Math.max(beginning.start() - pause.start(), pause.start() - beginning.end()));
        return tooShort + misplaced;
    }

    private String meals(List<Span> breaks, int nth) {
        if (breaks.isEmpty()) {
            return nth == 1 ? "no unpaid break" : "no unpaid break for meal " + nth;
        }
        List<String> ranges = breaks.stream()
                .map(pause -> facts.wording().range(pause.start(), pause.end()))
                .toList();
        return "unpaid break " + String.join(" and ", ranges);
    }
}
