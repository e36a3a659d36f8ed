package io.putzplan.engine.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something owed, not rounded yet.
 *
 * @param kind what for
 * @param clause why
 * @param seconds time it is about
 * @param percent of the rate; 0 where it is none
 * @param cents amount
 */
record PayEntry(PayKind kind, Clause clause, long seconds, long percent, ExactCents cents) {

    private record Key(PayKind kind, Clause clause, long percent) {}

    boolean isSomething() {
        return seconds > 0 || cents.isPositive();
    }

    private PayEntry plus(PayEntry other) {
        return new PayEntry(kind, clause, seconds + other.seconds, percent, cents.plus(other.cents));
    }

    /** {@code entries} as lines by kind, of which those of one clause and percentage are one, rounded so that they add up. */
    static List<PayLine> linesOf(List<PayEntry> entries) {
        Map<Key, PayEntry> sums = new LinkedHashMap<>();
        for (PayEntry entry : entries) {
            if (entry.isSomething()) {
                sums.merge(new Key(entry.kind, entry.clause, entry.percent), entry, PayEntry::plus);
            }
        }
        List<PayLine> lines = new ArrayList<>();
        ExactCents total = ExactCents.ZERO;
        for (PayEntry sum : sums.values().stream()
                .sorted(Comparator.comparing(PayEntry::kind))
                .toList()) {
            long before = total.rounded();
            total = total.plus(sum.cents);
            lines.add(sum.line(total.rounded() - before));
        }
        return lines;
    }

    /** A line of its own, rounded by itself. */
    PayLine line() {
        return line(cents.rounded());
    }

    private PayLine line(long rounded) {
        return new PayLine(kind, clause.id(), clause.citation(), seconds, percent, rounded);
    }
}
