package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.DayBasis;
import io.putzplan.engine.labour.MaxDailyWork;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Work in one day: the most that law and contract allow. */
final class DailyWorkRules {

    private final ProblemFacts facts;
    private final Findings findings;

    DailyWorkRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /** Judges what the law allows a person. */
    void judge(PersonWork person) {
        for (int i = 0; i < person.shifts().size(); i++) {
            judgeShift(person, i);
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        person.shifts()
                .forEach(shift -> facts.clock().daysOf(shift.workSpan()).days().forEach(days::add));
        days.forEach(day -> judgeDay(person, day));
    }

    /** Judges what one contract allows in a shift. */
    void judgeContract(WorkedShift shift) {
        Duration agreed = shift.cleaner().contract().maxDailyHours();
        if (agreed != null) {
            limit(shift, Clause.MAX_DAILY_HOURS, agreed, shift.workSeconds(), shift.workSpan());
        }
    }

    private void judgeShift(PersonWork person, int index) {
        WorkedShift shift = person.shifts().get(index);
        long work = person.otherSecondsOn(shift.day())
                + person.shifts().subList(0, index + 1).stream()
                        .filter(earlier -> earlier.day().equals(shift.day()))
                        .mapToLong(WorkedShift::workSeconds)
                        .sum();
        for (Article<MaxDailyWork> article : bindingOn(shift, DayBasis.SHIFT)) {
            limit(shift, article.clause(), article.terms().limit(), work, shift.workSpan());
        }
    }

    private void judgeDay(PersonWork person, LocalDate day) {
        Span civilDay = facts.clock().spanOf(day);
        long here = person.shifts().stream()
                .mapToLong(shift -> shift.workSecondsIn(civilDay))
                .sum();
        if (here == 0) {
            return;
        }
        WorkedShift last = person.shifts().stream()
                .filter(shift -> shift.workSecondsIn(civilDay) > 0)
                .max(Comparator.comparingLong(
                        shift -> shift.workSpan().intersection(civilDay).end()))
                .orElseThrow();
        for (Article<MaxDailyWork> article : bindingOn(last, DayBasis.CALENDAR_DAY)) {
            limit(last, article.clause(), article.terms().limit(), here + person.otherSecondsOn(day), civilDay);
        }
    }

    private List<Article<MaxDailyWork>> bindingOn(WorkedShift shift, DayBasis basis) {
        return facts.law().bindingOn(shift.day(), shift.cleaner(), MaxDailyWork.class).stream()
                .filter(article -> article.terms().dayBasis() == basis)
                .toList();
    }

    private void limit(WorkedShift shift, Clause clause, Duration limit, long work, Span interval) {
        findings.margin(Rule.MAX_DAILY_WORK, clause, shift.subject(), Margin.atMost(work, limit.toSeconds(), interval));
        findings.add(
                Rule.MAX_DAILY_WORK,
                clause,
                shift.subject(),
                work - limit.toSeconds(),
                "work " + Wording.duration(work) + ", must be at most " + Wording.duration(limit.toSeconds()));
    }
}
