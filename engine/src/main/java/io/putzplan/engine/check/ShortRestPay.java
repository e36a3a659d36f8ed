package io.putzplan.engine.check;

import io.putzplan.engine.check.PayLaw.Term;
import io.putzplan.engine.labour.MinDailyRest;
import java.util.List;
import java.util.Optional;

/** What is paid for rest that is missing before a shift. The rest is that of the person, over all contracts. */
final class ShortRestPay {

    private final PayLaw law;
    private final List<RestGap> gaps;

    /** Pay for the rests of {@code person}. */
    ShortRestPay(PayLaw law, PersonWork person) {
        this.law = law;
        this.gaps = RestGap.of(person);
    }

    /** What {@code paid} is owed for the rest before it; of several rules, by the one that gives most. */
    Optional<PayEntry> of(PaidShift paid) {
        return gaps.stream()
                .filter(gap -> gap.isBefore(paid.shift()))
                .findFirst()
                .flatMap(gap -> owed(paid, gap.seconds()));
    }

    private Optional<PayEntry> owed(PaidShift paid, long gap) {
        return law.on(paid.day(), paid.cleaner(), MinDailyRest.class).stream()
                .map(term -> entry(term, paid, gap))
                .reduce((first, second) -> second.cents().isMoreThan(first.cents()) ? second : first);
    }

    private static PayEntry entry(Term<MinDailyRest> term, PaidShift paid, long gap) {
        long percent = term.terms().shortfallPercent();
        long missing = percent == 0 ? 0 : Math.max(0, term.terms().rest().toSeconds() - gap);
        return new PayEntry(
                PayKind.SHORT_REST,
                term.clause(),
                missing,
                percent,
                paid.pay(missing).percent(percent));
    }
}
