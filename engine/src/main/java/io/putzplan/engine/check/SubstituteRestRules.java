package io.putzplan.engine.check;

import io.putzplan.engine.check.Law.Article;
import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.ProtectedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
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
            ProtectedTime time = new ProtectedTime(facts, article.terms());
            Set<LocalDate> taken = new HashSet<>();
            facts.problem().days().forEach(day -> {
                DayKind kind = time.workedBy(person, day);
                Integer within =
                        kind == null ? null : article.terms().substituteWithin().get(kind);
                if (within != null && facts.law().binds(article, day, person.first())) {
                    judge(person, article, day, within, taken);
                }
            });
        }
    }

    private void judge(
            PersonWork person, Article<ProtectedDay> article, LocalDate day, int within, Set<LocalDate> taken) {
        DaySpan days = new DaySpan(day, day.plusDays(within - 1L));
        Optional<LocalDate> substitute = days.days()
                .filter(candidate ->
                        isWorkingDay(candidate) && !taken.contains(candidate) && !person.isWorked(candidate))
                .findFirst();
        substitute.ifPresent(taken::add);
        long seconds = substitute.isPresent() ? 0 : Findings.DAY_SECONDS;
        findings.margin(
                Rule.SUBSTITUTE_REST,
                article.clause(),
                person.subject(day),
                Margin.daysAtLeast(
                        substitute.isPresent() ? 1 : 0,
                        1,
                        Findings.DAY_SECONDS,
                        facts.clock().spanOf(days)));
        findings.add(
                Rule.SUBSTITUTE_REST,
                article.clause(),
                person.subject(day),
                seconds,
                "work on a protected day without a free working day until " + Wording.day(days.last())
                        + ", must have one of its own");
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !facts.isHoliday(day);
    }
}
