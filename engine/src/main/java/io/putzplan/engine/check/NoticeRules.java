package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.NoticePeriod;
import io.putzplan.engine.labour.NoticePeriod.Kind;
import io.putzplan.engine.labour.NoticePeriod.Late;
import io.putzplan.engine.problem.PublishedShift;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** How many days before the work the cleaner is told. */
final class NoticeRules {

    private static final long SECONDS_PER_DAY = 3_600;

    private final ProblemFacts facts;
    private final Findings findings;

    NoticeRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(WorkedShift shift) {
        LocalDateTime told = facts.problem().period().publishedAt();
        if (told == null) {
            return;
        }
        facts.law().bindingOn(shift.day(), shift.cleaner(), NoticePeriod.class).stream()
                .filter(article -> article.terms().late() != Late.ADVISORY)
                .filter(article -> article.terms().kind() != Kind.CHANGE || isChanged(shift))
                .forEach(article -> judge(shift, article, told.toLocalDate()));
    }

    private boolean isChanged(WorkedShift worked) {
        PublishedShift told = worked.shift() == null ? null : worked.shift().published();
        return told != null
                && !worked.workSpan().equals(new Span(facts.epochSecond(told.from()), facts.epochSecond(told.until())));
    }

    private void judge(WorkedShift shift, Article<NoticePeriod> article, LocalDate told) {
        long notice = Math.max(0, ChronoUnit.DAYS.between(told, shift.day()) - 1);
        int needed = article.terms().days();
        findings.margin(
                Rule.NOTICE,
                article.clause(),
                shift.subject(),
                Margin.daysAtLeast(notice, needed, SECONDS_PER_DAY, shift.workSpan()));
        findings.add(
                Rule.NOTICE,
                article.clause(),
                shift.subject(),
                SECONDS_PER_DAY * (needed - notice),
                "told on " + Wording.day(told) + ", " + notice + " whole days before, must be at least " + needed);
    }
}
