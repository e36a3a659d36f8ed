package io.putzplan.engine.check;

import io.putzplan.engine.check.PayLaw.Term;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.AbsenceKind;
import io.putzplan.engine.problem.Cleaner;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is paid for rest that is missing before a shift. The rest is that of the person, over all contracts. */
final class ShortRestPay {

    private record Busy(Span span, @Nullable WorkedShift shift) {}

    private final PayLaw law;
    private final List<Busy> busy = new ArrayList<>();
    private final @Nullable Long lastShiftEnd;

    /** Pay for the rests of one person, whose contracts work {@code person}. */
    ShortRestPay(ProblemFacts facts, PayLaw law, List<CleanerWork> person) {
        this.law = law;
        for (CleanerWork work : person) {
            work.shifts().forEach(shift -> busy.add(new Busy(shift.workSpan(), shift)));
            work.cleaner().absences().stream()
                    .filter(absence -> isOtherJob(absence, work.cleaner()))
                    .forEach(absence -> busy.add(new Busy(
                            new Span(facts.epochSecond(absence.from()), facts.epochSecond(absence.until())), null)));
        }
        busy.sort(Comparator.comparingLong(entry -> entry.span().start()));
        this.lastShiftEnd = person.stream()
                .map(work -> work.cleaner().history().lastShiftEnd())
                .filter(Objects::nonNull)
                .max(Comparator.<LocalDateTime>naturalOrder())
                .map(facts::epochSecond)
                .orElse(null);
    }

    private boolean isOtherJob(Absence absence, Cleaner cleaner) {
        return absence.kind() == AbsenceKind.OTHER_JOB
                && law.addsOtherEmployers(absence.from().toLocalDate(), cleaner);
    }

    /** What {@code paid} is owed for the rest before it; of several rules, by the one that gives most. */
    Optional<PayEntry> of(PaidShift paid) {
        Long previousEnd = lastShiftEnd;
        for (Busy next : busy) {
            if (paid.shift().equals(next.shift())) {
                return previousEnd == null
                        ? Optional.empty()
                        : owed(paid, paid.shift().workSpan().start() - previousEnd);
            }
            previousEnd = next.span().end();
        }
        return Optional.empty();
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
