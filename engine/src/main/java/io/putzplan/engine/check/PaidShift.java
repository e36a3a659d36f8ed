package io.putzplan.engine.check;

import io.putzplan.engine.check.PayLaw.MinimumWage;
import io.putzplan.engine.problem.Cleaner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A worked shift as pay sees it.
 *
 * @param shift its clock facts
 * @param wageCents wage of its day, per hour
 * @param pieces its paid time
 */
record PaidShift(WorkedShift shift, long wageCents, List<PaidPiece> pieces) {

    static PaidShift of(WorkedShift shift, PayLaw law) {
        long wage = shift.cleaner().contract().hourlyWageCentsOn(shift.day());
        return new PaidShift(shift, wage, PaidPiece.of(shift, law));
    }

    Cleaner cleaner() {
        return shift.cleaner();
    }

    LocalDate day() {
        return shift.day();
    }

    long paidSeconds() {
        return pieces.stream().mapToLong(PaidPiece::seconds).sum();
    }

    /** {@code seconds} at the wage. */
    ExactCents pay(long seconds) {
        return ExactCents.hourly(wageCents, seconds);
    }

    /** Straight pay for all paid time. */
    ExactCents straight() {
        return pay(paidSeconds());
    }

    /** What the paid time is worth at the minimum wages of its places. */
    ExactCents minimum() {
        return pieces.stream()
                .map(piece -> ExactCents.hourly(piece.minimumWageCents(), piece.seconds()))
                .reduce(ExactCents.ZERO, ExactCents::plus);
    }

    /** The highest minimum wage of its places; the first of equals. */
    Optional<MinimumWage> highestMinimumWage() {
        return pieces.stream()
                .flatMap(piece -> piece.minimumWage().stream())
                .reduce((first, second) -> second.cents() > first.cents() ? second : first);
    }

    static ExactCents straight(List<PaidShift> shifts) {
        return shifts.stream().map(PaidShift::straight).reduce(ExactCents.ZERO, ExactCents::plus);
    }

    static long paidSeconds(List<PaidShift> shifts) {
        return shifts.stream().mapToLong(PaidShift::paidSeconds).sum();
    }
}
