package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MaxWeeklyWork.Extra;
import io.putzplan.engine.labour.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Work and days of work in one span of weeks: the most that law and contract allow. */
final class WeeklyRules {

    private final ProblemFacts facts;
    private final Findings findings;
    private final DaySpan period;

    WeeklyRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
        this.period = DaySpan.of(facts.problem().period());
    }

    /** Judges what the law allows a person. */
    void judge(PersonWork person) {
        for (Article<MaxWeeklyWork> article : facts.law().articles(MaxWeeklyWork.class)) {
            MaxWeeklyWork terms = article.terms();
            Extra extra = terms.extra();
            long more = extra == null ? 0 : extra.more().toSeconds();
            judgeSpans(person, article, terms.window(), terms.limit().toSeconds() + more);
            if (extra != null) {
                long average = terms.limit().toSeconds() * extra.average().days() / 7;
                judgeSpans(person, article, extra.average(), average);
            }
            judgeDays(person, article);
        }
    }

    /** Judges what one contract allows in a week. */
    void judgeContract(WorkedWeek week) {
        WorkedShift firstShift = week.shifts().getFirst();
        long limit = firstShift.cleaner().contract().maxWeeklyHours().toSeconds();
        long work = week.historySeconds() + week.workSeconds();
        Subject subject = new Subject(firstShift.cleaner().id(), week.firstDay(), null);
        Span interval = new Span(
                firstShift.workSpan().start(),
                week.shifts().getLast().workSpan().end());
        findings.margin(
                Rule.MAX_WEEKLY_WORK,
                Clause.MAX_WEEKLY_HOURS,
                firstShift.subject(),
                Margin.atMost(work, limit, interval));
        findings.add(
                Rule.MAX_WEEKLY_WORK,
                Clause.MAX_WEEKLY_HOURS,
                subject,
                week.workSeconds() - Math.max(0, limit - week.historySeconds()),
                words("in the week", work, limit));
    }

    private void judgeSpans(PersonWork person, Article<MaxWeeklyWork> article, Window window, long limit) {
        for (DaySpan span : WindowSpans.of(window, facts.problem().period())) {
            DaySpan here = span.intersection(period);
            if (!person.hasShiftIn(judgedDays(window, here))
                    || !facts.law().binds(article, here.last(), person.first())) {
                continue;
            }
            long before = person.past().secondsIn(span);
            long work = person.secondsIn(here);
            Subject subject = person.subject(here.first());
            findings.margin(
                    Rule.MAX_WEEKLY_WORK,
                    article.clause(),
                    subject,
                    Margin.atMost(before + work, limit, facts.clock().spanOf(span)));
            findings.add(
                    Rule.MAX_WEEKLY_WORK,
                    article.clause(),
                    subject,
                    work - Math.max(0, limit - before),
                    words(span.length() == 7 ? "in the week" : "in " + span.length() + " days", before + work, limit));
        }
    }

    /** The days of which one must be worked: of a window that rolls those of its last week. */
    private DaySpan judgedDays(Window window, DaySpan here) {
        DayOfWeek weekStart = facts.problem().period().weekStart();
        return window.kind() == Window.Kind.ROLLING
                ? here.from(here.last().with(TemporalAdjusters.previousOrSame(weekStart)))
                : here;
    }

    private void judgeDays(PersonWork person, Article<MaxWeeklyWork> article) {
        Integer most = article.terms().maxDays();
        if (most == null) {
            return;
        }
        for (DaySpan span :
                WindowSpans.of(article.terms().window(), facts.problem().period())) {
            DaySpan here = span.intersection(period);
            if (person.hasShiftIn(here) && facts.law().binds(article, here.last(), person.first())) {
                judgeDays(person, article.clause(), span, most);
            }
        }
    }

    private void judgeDays(PersonWork person, Clause clause, DaySpan span, int most) {
        DaySpan here = span.intersection(period);
        long worked = person.daysWorkedIn(span);
        LocalDate day = here.first();
        findings.margin(
                Rule.MAX_WORK_DAYS,
                clause,
                person.subject(day),
                Margin.daysAtMost(worked, most, facts.clock().spanOf(span)));
        findings.add(
                Rule.MAX_WORK_DAYS,
                clause,
                person.subject(day),
                Findings.DAY_SECONDS * Math.min(person.daysWorkedIn(here), worked - most),
                "work on " + worked + " days of " + span.length() + ", must be on at most " + most);
    }

    private static String words(String when, long work, long limit) {
        return "work " + when + " " + Wording.duration(work) + ", must be at most " + Wording.duration(limit);
    }
}
