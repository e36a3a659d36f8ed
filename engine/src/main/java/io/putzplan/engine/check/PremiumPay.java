package io.putzplan.engine.check;

import io.putzplan.engine.check.PayLaw.Term;
import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.PremiumWindow;
import io.putzplan.engine.labour.PremiumWindow.Premium;
import io.putzplan.engine.labour.PremiumWindow.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is paid on top of straight time for work at night, on Sundays and holidays; the highest percentage counts. */
final class PremiumPay {

    private final PayLaw law;
    private final Clock clock;

    PremiumPay(PayLaw law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    List<PayEntry> of(PaidShift shift) {
        List<Term<PremiumWindow>> terms = law.on(shift.day(), shift.cleaner(), PremiumWindow.class);
        if (terms.isEmpty()) {
            return List.of();
        }
        List<LocalTime> nights = terms.stream()
                .map(term -> term.terms().night())
                .flatMap(night -> Stream.of(night.from(), night.until()))
                .toList();
        List<PayEntry> entries = new ArrayList<>();
        for (PaidPiece piece : shift.pieces()) {
            for (Span part : clock.cut(piece.span(), nights)) {
                addHighest(entries, shift, part.seconds(), clock.civil(part.start()), piece.region(), terms);
            }
        }
        return entries;
    }

    private void addHighest(
            List<PayEntry> entries,
            PaidShift shift,
            long seconds,
            LocalDateTime civil,
            @Nullable String region,
            List<Term<PremiumWindow>> terms) {
        int percent = 0;
        Clause clause = null;
        for (Term<PremiumWindow> term : terms) {
            for (Premium premium : term.terms().premiums()) {
                if (premium.percent() > percent && applies(premium.when(), term.terms(), civil, region)) {
                    percent = premium.percent();
                    clause = term.clause();
                }
            }
        }
        if (clause != null) {
            entries.add(new PayEntry(
                    PayKind.PREMIUM,
                    clause,
                    seconds,
                    percent,
                    shift.pay(seconds).percent(percent)));
        }
    }

    private boolean applies(When when, PremiumWindow terms, LocalDateTime civil, @Nullable String region) {
        LocalDate day = civil.toLocalDate();
        return switch (when) {
            case NIGHT -> isIn(terms.night(), civil.toLocalTime());
            case SUNDAY -> day.getDayOfWeek() == DayOfWeek.SUNDAY;
            case HOLIDAY -> law.isHoliday(region, day);
            case HIGH_HOLIDAY -> terms.highHolidays().contains(MonthDay.from(day));
        };
    }

    private static boolean isIn(ClockWindow night, LocalTime time) {
        boolean begun = !time.isBefore(night.from());
        boolean notOver = time.isBefore(night.until());
        return night.crossesMidnight() ? begun || notOver : begun && notOver;
    }
}
