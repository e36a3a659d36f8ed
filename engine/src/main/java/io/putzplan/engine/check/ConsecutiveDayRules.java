package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.MaxConsecutiveDays;
import io.putzplan.engine.labour.MaxConsecutiveDays.Exemption;
import io.putzplan.engine.labour.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days with work in a row, across weeks or in each. */
final class ConsecutiveDayRules {

    private final ProblemFacts facts;
    private final Findings findings;
    private final DaySpan period;

    ConsecutiveDayRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
        this.period = DaySpan.of(facts.problem().period());
    }

    void judge(PersonWork person) {
        for (Article<MaxConsecutiveDays> article : facts.law().articles(MaxConsecutiveDays.class)) {
            Window window = article.terms().window();
            if (window == null) {
                period.days().filter(person::isWorked).forEach(day -> judgeRun(person, article, day));
            } else {
                WindowSpans.of(window, facts.problem().period()).forEach(span -> judgeSpan(person, article, span));
            }
        }
    }

    private void judgeRun(PersonWork person, Article<MaxConsecutiveDays> article, LocalDate day) {
        LocalDate first = day;
        while (person.isWorked(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        DaySpan run = new DaySpan(first, day);
        if (!person.hasShiftIn(run) || !isJudged(person, article, run, day)) {
            return;
        }
        int most = article.terms().days();
        findings.margin(
                Rule.MAX_CONSECUTIVE_DAYS,
                article.clause(),
                person.subject(day),
                Margin.daysAtMost(run.length(), most, facts.clock().spanOf(run)));
        findings.add(
                Rule.MAX_CONSECUTIVE_DAYS,
                article.clause(),
                person.subject(day),
                run.length() > most ? Findings.DAY_SECONDS : 0,
                "day " + run.length() + " of work in a row, must be at most " + most);
    }

    private void judgeSpan(PersonWork person, Article<MaxConsecutiveDays> article, DaySpan span) {
        DaySpan here = span.intersection(period);
        long inPeriod = person.daysWorkedIn(here);
        if (!person.hasShiftIn(here)
                || isExempt(person, article.terms().exemption(), span)
                || !isJudged(person, article, span, here.last())) {
            return;
        }
        int most = article.terms().days();
        long worked = person.daysWorkedIn(span);
        findings.margin(
                Rule.MAX_CONSECUTIVE_DAYS,
                article.clause(),
                person.subject(here.last()),
                Margin.daysAtMost(worked, most, facts.clock().spanOf(span)));
        findings.add(
                Rule.MAX_CONSECUTIVE_DAYS,
                article.clause(),
                person.subject(here.last()),
                Findings.DAY_SECONDS * Math.min(inPeriod, worked - most),
                "work on " + worked + " of " + span.length() + " days, must be on at most " + most);
    }

    private boolean isJudged(PersonWork person, Article<MaxConsecutiveDays> article, DaySpan days, LocalDate last) {
        boolean holdsSunday =
                days.days().anyMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY && person.isWorked(day));
        return (holdsSunday || !article.terms().sundayWorked()) && facts.law().binds(article, last, person.first());
    }

    private boolean isExempt(PersonWork person, @Nullable Exemption exemption, DaySpan span) {
        if (exemption == null) {
            return false;
        }
        long most = span.days().mapToLong(day -> secondsOn(person, day)).max().orElse(0);
        long all = person.past().secondsIn(span) + person.secondsIn(span.intersection(period));
        return most <= exemption.perDay().toSeconds()
                && all <= exemption.perWeek().toSeconds();
    }

    private static long secondsOn(PersonWork person, LocalDate day) {
        return person.past().knownSecondsOn(day) + person.secondsIn(new DaySpan(day, day));
    }
}
