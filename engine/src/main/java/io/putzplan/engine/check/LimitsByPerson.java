package io.putzplan.engine.check;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.roster.LawMargin;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts the margins of a judgement by the person they are about. */
final class LimitsByPerson {

    private static final Comparator<LawMargin> BY_RULE = Comparator.comparing(
                    (LawMargin margin) -> Rule.valueOf(margin.rule()))
            .thenComparing(LawMargin::ruleId);

    private final Findings findings;
    private final MarginWording words;

    LimitsByPerson(Findings findings, Wording wording) {
        this.findings = findings;
        this.words = new MarginWording(wording);
    }

    List<PersonLimits> of(List<PersonWork> people) {
        return people.stream().map(this::of).toList();
    }

    private PersonLimits of(PersonWork person) {
        List<String> contracts = person.contracts().stream().map(Cleaner::id).toList();
        return new PersonLimits(
                person.first().person(),
                nameOf(person.first()),
                contracts,
                tightest(contracts).stream().sorted(BY_RULE).map(words::limit).toList());
    }

    /** Of several contracts the tighter margin. */
    private Collection<LawMargin> tightest(List<String> contracts) {
        Map<String, LawMargin> tightest = new LinkedHashMap<>();
        for (String contract : contracts) {
            for (LawMargin margin : findings.tightestMargins(contract)) {
                tightest.merge(margin.rule() + " " + margin.ruleId(), margin, Findings::tighter);
            }
        }
        return tightest.values();
    }

    static String nameOf(Cleaner cleaner) {
        return cleaner.name() == null ? cleaner.id() : cleaner.name();
    }
}
