package io.putzplan.engine.check;

import io.putzplan.engine.check.DayRecord.Duty;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.RecordDuty;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Writes down what the law wants written down of every shift. */
final class DayRecords {

    private final ZoneId zone;
    private final PayLaw law;

    DayRecords(ZoneId zone, PayLaw law) {
        this.zone = zone;
        this.law = law;
    }

    DayRecord of(PaidShift paid, long premiumSeconds) {
        WorkedShift shift = paid.shift();
        return new DayRecord(
                paid.day(),
                civil(shift.workSpan().start()),
                civil(shift.workSpan().end()),
                Span.total(shift.breaks()),
                shift.workSeconds(),
                paid.paidSeconds(),
                premiumSeconds,
                duties(paid));
    }

    private OffsetDateTime civil(long epochSecond) {
        return Instant.ofEpochSecond(epochSecond).atZone(zone).toOffsetDateTime();
    }

    private List<Duty> duties(PaidShift paid) {
        List<Duty> duties = new ArrayList<>();
        for (var term : law.on(paid.day(), paid.cleaner(), RecordDuty.class)) {
            Integer deadline = term.terms().deadlineDays();
            duties.add(new Duty(
                    term.rule().id(),
                    term.clause().citation(),
                    deadline == null ? null : paid.day().plusDays(deadline),
                    paid.day().plus(term.terms().retention())));
        }
        for (var term : law.on(paid.day(), paid.cleaner(), MaxDailyWork.class)) {
            Duration normal = term.terms().normal();
            if (normal != null && paid.shift().workSeconds() > normal.toSeconds()) {
                duties.add(new Duty(term.rule().id(), term.clause().citation(), null, null));
            }
        }
        return duties;
    }
}
