package io.putzplan.engine.check;

import io.putzplan.engine.problem.Cleaner;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The overtime of a person whose hours under all contracts are taken together. It is owed under the first of the contracts with
 * paid time in the week.
 */
final class JointOvertime {

    private final OvertimePay overtime;
    private final MinimumWagePay minimumWage;
    private final MissedBreakPay missedBreaks;
    private final List<PaidWeek> weeks;

    JointOvertime(ProblemFacts facts, PayLaw law, PersonWork person) {
        this.overtime = new OvertimePay(law, facts.clock());
        this.minimumWage = new MinimumWagePay(law);
        this.missedBreaks = new MissedBreakPay(law);
        List<PaidShift> shifts =
                person.shifts().stream().map(shift -> PaidShift.of(shift, law)).toList();
        this.weeks = PaidWeek.of(person.contracts(), shifts, facts.problem().period());
    }

    /** Whether {@code person} has several contracts whose hours the law takes together on the first day of the period. */
    static boolean isOwedTo(PersonWork person, ProblemFacts facts) {
        return person.contracts().size() > 1
                && facts.law()
                        .workTimeOn(facts.problem().period().firstDay(), person.first())
                        .joinsContracts();
    }

    /** What of it is owed under {@code contract} for the week from {@code firstDay}. */
    List<PayEntry> of(Cleaner contract, LocalDate firstDay) {
        return weeks.stream()
                .filter(week -> week.firstDay().equals(firstDay) && isFirstPaid(contract, week))
                .flatMap(week -> overtime.of(week, missedBreaks.workOf(week.shifts()), topUps(week)).stream())
                .toList();
    }

    private static boolean isFirstPaid(Cleaner contract, PaidWeek week) {
        return week.contracts().stream()
                .filter(each -> week.of(each).paidSeconds() > 0)
                .findFirst()
                .filter(first -> Objects.equals(first.id(), contract.id()))
                .isPresent();
    }

    private ExactCents topUps(PaidWeek week) {
        return week.contracts().stream()
                .flatMap(contract -> minimumWage.ofWeek(week.of(contract)).stream())
                .map(PayEntry::cents)
                .reduce(ExactCents.ZERO, ExactCents::plus);
    }
}
