package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.ProtectedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A free working day for every protected day worked, soon after it. */
final class SubstituteRestRules {

    private final ProblemFacts facts;
    private final Findings findings;

    SubstituteRestRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(PersonWork person) {
        for (Article<ProtectedDay> article : facts.law().articles(ProtectedDay.class)) {
            List<DaySpan> owed = owed(person, article);
            Set<DaySpan> madeUpFor = madeUpFor(person, owed);
            owed.forEach(days -> judge(person, article, days, madeUpFor.contains(days)));
        }
    }

    /** For every protected day worked the days among which a free one makes up for it, from that day on. */
    private List<DaySpan> owed(PersonWork person, Article<ProtectedDay> article) {
        ProtectedTime time = new ProtectedTime(facts, article.terms());
        List<DaySpan> owed = new ArrayList<>();
        facts.problem().days().forEach(day -> {
            DayKind kind = time.workedBy(person, day);
            Integer within =
                    kind == null ? null : article.terms().substituteWithin().get(kind);
            if (within != null && facts.law().binds(article, day, person.first())) {
                owed.add(new DaySpan(day, day.plusDays(within - 1L)));
            }
        });
        return owed;
    }

    /** Gives every free working day to the one of {@code owed} that is the first to run out, so that as many as can be have one. */
    private Set<DaySpan> madeUpFor(PersonWork person, List<DaySpan> owed) {
        Set<DaySpan> madeUpFor = new HashSet<>();
        owed.stream()
                .flatMap(DaySpan::days)
                .distinct()
                .sorted()
                .filter(day -> isWorkingDay(day) && !person.isWorked(day))
                .forEach(free -> owed.stream()
                        .filter(days -> days.holds(free) && !madeUpFor.contains(days))
                        .min(Comparator.comparing(DaySpan::last))
                        .ifPresent(madeUpFor::add));
        return madeUpFor;
    }

    private void judge(PersonWork person, Article<ProtectedDay> article, DaySpan days, boolean isMadeUpFor) {
        Subject subject = person.subject(days.first());
        findings.margin(
                Rule.SUBSTITUTE_REST,
                article.clause(),
                subject,
                Margin.daysAtLeast(
                        isMadeUpFor ? 1 : 0,
                        1,
                        Findings.DAY_SECONDS,
                        facts.clock().spanOf(days)));
        findings.add(
                Rule.SUBSTITUTE_REST,
                article.clause(),
                subject,
                isMadeUpFor ? 0 : Findings.DAY_SECONDS,
                "work on a protected day without a free working day until " + Wording.day(days.last())
                        + ", must have one of its own");
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !facts.isHoliday(day);
    }
}
