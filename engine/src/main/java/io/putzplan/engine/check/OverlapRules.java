package io.putzplan.engine.check;

import java.util.List;

/** Whether a person is in one place at a time, whatever the contract. */
final class OverlapRules {

    private final ProblemFacts facts;
    private final Findings findings;

    OverlapRules(ProblemFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    void judge(PersonWork person) {
        List<WorkedShift> shifts = person.shifts();
        for (int i = 0; i < shifts.size(); i++) {
            for (int j = 0; j < i; j++) {
                judge(shifts.get(j), shifts.get(i));
            }
        }
    }

    private void judge(WorkedShift earlier, WorkedShift later) {
        Span route = earlier.onTheWay();
        findings.add(
                Rule.AVAILABILITY,
                Clause.ONE_PERSON,
                later.subject(),
                route.intersection(later.onTheWay()).seconds(),
                "route " + range(later.onTheWay()) + ", must not overlap the route of the same person as "
                        + earlier.cleaner().id() + " " + range(route));
    }

    private String range(Span span) {
        return facts.wording().range(span.start(), span.end());
    }
}
