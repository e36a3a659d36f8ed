package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.problem.Visit;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A long rest in every week or fortnight. */
final class WeeklyRestRules {

    private final ProblemFacts facts;
    private final Findings findings;
    private final DaySpan period;

    WeeklyRestRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
        this.period = DaySpan.of(facts.problem().period());
    }

    void judge(PersonWork person) {
        for (Article<MinWeeklyRest> article : facts.law().articles(MinWeeklyRest.class)) {
            for (DaySpan span :
                    WindowSpans.of(article.terms().window(), facts.problem().period())) {
                DaySpan here = span.intersection(period);
                if (person.hasShiftIn(here)
                        && !person.busySpans().isEmpty()
                        && isKnown(person, span)
                        && facts.law().binds(article, here.last(), person.first())) {
                    judge(person, article, termsFor(person, article.terms(), span), span);
                }
            }
        }
    }

    private boolean isKnown(PersonWork person, DaySpan span) {
        return !span.first().isBefore(period.first()) || person.past().isKnown(span.first());
    }

    /** What the rest of {@code span} must be: work that is permitted on its Sunday moves it to other days. */
    private MinWeeklyRest termsFor(PersonWork person, MinWeeklyRest terms, DaySpan span) {
        if (!terms.sunday() || terms.sundayExemptions().isEmpty()) {
            return terms;
        }
        Span sunday = facts.clock().spanOf(span.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)));
        List<Visit> served = person.shifts().stream()
                .flatMap(shift -> shift.stays().stream())
                .filter(stay -> !stay.span().intersection(sunday).isEmpty())
                .map(stay -> stay.visit().visit())
                .toList();
        boolean allPermitted =
                served.stream().noneMatch(visit -> Collections.disjoint(visit.exemptions(), terms.sundayExemptions()));
        return !served.isEmpty() && allPermitted ? terms.onAnyDays() : terms;
    }

    private void judge(PersonWork person, Article<MinWeeklyRest> article, MinWeeklyRest terms, DaySpan span) {
        Span whole = facts.clock().spanOf(span);
        List<WeeklyRest> rests = gaps(person.busySpans(), whole, terms).stream()
                .map(gap -> WeeklyRest.of(gap, terms, span, facts.clock()))
                .sorted(Comparator.comparingLong(WeeklyRest::deficit)
                        .thenComparing(
                                Comparator.comparingLong(WeeklyRest::slack).reversed()))
                .toList();
        report(person, article, terms, span, terms.times() == 2 ? ofTwo(rests, terms) : rests.getFirst());
    }

    /** What two of {@code rests}, the best first, or one long enough for both, come to. */
    private static WeeklyRest ofTwo(List<WeeklyRest> rests, MinWeeklyRest terms) {
        WeeklyRest first = rests.getFirst();
        WeeklyRest second = rests.get(1);
        long pair = first.deficit() + second.deficit();
        Optional<WeeklyRest> alone = rests.stream()
                .filter(rest -> rest.inside() >= 2 * terms.rest().toSeconds() && 2 * rest.deficit() <= pair)
                .findFirst();
        if (alone.isPresent()) {
            return alone.get().deficit() > 0 ? alone.get().and(alone.get()) : alone.get();
        }
        return pair > 0 ? first.and(second) : second;
    }

    private void report(
            PersonWork person, Article<MinWeeklyRest> article, MinWeeklyRest terms, DaySpan span, WeeklyRest rest) {
        long needed = terms.rest().plus(terms.dailyRest()).toSeconds();
        Subject subject = person.subject(span.intersection(period).first());
        findings.margin(Rule.MIN_WEEKLY_REST, article.clause(), subject, rest.margin());
        findings.add(
                Rule.MIN_WEEKLY_REST,
                article.clause(),
                subject,
                rest.deficit(),
                "longest fitting rest from " + Wording.day(span.first()) + " to " + Wording.day(span.last()) + " "
                        + facts.wording().range(rest.gap().start(), rest.gap().end()) + ", must be "
                        + (terms.times() == 2 ? "two of at least " : "at least ") + Wording.duration(needed)
                        + (terms.sunday() ? " with the whole Sunday" : "")
                        + latest(terms));
    }

    private static String latest(MinWeeklyRest terms) {
        MinWeeklyRest.WeekMoment moment = terms.latestStart();
        return moment == null ? "" : " from " + Wording.weekday(moment.day()) + " " + moment.time() + " at the latest";
    }

    /** The times between {@code busy}, at least two; those without begin or end reach as far beyond {@code span} as could matter. */
    private static List<Span> gaps(List<Span> busy, Span span, MinWeeklyRest terms) {
        long beyond = 2 * terms.rest().plus(terms.dailyRest()).toSeconds() + 7 * 86_400;
        Span all = new Span(
                Math.min(span.start(), busy.getFirst().start()) - beyond,
                Math.max(span.end(), busy.getLast().end()) + beyond);
        return all.cutBy(busy);
    }
}
