package io.putzplan.engine.check;

import io.putzplan.engine.check.PayLaw.Term;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.PaidRestBreak.Missed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is paid for meals and rests that were not given, judged by the terms of their rules alone. */
final class MissedBreakPay {

    private final PayLaw law;

    MissedBreakPay(PayLaw law) {
        this.law = law;
    }

    /** The premium for missed meals of a shift: at most one, the largest. */
    Optional<PayEntry> meals(PaidShift paid) {
        PayEntry largest = null;
        for (Term<MealBreakWindow> term : law.on(paid.day(), paid.cleaner(), MealBreakWindow.class)) {
            Duration premium = term.terms().missedPremium();
            if (premium != null && isMissed(term, paid)) {
                largest = larger(largest, entry(PayKind.MISSED_MEAL, term.rule(), paid, premium.toSeconds()));
            }
        }
        return Optional.ofNullable(largest);
    }

    private static boolean isMissed(Term<MealBreakWindow> term, PaidShift paid) {
        MealBreakWindow terms = term.terms();
        WorkedShift shift = paid.shift();
        Duration work = Duration.ofSeconds(shift.workSeconds());
        Duration waivable = terms.waivableUpTo();
        boolean isWaived = term.rule().isWaivedBy(paid.cleaner(), paid.day())
                && (waivable == null || work.compareTo(waivable) <= 0);
        if (isWaived || !terms.comparison().holds(work, terms.trigger())) {
            return false;
        }
        List<Span> cuts = shift.breaksOfAtLeast(terms.duration().toSeconds());
        return mealsFor(terms, shift.breaks()).stream().noneMatch(pause -> isMeal(terms, pause, shift.workSpan()))
                || hasStretch(shift.workSpan(), cuts, terms.maxContinuousWork());
    }

    /** All breaks but the first meals of lower number. */
    private static List<Span> mealsFor(MealBreakWindow terms, List<Span> breaks) {
        List<Span> left = new ArrayList<>();
        int earlier = 0;
        for (Span pause : breaks) {
            if (pause.seconds() >= terms.duration().toSeconds() && earlier < terms.nth() - 1) {
                earlier++;
            } else {
                left.add(pause);
            }
        }
        return left;
    }

    private static boolean isMeal(MealBreakWindow terms, Span pause, Span work) {
        long begin = pause.start() - work.start();
        return pause.seconds() >= terms.duration().toSeconds()
                && begin >= terms.earliest().toSeconds()
                && begin <= terms.latest().toSeconds();
    }

    /** The premium for missed rests of a shift; of several rules, the largest. */
    Optional<PayEntry> rests(PaidShift paid) {
        PayEntry largest = null;
        for (Term<PaidRestBreak> term : law.on(paid.day(), paid.cleaner(), PaidRestBreak.class)) {
            Missed missed = term.terms().missed();
            if (missed != null && !term.rule().isWaivedBy(paid.cleaner(), paid.day())) {
                long seconds = premiums(term.terms(), missed, paid.shift())
                        * missed.premium().toSeconds();
                largest = larger(largest, entry(PayKind.MISSED_REST, term.rule(), paid, seconds));
            }
        }
        return Optional.ofNullable(largest);
    }

    private static long premiums(PaidRestBreak terms, Missed missed, WorkedShift shift) {
        long length = terms.duration().toSeconds();
        List<Span> taken =
                shift.rests().stream().filter(rest -> rest.seconds() >= length).toList();
        int owed = terms.owedFor(Duration.ofSeconds(shift.workSeconds()));
        int lacking = Math.max(0, owed - taken.size());
        if (!missed.perDay()) {
            return lacking;
        }
        List<Span> cuts = Span.union(Stream.concat(taken.stream(), shift.breaksOfAtLeast(length).stream())
                .toList());
        return lacking > 0 || hasStretch(shift.workSpan(), cuts, terms.maxWithout()) ? 1 : 0;
    }

    /** Time for missed rests that counts as work, by day. */
    Map<LocalDate, Long> workOf(List<PaidShift> shifts) {
        Map<LocalDate, Long> work = new TreeMap<>();
        for (PaidShift paid : shifts) {
            rests(paid)
                    .filter(entry -> countsAsWork(entry, paid))
                    .ifPresent(entry -> work.merge(paid.day(), entry.seconds(), Long::sum));
        }
        return work;
    }

    private boolean countsAsWork(PayEntry entry, PaidShift paid) {
        return law.on(paid.day(), paid.cleaner(), PaidRestBreak.class).stream()
                .filter(term -> term.clause().equals(entry.clause()))
                .anyMatch(term -> {
                    Missed missed = term.terms().missed();
                    return missed != null && missed.isWork();
                });
    }

    private static boolean hasStretch(Span span, List<Span> cuts, @Nullable Duration longest) {
        return longest != null
                && span.cutBy(cuts).stream().anyMatch(stretch -> stretch.seconds() > longest.toSeconds());
    }

    private static PayEntry entry(PayKind kind, LabourRule rule, PaidShift paid, long seconds) {
        return new PayEntry(kind, Clause.of(rule), seconds, 100, paid.pay(seconds));
    }

    private static PayEntry larger(@Nullable PayEntry known, PayEntry found) {
        return known == null || found.seconds() > known.seconds() ? found : known;
    }
}
