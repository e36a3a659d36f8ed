package io.putzplan.engine.check;

import io.putzplan.engine.labour.MaxWeeklyWork;
import java.time.Duration;

/** Work in one week: the most that law and contract allow. */
final class WeeklyRules {

    private final ProblemFacts facts;
    private final Findings findings;

    WeeklyRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(WorkedWeek week) {
        facts.law()
                .bindingOn(week.firstDay(), MaxWeeklyWork.class)
                .ifPresent(
                        article -> limit(week, article.clause(), article.terms().limit()));
        limit(
                week,
                Clause.MAX_WEEKLY_HOURS,
                week.shifts().getFirst().cleaner().contract().maxWeeklyHours());
    }

    private void limit(WorkedWeek week, Clause clause, Duration limit) {
        WorkedShift firstShift = week.shifts().getFirst();
        long work = week.historySeconds() + week.workSeconds();
        long margin = limit.toSeconds() - work;
        findings.margin(Rule.MAX_WEEKLY_WORK, clause, firstShift, margin);
        findings.add(
                Rule.MAX_WEEKLY_WORK,
                clause,
                new Subject(firstShift.cleaner().id(), week.firstDay(), null),
                -margin,
                "work in the week " + Wording.duration(work) + ", must be at most "
                        + Wording.duration(limit.toSeconds()));
    }
}
