package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.MaxAverageWork;
import java.time.LocalDate;

/** Work on average over a long span that ends with each week: no more than the budget of the span. */
final class AverageWorkRules {

    private final ProblemFacts facts;
    private final Findings findings;
    private final DaySpan period;

    AverageWorkRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
        this.period = DaySpan.of(facts.problem().period());
    }

    void judge(PersonWork person) {
        for (Article<MaxAverageWork> article : facts.law().articles(MaxAverageWork.class)) {
            for (DaySpan week : period.weeks(facts.problem().period().weekStart())) {
                if (person.hasShiftIn(week) && facts.law().binds(article, week.last(), person.first())) {
                    judge(person, article, week.last());
                }
            }
        }
    }

    private void judge(PersonWork person, Article<MaxAverageWork> article, LocalDate end) {
        AverageBudget budget = AverageBudget.of(article.terms(), person, end, facts);
        DaySpan days = budget.days();
        long before = person.past().secondsIn(days);
        long work = person.secondsIn(days.intersection(period));
        findings.margin(
                Rule.MAX_AVERAGE_WORK,
                article.clause(),
                person.subject(end),
                Margin.atMost(before + work, budget.seconds(), facts.clock().spanOf(days)));
        findings.add(
                Rule.MAX_AVERAGE_WORK,
                article.clause(),
                person.subject(end),
                work - Math.max(0, budget.seconds() - before),
                "work from " + Wording.day(days.first()) + " on " + Wording.duration(before + work)
                        + ", must be at most " + Wording.duration(budget.seconds()));
    }
}
