package io.putzplan.engine.problem;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What couplings must be like. */
final class CouplingRules {

    private static final Duration MAX_LAG = Duration.ofDays(1);

    private final References references;
    private final Findings findings;
    private final Map<String, Visit> visits = new HashMap<>();
    private final Map<String, Integer> coupled = new HashMap<>();

    CouplingRules(@Nullable List<Visit> visits, References references, Findings findings) {
        this.references = references;
        this.findings = findings;
        if (visits != null) {
            visits.forEach(visit -> this.visits.putIfAbsent(visit.id(), visit));
        }
    }

    void check(List<Coupling> couplings) {
        for (int i = 0; i < couplings.size(); i++) {
            Coupling coupling = couplings.get(i);
            Subject subject = new Subject("couplings[" + i + "]", "");
            boolean first = visit(subject, "first", coupling.first(), i);
            boolean second = visit(subject, "second", coupling.second(), i);
            if (first && second) {
                likeness(subject, visits.get(coupling.first()), visits.get(coupling.second()));
            }
            lags(subject, coupling);
        }
    }

    private boolean visit(Subject subject, String property, String id, int index) {
        if (!findings.text(subject, property, id)) {
            return false;
        }
        references.visit(findings, subject, property, id);
        Integer earlier = coupled.putIfAbsent(id, index);
        if (earlier != null) {
            findings.error(
                    subject,
                    property,
                    "COUPLED_TWICE",
                    Findings.quoted(id),
                    "must be coupled once; couplings[%d] has it already".formatted(earlier),
                    null);
        }
        return earlier == null;
    }

    private void likeness(Subject subject, @Nullable Visit first, @Nullable Visit second) {
        if (first == null || second == null) {
            return;
        }
        if (first.household() != null
                && second.household() != null
                && !first.household().equals(second.household())) {
            findings.error(
                    subject,
                    "second",
                    "COUPLED_HOUSEHOLDS_DIFFER",
                    "a visit of household " + Findings.quoted(second.household()),
                    "must be of household %s like the first".formatted(Findings.quoted(first.household())),
                    null);
        }
        if (first.commitment() != null && second.commitment() != null && first.commitment() != second.commitment()) {
            findings.error(
                    subject,
                    "second",
                    "COUPLED_COMMITMENTS_DIFFER",
                    second.commitment(),
                    "must be %s like the first".formatted(first.commitment()),
                    null);
        }
    }

    private void lags(Subject subject, Coupling coupling) {
        boolean least = findings.duration(subject, "minLag", coupling.minLag(), Duration.ZERO, MAX_LAG);
        boolean most = findings.duration(subject, "maxLag", coupling.maxLag(), Duration.ZERO, MAX_LAG);
        if (least && most && coupling.maxLag().compareTo(coupling.minLag()) < 0) {
            findings.error(
                    subject,
                    "maxLag",
                    "LAGS_REVERSED",
                    coupling.maxLag(),
                    "must not be below minLag " + coupling.minLag(),
                    null);
        }
    }
}
