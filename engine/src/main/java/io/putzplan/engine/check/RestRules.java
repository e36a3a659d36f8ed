package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinDailyRest.Reduction;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rest from the work of one day to that of the next, in elapsed time. */
final class RestRules {

    private static final long LONGEST_COUNTED = 86_400;

    private final ProblemFacts facts;
    private final Findings findings;

    RestRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /** Judges what the law asks for a person. */
    void judge(PersonWork person) {
        List<RestGap> gaps = RestGap.of(person);
        for (Article<MinDailyRest> article : facts.law().articles(MinDailyRest.class)) {
            List<LocalDate> reduced = new ArrayList<>();
            for (RestGap gap : gaps) {
                if (gap.isJudged() && facts.law().binds(article, gap.day(), gap.cleaner())) {
                    judge(article, gap, gaps, reduced);
                }
            }
        }
    }

    private void judge(Article<MinDailyRest> article, RestGap gap, List<RestGap> gaps, List<LocalDate> reduced) {
        MinDailyRest terms = article.terms();
        Reduction reduction = terms.reduction();
        if (reduction != null && mayBeReduced(terms, reduction, gap, gaps, reduced)) {
            reduced.add(gap.day());
            require(reduction.to(), article.clause(), gap.free(), gap.subject());
        } else {
            require(terms.rest(), article.clause(), gap.free(), gap.subject());
        }
    }

    private static boolean mayBeReduced(
            MinDailyRest terms, Reduction reduction, RestGap gap, List<RestGap> gaps, List<LocalDate> reduced) {
        long rest = terms.rest().toSeconds();
        boolean isShort =
                gap.seconds() < rest && gap.seconds() >= reduction.to().toSeconds();
        DaySpan week = DaySpan.endingWith(gap.day(), 7);
        return isShort
                && reduced.stream().filter(week::holds).count() < reduction.timesPerWeek()
                && (reduction.averageDays() == 0
                        || averages(rest, gaps, DaySpan.endingWith(gap.day(), reduction.averageDays())));
    }

    /** Whether the rests of {@code days} are {@code rest} long on average. */
    private static boolean averages(long rest, List<RestGap> gaps, DaySpan days) {
        List<RestGap> counted =
                gaps.stream().filter(gap -> days.holds(gap.day())).toList();
        long sum = counted.stream()
                .mapToLong(gap -> Math.min(gap.seconds(), LONGEST_COUNTED))
                .sum();
        return sum >= rest * counted.size();
    }

    /** Judges what the contract asks for between {@code shifts} of one cleaner, in order. */
    void judgeContract(List<WorkedShift> shifts) {
        for (int i = 0; i < shifts.size(); i++) {
            WorkedShift next = shifts.get(i);
            Duration agreed = next.cleaner().contract().minDailyRest();
            Long freeFrom = i > 0 ? (Long) shifts.get(i - 1).workSpan().end() : lastEnd(next);
            if (agreed != null && freeFrom != null) {
                Span free = new Span(freeFrom, next.workSpan().start());
                require(agreed, Clause.MIN_DAILY_REST, free, next.subject());
            }
        }
    }

    private @Nullable Long lastEnd(WorkedShift first) {
        LocalDateTime end = first.cleaner().history().lastShiftEnd();
        return end == null ? null : facts.epochSecond(end);
    }

    private void require(Duration needed, Clause clause, Span free, Subject subject) {
        long rest = free.end() - free.start();
        findings.margin(Rule.MIN_DAILY_REST, clause, subject, Margin.atLeast(rest, needed.toSeconds(), free));
        findings.add(
                Rule.MIN_DAILY_REST,
                clause,
                subject,
                needed.toSeconds() - rest,
                "rest " + Wording.duration(rest) + " after " + facts.wording().moment(free.start())
                        + ", must be at least " + Wording.duration(needed.toSeconds()));
    }
}
