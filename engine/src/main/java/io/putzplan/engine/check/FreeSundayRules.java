package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.ProtectedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Sundays that stay free: some of every year, and one of every few in a row. */
final class FreeSundayRules {

    private final ProblemFacts facts;
    private final Findings findings;
    private final DaySpan period;

    FreeSundayRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
        this.period = DaySpan.of(facts.problem().period());
    }

    void judge(PersonWork person) {
        for (Article<ProtectedDay> article : facts.law().articles(ProtectedDay.class)) {
            ProtectedTime time = new ProtectedTime(facts, article.terms());
            if (article.terms().minFreeSundays() > 0) {
                WindowSpans.years(period).forEach(year -> judgeYear(person, article, time, year));
            }
            if (article.terms().freeSundayEvery() > 0) {
                sundays(period).forEach(sunday -> judgeRun(person, article, time, sunday));
            }
        }
    }

    private void judgeYear(PersonWork person, Article<ProtectedDay> article, ProtectedTime time, DaySpan year) {
        DaySpan here = year.intersection(period);
        List<LocalDate> worked = sundays(year.until(here.last()))
                .filter(day -> time.isWorked(person, day))
                .toList();
        long inPeriod = worked.stream().filter(period::holds).count();
        if (inPeriod == 0 || !facts.law().binds(article, here.last(), person.first())) {
            return;
        }
        long all = sundays(year).count();
        long most = all - article.terms().minFreeSundays();
        Subject subject = person.subject(worked.getLast());
        findings.margin(
                Rule.FREE_SUNDAYS,
                article.clause(),
                subject,
                Margin.daysAtMost(worked.size(), most, facts.clock().spanOf(year)));
        findings.add(
                Rule.FREE_SUNDAYS,
                article.clause(),
                subject,
                Findings.DAY_SECONDS * Math.min(inPeriod, worked.size() - most),
                "work on " + worked.size() + " of " + all + " Sundays of the year, must be on at most " + most);
    }

    private void judgeRun(PersonWork person, Article<ProtectedDay> article, ProtectedTime time, LocalDate last) {
        int length = article.terms().freeSundayEvery();
        DaySpan run = new DaySpan(last.minusWeeks(length - 1L), last);
        long worked = sundays(run).filter(day -> time.isWorked(person, day)).count();
        if (!time.isWorked(person, last) || !facts.law().binds(article, last, person.first())) {
            return;
        }
        findings.margin(
                Rule.FREE_SUNDAYS,
                article.clause(),
                person.subject(last),
                Margin.daysAtMost(worked, length - 1L, facts.clock().spanOf(run)));
        findings.add(
                Rule.FREE_SUNDAYS,
                article.clause(),
                person.subject(last),
                worked == length ? Findings.DAY_SECONDS : 0,
                "work on " + worked + " Sundays in a row, must be on at most " + (length - 1));
    }

    private static Stream<LocalDate> sundays(DaySpan days) {
        return days.days().filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }
}
