package io.putzplan.engine.check;

import io.putzplan.engine.roster.LawMargin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Violations and margins as they are found. */
final class Findings {

    /** What a day of work too many, or of rest too few, amounts to. */
    static final long DAY_SECONDS = 28_800;

    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, LawMargin> tightest = new TreeMap<>();
    private final Map<String, Map<String, LawMargin>> tightestByCleaner = new HashMap<>();

    /**
     * Notes a violation.
     *
     * @param seconds by how much; nothing is noted when it is not above 0
     * @param fact what is found, and what must be
     */
    void add(Rule rule, Clause clause, Subject subject, long seconds, String fact) {
        if (seconds > 0) {
            String message = subject.text() + ": " + fact + " (" + clause.citation() + ")";
            violations.add(new Violation(
                    rule,
                    clause.id(),
                    clause.citation(),
                    subject.cleaner(),
                    subject.day(),
                    subject.visit(),
                    seconds,
                    message));
        }
    }

    /** Notes a fault of the roster as a document, by an amount that is at least 1. */
    void malformed(String fault, Subject subject, long seconds, String fact) {
        add(Rule.WELL_FORMED, Clause.ofForm(fault), subject, Math.max(1, seconds), fact);
    }

    /** Notes how far a limit was from being reached by the cleaner of {@code subject} on its day. */
    void margin(Rule rule, Clause clause, Subject subject, Margin margin) {
        LawMargin found = new LawMargin(
                rule.name(),
                clause.id(),
                clause.citation(),
                Objects.requireNonNull(subject.cleaner()),
                Objects.requireNonNull(subject.day()),
                margin.seconds(),
                margin.measure(),
                margin.value(),
                margin.limit(),
                Instant.ofEpochSecond(margin.interval().start()),
                Instant.ofEpochSecond(margin.interval().end()));
        String key = rule.name() + " " + clause.id();
        tightest.merge(key, found, Findings::tighter);
        tightestByCleaner
                .computeIfAbsent(found.cleaner(), id -> new TreeMap<>())
                .merge(key, found, Findings::tighter);
    }

    /** The tighter of two margins; the first where they are equal. */
    static LawMargin tighter(LawMargin first, LawMargin second) {
        return second.seconds() < first.seconds() ? second : first;
    }

    /** The tightest margin of every limit that was met with, by rule. */
    List<LawMargin> tightestMargins() {
        return List.copyOf(tightest.values());
    }

    /** The tightest margin of every limit that {@code cleaner} met with, by rule. */
    List<LawMargin> tightestMargins(String cleaner) {
        return List.copyOf(tightestByCleaner.getOrDefault(cleaner, Map.of()).values());
    }

    /** The report, by cleaner in the order of {@code cleanerIds}, then day and rule. */
    CheckReport report(List<String> cleanerIds) {
        Map<String, Integer> position = new HashMap<>();
        cleanerIds.forEach(id -> position.putIfAbsent(id, position.size()));
        Comparator<Violation> byCleaner = Comparator.comparingInt(violation -> {
            String cleaner = violation.cleaner();
            return cleaner == null ? -1 : position.getOrDefault(cleaner, Integer.MAX_VALUE);
        });
        return new CheckReport(violations.stream()
                .sorted(byCleaner
                        .thenComparing(Violation::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Violation::rule))
                .toList());
    }
}
