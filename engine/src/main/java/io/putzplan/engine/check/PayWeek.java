package io.putzplan.engine.check;

import java.time.LocalDate;
import java.util.List;

/**
 * What one cleaner is owed for one pay week, as far as the week lies in the period.
 *
 * @param cleaner id of the cleaner
 * @param firstDay first day of the week, which may lie before the period
 * @param lines by kind, in its order
 */
public record PayWeek(String cleaner, LocalDate firstDay, List<PayLine> lines) {

    public PayWeek {
        lines = List.copyOf(lines);
    }

    /** Wages owed, overtime and everything else included, mileage not. */
    public long wageCents() {
        return lines.stream()
                .filter(line -> line.kind().isWage())
                .mapToLong(PayLine::cents)
                .sum();
    }

    /** Mileage reimbursed. */
    public long mileageCents() {
        return lines.stream()
                .filter(line -> line.kind() == PayKind.MILEAGE)
                .mapToLong(PayLine::cents)
                .sum();
    }

    /** Time of lines of {@code kind}. */
    public long secondsOf(PayKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .mapToLong(PayLine::seconds)
                .sum();
    }
}
