package io.putzplan.engine.check;

import io.putzplan.engine.check.PayLaw.Term;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.PublishedShift;
import io.putzplan.engine.problem.Shift;
import java.util.List;

/** What is paid where work differs from the hours told. */
final class ChangePay {

    private final ProblemFacts facts;
    private final PayLaw law;

    ChangePay(ProblemFacts facts, PayLaw law) {
        this.facts = facts;
        this.law = law;
    }

    /** What {@code shift} of {@code cleaner} is owed when {@code work} was done; of several rules, by the one that gives most. */
    List<PayEntry> of(Cleaner cleaner, Shift shift, List<WorkedShift> work) {
        PublishedShift published = shift.published();
        if (published == null) {
            return List.of();
        }
        Span told = new Span(facts.epochSecond(published.from()), facts.epochSecond(published.until()));
        List<Span> worked = Span.union(work.stream().map(WorkedShift::workSpan).toList());
        long kept = Span.total(told.partsOf(worked));
        long added = Span.total(worked) - kept;
        long cut = told.seconds() - kept;
        return law.on(shift.day(), cleaner, RosterChangePremium.class).stream()
                .map(term -> entries(term, cleaner, shift, added, cut))
                .reduce((first, second) -> total(second).isMoreThan(total(first)) ? second : first)
                .orElse(List.of());
    }

    private static List<PayEntry> entries(
            Term<RosterChangePremium> term, Cleaner cleaner, Shift shift, long added, long cut) {
        RosterChangePremium terms = term.terms();
        long grace = terms.grace().toSeconds();
        long wage = cleaner.contract().hourlyWageCentsOn(shift.day());
        return List.of(
                entry(term.clause(), wage, added > grace ? terms.added().toSeconds() : 0, 100),
                entry(term.clause(), wage, cut > grace ? cut : 0, terms.cutPercent()));
    }

    private static PayEntry entry(Clause clause, long wage, long seconds, long percent) {
        return new PayEntry(
                PayKind.CHANGE,
                clause,
                seconds,
                percent,
                ExactCents.hourly(wage, seconds).percent(percent));
    }

    private static ExactCents total(List<PayEntry> entries) {
        return entries.stream().map(PayEntry::cents).reduce(ExactCents.ZERO, ExactCents::plus);
    }
}
