package io.putzplan.engine.check;

import io.putzplan.engine.problem.Coupling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether coupled visits are served both or none, by different cleaners, and with the right time between their starts. */
final class CouplingRules {

    private record Service(WorkedShift shift, ServedVisit served) {

        String cleaner() {
            return shift.cleaner().id();
        }

        Subject subject() {
            return shift.subject(served.visit().id());
        }

        long start() {
            return served.service().start();
        }

        long seconds() {
            return served.visit().service().toSeconds();
        }
    }

    private final ProblemFacts facts;
    private final Findings findings;
    private final Map<String, Service> services = new HashMap<>();

    CouplingRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(List<CleanerWork> work) {
        for (CleanerWork cleaner : work) {
            for (WorkedShift shift : cleaner.shifts()) {
                shift.served().forEach(served -> services.put(served.visit().id(), new Service(shift, served)));
            }
        }
        facts.problem().couplings().forEach(this::judge);
    }

    private void judge(Coupling coupling) {
        Service first = services.get(coupling.first());
        Service second = services.get(coupling.second());
        if (first != null && second != null) {
            judge(coupling, first, second);
        } else {
            judgeAlone(first, coupling.second());
            judgeAlone(second, coupling.first());
        }
    }

    private void judgeAlone(@Nullable Service alone, String missing) {
        if (alone != null) {
            findings.add(
                    Rule.COUPLING,
                    Clause.COUPLED_BOTH,
                    alone.subject(),
                    alone.seconds(),
                    "served without visit " + missing + ", must be served together with it or not at all");
        }
    }

    private void judge(Coupling coupling, Service first, Service second) {
        if (first.cleaner().equals(second.cleaner())) {
            findings.add(
                    Rule.COUPLING,
                    Clause.COUPLED_CLEANERS,
                    second.subject(),
                    second.seconds(),
                    "served by the cleaner of visit " + coupling.first() + ", must be another cleaner");
        }
        long lag = second.start() - first.start();
        long least = coupling.minLag().toSeconds();
        long most = coupling.maxLag().toSeconds();
        findings.add(
                Rule.COUPLING,
                Clause.COUPLED_LAG,
                second.subject(),
                Math.max(least - lag, lag - most),
                "starts %s after visit %s, must start %s to %s after it"
                        .formatted(
                                Wording.duration(lag),
                                coupling.first(),
                                Wording.duration(least),
                                Wording.duration(most)));
    }
}
