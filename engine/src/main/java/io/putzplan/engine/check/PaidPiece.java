package io.putzplan.engine.check;

import io.putzplan.engine.check.PayLaw.MinimumWage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of paid time of one kind at one place.
 *
 * @param kind kind of straight time
 * @param span when
 * @param region where; a leg is where it leads to, the last leg where the last visit is; null when unknown
 * @param minimumWage least pay there; empty when there is none
 */
record PaidPiece(PayKind kind, Span span, @Nullable String region, Optional<MinimumWage> minimumWage) {

    long seconds() {
        return span.seconds();
    }

    long minimumWageCents() {
        return minimumWage.map(MinimumWage::cents).orElse(0L);
    }

    /** All paid time of {@code shift}, each second in exactly one piece, in order. */
    static List<PaidPiece> of(WorkedShift shift, PayLaw law) {
        return new Reader(shift, law).read();
    }

    /** Walks along the stops. */
    private static final class Reader {

        private final WorkedShift shift;
        private final PayLaw law;
        private final List<PaidPiece> pieces = new ArrayList<>();
        private long now;
        private long left;
        private @Nullable String region;

        private Reader(WorkedShift shift, PayLaw law) {
            this.shift = shift;
            this.law = law;
            this.now = shift.paidSpan().start();
            this.left = shift.route().departure().toEpochSecond();
            this.region = law.employerRegion();
        }

        private List<PaidPiece> read() {
            for (int i = 0; i < shift.stops().size(); i++) {
                var stop = shift.stops().get(i);
                region = regionOf(stop.visit());
                long travelled = left + shift.legs().get(i).seconds();
                until(
                        Math.max(stop.arrival().toEpochSecond(), travelled),
                        PayKind.TRAVEL,
                        stop.start().toEpochSecond());
                until(stop.start().toEpochSecond(), PayKind.WAITING, Long.MAX_VALUE);
                serve(stop.end().toEpochSecond());
                left = stop.end().toEpochSecond();
            }
            until(shift.paidSpan().end(), PayKind.TRAVEL, Long.MAX_VALUE);
            return pieces;
        }

        private @Nullable String regionOf(String visit) {
            return shift.served().stream()
                    .filter(served -> served.visit().id().equals(visit))
                    .findFirst()
                    .map(law::regionOf)
                    .orElse(law.employerRegion());
        }

        private void until(long moment, PayKind kind, long latest) {
            Span span = advance(Math.min(moment, latest));
            span.cutBy(shift.offDuty()).forEach(part -> add(kind, part));
        }

        private void serve(long end) {
            Span span = advance(end);
            for (Span onDuty : span.cutBy(shift.offDuty())) {
                onDuty.cutBy(shift.rests()).forEach(part -> add(PayKind.SERVICE, part));
                onDuty.partsOf(shift.rests()).forEach(part -> add(PayKind.PAID_REST, part));
            }
        }

        private Span advance(long moment) {
            long to = Math.max(now, Math.min(moment, shift.paidSpan().end()));
            Span span = new Span(now, to);
            now = to;
            return span;
        }

        private void add(PayKind kind, Span span) {
            if (!span.isEmpty()) {
                pieces.add(new PaidPiece(kind, span, region, law.minimumWage(shift.day(), shift.cleaner(), region)));
            }
        }
    }
}
