package io.putzplan.engine.check;

import io.putzplan.engine.check.OvertimeScale.Share;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.OvertimeTier.Base;
import io.putzplan.engine.labour.OvertimeTier.Scope;
import io.putzplan.engine.problem.WorkedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is paid on top of straight time beyond thresholds of the day, the seventh day, the week and the contract. */
final class OvertimePay {

    private final PayLaw law;
    private final Clock clock;

    OvertimePay(PayLaw law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    /**
     * The overtime of {@code week}.
     *
     * @param missedRests time for missed rests that counts as work, by day of the shift
     * @param topUp what the straight pay of the week lacks to the minimum wage
     */
    List<PayEntry> of(PaidWeek week, Map<LocalDate, Long> missedRests, ExactCents topUp) {
        if (week.paidSeconds() == 0) {
            return List.of();
        }
        Map<LocalDate, Long> paid = paidByDay(week);
        boolean allSeven = worksAllSeven(week, paid);
        missedRests.forEach((day, seconds) -> paid.merge(day, seconds, Long::sum));
        List<PayEntry> entries = new ArrayList<>();
        long straightSeconds = 0;
        for (Map.Entry<LocalDate, Long> day : paid.entrySet()) {
            boolean seventh = allSeven && day.getKey().equals(week.firstDay().plusDays(6));
            for (Share share : OvertimeScale.share(0, day.getValue(), scalesOfDay(week, day.getKey(), seventh))) {
                straightSeconds += share.scale() == null ? share.seconds() : 0;
                long wage = week.cleaner().contract().hourlyWageCentsOn(day.getKey());
                add(entries, share, week, topUp, ExactCents.hourly(wage, share.seconds()));
            }
        }
        long before = week.historySeconds();
        for (Share share : OvertimeScale.share(before, before + straightSeconds, scalesOfWeek(week))) {
            add(entries, share, week, topUp, mean(week.straight(), week, share.seconds()));
        }
        return entries;
    }

    private Map<LocalDate, Long> paidByDay(PaidWeek week) {
        Map<LocalDate, Long> paid = new TreeMap<>();
        for (PaidShift shift : week.shifts()) {
            for (PaidPiece piece : shift.pieces()) {
                for (Span part : clock.cut(piece.span(), List.of())) {
                    paid.merge(clock.dayOf(part.start()), part.seconds(), Long::sum);
                }
            }
        }
        return paid;
    }

    private static boolean worksAllSeven(PaidWeek week, Map<LocalDate, Long> paid) {
        Set<LocalDate> days = new HashSet<>(paid.keySet());
        week.contracts().stream()
                .flatMap(contract -> contract.history().days().stream())
                .map(WorkedDay::day)
                .forEach(days::add);
        return week.firstDay().datesUntil(week.firstDay().plusWeeks(1)).allMatch(days::contains);
    }

    private List<OvertimeScale> scalesOfDay(PaidWeek week, LocalDate day, boolean isSeventh) {
        return law.on(day, week.cleaner(), OvertimeTier.class).stream()
                .filter(term -> term.terms().scope() == Scope.DAY
                        || (isSeventh && term.terms().scope() == Scope.SEVENTH_DAY))
                .map(term -> OvertimeScale.of(term, 0))
                .toList();
    }

    private List<OvertimeScale> scalesOfWeek(PaidWeek week) {
        long agreed = week.contracts().stream()
                .mapToLong(contract -> contract.contract().weeklyHours().toSeconds())
                .sum();
        return law.on(week.lastDay(), week.cleaner(), OvertimeTier.class).stream()
                .filter(term ->
                        term.terms().scope() == Scope.WEEK || term.terms().scope() == Scope.CONTRACT)
                .map(term -> OvertimeScale.of(term, term.terms().scope() == Scope.CONTRACT ? agreed : 0))
                .toList();
    }

    private static void add(
            List<PayEntry> entries, Share share, PaidWeek week, ExactCents topUp, ExactCents atTheWage) {
        OvertimeScale scale = share.scale();
        if (scale != null) {
            ExactCents straight =
                    scale.base() == Base.WAGE ? atTheWage : mean(week.straight().plus(topUp), week, share.seconds());
            long onTop = share.percent() - 100L;
            entries.add(
                    new PayEntry(PayKind.OVERTIME, scale.clause(), share.seconds(), onTop, straight.percent(onTop)));
        }
    }

    /** {@code seconds} at the rate at which all paid time of {@code week} comes to {@code pay}. */
    private static ExactCents mean(ExactCents pay, PaidWeek week, long seconds) {
        return pay.times(seconds).dividedBy(week.paidSeconds());
    }
}
