package io.putzplan.engine.problem;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ids that may be referred to. */
final class References {

    private final @Nullable Set<String> cleaners;
    private final @Nullable Set<String> households;
    private final @Nullable Set<String> visits;
    private final NearestName nearest = new NearestName();

    private References(@Nullable Set<String> cleaners, @Nullable Set<String> households, @Nullable Set<String> visits) {
        this.cleaners = cleaners;
        this.households = households;
        this.visits = visits;
    }

    static References of(ProblemDraft draft) {
        return new References(
                ids(draft.cleaners(), Cleaner::id),
                ids(draft.households(), Household::id),
                ids(draft.visits(), Visit::id));
    }

    private static <T> @Nullable Set<String> ids(@Nullable List<T> elements, Function<T, String> id) {
        if (elements == null) {
            return null;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (T element : elements) {
            String value = id.apply(element);
            if (value != null) {
                ids.add(value);
            }
        }
        return ids;
    }

    void cleaner(Findings findings, Subject subject, String property, String id) {
        if (cleaners != null && !cleaners.contains(id)) {
            unknown(findings, subject, property, "UNKNOWN_CLEANER", "cleaner", id, cleaners);
        }
    }

    void household(Findings findings, Subject subject, String property, String id) {
        if (households != null && !households.contains(id)) {
            unknown(findings, subject, property, "UNKNOWN_HOUSEHOLD", "household", id, households);
        }
    }

    void visit(Findings findings, Subject subject, String property, String id) {
        if (visits != null && !visits.contains(id)) {
            unknown(findings, subject, property, "UNKNOWN_VISIT", "visit", id, visits);
        }
    }

    private void unknown(
            Findings findings,
            Subject subject,
            String property,
            String code,
            String noun,
            String id,
            Collection<String> known) {
        findings.error(
                subject,
                property,
                code,
                "no %s %s".formatted(noun, Findings.quoted(id)),
                "must be the id of a " + noun,
                nearest.hint(id, known));
    }

    /** Reports ids that are missing, blank or taken. */
    static <T> void checkIds(Findings findings, String list, String noun, List<T> elements, Function<T, String> id) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            String value = id.apply(elements.get(i));
            Subject subject = new Subject(list + "[" + i + "]", "");
            if (!findings.text(subject, "id", value)) {
                continue;
            }
            Integer earlier = first.putIfAbsent(value, i);
            if (earlier != null) {
                findings.error(
                        subject,
                        "id",
                        "DUPLICATE_ID",
                        Findings.quoted(value),
                        "must be unique among %s; %s[%d] has it already".formatted(list, list, earlier),
                        null);
            }
        }
    }
}
