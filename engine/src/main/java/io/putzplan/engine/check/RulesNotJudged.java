package io.putzplan.engine.check;

import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.NoticePeriod;
import io.putzplan.engine.labour.NoticePeriod.Kind;
import io.putzplan.engine.labour.NoticePeriod.Late;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Shift;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a verdict leaves open: rules and clauses about facts that the problem does not state. */
final class RulesNotJudged {

    private final ProblemFacts facts;
    private final RulesInUse used;

    RulesNotJudged(ProblemFacts facts, RulesInUse used) {
        this.facts = facts;
        this.used = used;
    }

    List<UnjudgedRule> of(List<PersonWork> people) {
        List<UnjudgedRule> unjudged = new ArrayList<>();
        addNotices(unjudged);
        people.forEach(person -> addAge(person, unjudged));
        LookBack lookBack = new LookBack(facts, used);
        people.forEach(person -> unjudged.addAll(lookBack.beyondTheKnown(person)));
        people.forEach(person -> addContractRest(person, unjudged));
        return unjudged;
    }

    private void addNotices(List<UnjudgedRule> unjudged) {
        for (LabourRule rule : used.rules()) {
            if (rule.terms() instanceof NoticePeriod notice) {
                String reason = whyNot(notice);
                if (reason != null) {
                    unjudged.add(unjudged(rule, null, reason));
                }
            }
        }
    }

    private @Nullable String whyNot(NoticePeriod notice) {
        if (notice.late() == Late.ADVISORY) {
            return "advisory: nothing follows from telling late";
        }
        if (facts.problem().period().publishedAt() == null) {
            return "the problem does not state when the roster is told (publishedAt)";
        }
        boolean told = facts.problem().cleaners().stream()
                .flatMap(cleaner -> cleaner.shifts().stream())
                .map(Shift::published)
                .anyMatch(published -> published != null);
        return notice.kind() == Kind.CHANGE && !told ? "no shift states what was told before (published)" : null;
    }

    private void addAge(PersonWork person, List<UnjudgedRule> unjudged) {
        Cleaner cleaner = person.first();
        if (cleaner.employment().birthDate() == null) {
            used.forTheYoung(person)
                    .forEach(rule -> unjudged.add(
                            unjudged(rule, cleaner.person(), "the date of birth is not stated; taken as an adult")));
        }
    }

    /** Adds the rest that a contract promises before a first shift after an unknown last one. */
    private static void addContractRest(PersonWork person, List<UnjudgedRule> unjudged) {
        boolean open = person.shifts().stream()
                .map(WorkedShift::cleaner)
                .anyMatch(cleaner -> cleaner.contract().minDailyRest() != null
                        && cleaner.history().lastShiftEnd() == null);
        if (open) {
            unjudged.add(new UnjudgedRule(
                    Clause.MIN_DAILY_REST.id(),
                    Clause.MIN_DAILY_REST.citation(),
                    person.first().person(),
                    LookBack.LAST_END_UNKNOWN));
        }
    }

    static UnjudgedRule unjudged(LabourRule rule, @Nullable String person, String reason) {
        return new UnjudgedRule(rule.id(), rule.citation().text(), person, reason);
    }
}
