package io.putzplan.engine.check;

import io.putzplan.engine.check.PayLaw.Term;
import io.putzplan.engine.labour.CallOutMinimum;
import io.putzplan.engine.labour.SplitShiftPremium;
import io.putzplan.engine.problem.PublishedShift;
import io.putzplan.engine.problem.Shift;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one worked shift is owed by itself: straight time, the least a shift is paid, and the premium for a split one. */
final class ShiftPay {

    private final ProblemFacts facts;
    private final PayLaw law;

    ShiftPay(ProblemFacts facts, PayLaw law) {
        this.facts = facts;
        this.law = law;
    }

    static List<PayEntry> straight(PaidShift shift) {
        return shift.pieces().stream()
                .map(piece -> new PayEntry(
                        piece.kind(), Clause.HOURLY_WAGE, piece.seconds(), 100, shift.pay(piece.seconds())))
                .toList();
    }

    /** What the shift is paid beyond its paid time. */
    PayEntry minimum(PaidShift shift) {
        Clause clause = Clause.MIN_PAID_PER_SHIFT;
        long longest = shift.cleaner().contract().minPaidPerShift().toSeconds();
        for (Term<CallOutMinimum> term : law.on(shift.day(), shift.cleaner(), CallOutMinimum.class)) {
            long least = leastSeconds(term.terms(), shift.shift().shift());
            if (least > longest) {
                longest = least;
                clause = term.clause();
            }
        }
        long missing = Math.max(0, longest - shift.paidSeconds());
        return new PayEntry(PayKind.MIN_SHIFT, clause, missing, 100, shift.pay(missing));
    }

    private long leastSeconds(CallOutMinimum terms, @Nullable Shift shift) {
        long least = terms.minPaid().toSeconds();
        PublishedShift published = shift == null ? null : shift.published();
        if (published == null) {
            return least;
        }
        long told = facts.epochSecond(published.until()) - facts.epochSecond(published.from());
        long part = told * terms.scheduledPercent() / 100;
        return Math.max(least, Math.min(least + terms.most().toSeconds(), part));
    }

    /** The largest premium of the rules for split shifts. */
    Optional<PayEntry> split(PaidShift shift) {
        List<PayEntry> entries = new ArrayList<>();
        for (Term<SplitShiftPremium> term : law.on(shift.day(), shift.cleaner(), SplitShiftPremium.class)) {
            Duration gap = term.terms().gap();
            if (shift.shift().breaks().stream().anyMatch(pause -> pause.seconds() > gap.toSeconds())) {
                entries.add(splitEntry(shift, term));
            }
        }
        return entries.stream().reduce((first, second) -> second.cents().isMoreThan(first.cents()) ? second : first);
    }

    private static PayEntry splitEntry(PaidShift shift, Term<SplitShiftPremium> term) {
        long credit = term.terms().credit().toSeconds();
        long wage = shift.highestMinimumWage().map(PayLaw.MinimumWage::cents).orElse(0L);
        ExactCents beyondMinimum = shift.straight().minus(shift.minimum()).orZeroIfNegative();
        ExactCents owed = ExactCents.hourly(wage, credit).minus(beyondMinimum).orZeroIfNegative();
        return new PayEntry(PayKind.SPLIT_SHIFT, term.clause(), owed.isPositive() ? credit : 0, 0, owed);
    }
}
