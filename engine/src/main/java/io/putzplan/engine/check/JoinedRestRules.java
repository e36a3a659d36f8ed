package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.ProtectedDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A protected day that is free lies in a rest that is longer than the day. */
final class JoinedRestRules {

    private final ProblemFacts facts;
    private final Findings findings;

    JoinedRestRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(PersonWork person) {
        List<Span> busy = busySpans(person);
        for (Article<ProtectedDay> article : facts.law().articles(ProtectedDay.class)) {
            Duration rest = article.terms().joinedRest();
            if (rest != null) {
                ProtectedTime time = new ProtectedTime(facts, article.terms());
                facts.problem()
                        .days()
                        .filter(day -> time.kindOf(day) != null && facts.law().binds(article, day, person.first()))
                        .forEach(day -> judge(person, article, day, gapAround(time.spanOf(day), busy)));
            }
        }
    }

    private static List<Span> busySpans(PersonWork person) {
        List<Span> busy = new ArrayList<>(person.busySpans());
        Long end = person.past().lastEnd();
        if (end != null) {
            busy.add(new Span(end - 1, end));
        }
        return busy;
    }

    /** The time between two busy times in which {@code day} lies; empty when there is none. */
    private static Span gapAround(Span day, List<Span> busy) {
        long from = Long.MIN_VALUE;
        long until = Long.MAX_VALUE;
        for (Span span : busy) {
            if (!span.intersection(day).isEmpty()) {
                return new Span(0, 0);
            }
            if (span.start() < day.start()) {
                from = Math.max(from, span.end());
            } else {
                until = Math.min(until, span.start());
            }
        }
        boolean isBetween = from != Long.MIN_VALUE && until != Long.MAX_VALUE;
        return isBetween ? new Span(from, until) : new Span(0, 0);
    }

    private void judge(PersonWork person, Article<ProtectedDay> article, LocalDate day, Span gap) {
        Duration rest = article.terms().joinedRest();
        if (gap.isEmpty() || rest == null) {
            return;
        }
        findings.margin(
                Rule.JOINED_REST,
                article.clause(),
                person.subject(day),
                Margin.atLeast(gap.seconds(), rest.toSeconds(), gap));
        findings.add(
                Rule.JOINED_REST,
                article.clause(),
                person.subject(day),
                rest.toSeconds() - gap.seconds(),
                "rest " + Wording.duration(gap.seconds()) + " around a protected day, "
                        + facts.wording().range(gap.start(), gap.end()) + ", must be at least "
                        + Wording.duration(rest.toSeconds()));
    }
}
