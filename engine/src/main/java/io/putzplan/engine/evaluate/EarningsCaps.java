package io.putzplan.engine.evaluate;

import io.putzplan.engine.evaluate.Spans.Span;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.RosterProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;

/** Makes bounds of the caps on what a person may earn in a month. */
final class EarningsCaps {

    private static final long SECONDS_PER_HOUR = 3_600;

    private final RosterProblem problem;
    private final RuleBook book;
    private final CivilDays days;
    private final Spans spans;

    EarningsCaps(RosterProblem problem, RuleBook book, CivilDays days, Spans spans) {
        this.problem = problem;
        this.book = book;
        this.days = days;
        this.spans = spans;
    }

    List<PersonLimits.EarningsCap> of(List<Cleaner> contracts) {
        List<PersonLimits.EarningsCap> caps = new ArrayList<>();
        for (LabourRule rule : book.pack.rules()) {
            if (!rule.isBinding() || !(rule.terms() instanceof ContractBand band)) {
                continue;
            }
            ContractBand.EarningsCap cap = band.earningsCap();
            if (cap != null) {
                spans.months(1).forEach(month -> add(rule, cap, month, contracts, caps));
            }
        }
        return caps;
    }

    private void add(
            LabourRule rule,
            ContractBand.EarningsCap cap,
            Span month,
            List<Cleaner> contracts,
            List<PersonLimits.EarningsCap> into) {
        LocalDate lastDay = problem.period().lastDay();
        LocalDate day = month.to().isAfter(lastDay) ? lastDay : month.to();
        OptionalLong minimumWage = minimumWage(cap.minimumWageRule(), day);
        BitSet counts = new BitSet(contracts.size());
        long wage = -1;
        long earned = 0;
        boolean isFirst = !month.from().isAfter(problem.period().firstDay());
        for (int i = 0; i < contracts.size(); i++) {
            Cleaner contract = contracts.get(i);
            if (book.binds(rule, day, contract)) {
                counts.set(i);
                wage = wage < 0 ? contract.contract().hourlyWageCentsOn(day) : wage;
                earned += isFirst ? contract.history().earnedThisMonthCents() : 0;
            }
        }
        if (minimumWage.isPresent() && wage >= 0) {
            long left = cap.cents(minimumWage.getAsLong()) - earned;
            into.add(new PersonLimits.EarningsCap(
                    Math.max(0, days.indexOf(month.from())),
                    Math.min(days.count, days.indexOf(month.to()) + 1),
                    Math.max(0, left) * SECONDS_PER_HOUR,
                    counts,
                    Math.max(1, wage)));
        }
    }

    private OptionalLong minimumWage(String id, LocalDate day) {
        return book.pack.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .filter(rule -> rule.terms() instanceof MinimumWageByDate)
                .map(rule -> ((MinimumWageByDate) rule.terms()).centsOn(day, book.calendar.region()))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }
}
