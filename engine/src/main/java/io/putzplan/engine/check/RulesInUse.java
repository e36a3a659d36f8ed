package io.putzplan.engine.check;

import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.RosterProblem;
import java.util.List;
import java.util.Optional;

/** The rules of a pack that speak of a shift somebody works. */
final class RulesInUse {

    private final RosterProblem problem;
    private final RulePack pack;
    private final List<PersonWork> people;

    /** The rules of {@code pack} that speak of one of {@code people} on a day they work. */
    RulesInUse(RosterProblem problem, RulePack pack, List<PersonWork> people) {
        this.problem = problem;
        this.pack = pack;
        this.people = people;
    }

    /** In the order of the pack. */
    List<LabourRule> rules() {
        return pack.rules().stream()
                .filter(rule -> people.stream()
                        .anyMatch(person -> firstShift(rule, person).isPresent()))
                .toList();
    }

    /** Those with terms of {@code type} that a roster must keep. */
    List<LabourRule> binding(Class<? extends RuleTerms> type) {
        return rules().stream()
                .filter(rule -> type.isInstance(rule.terms()) && rule.isBinding())
                .toList();
    }

    /** Every rule of the pack that is meant for the young only. */
    List<LabourRule> forTheYoung() {
        return pack.rules().stream()
                .filter(rule ->
                        rule.appliesTo().maxAge() != null && problem.days().anyMatch(rule::isInForceOn))
                .toList();
    }

    /** The first shift of {@code person} to which {@code rule} applies and is not waived. */
    Optional<WorkedShift> firstBound(LabourRule rule, PersonWork person) {
        return person.shifts().stream()
                .filter(shift -> applies(rule, shift) && !rule.isWaivedBy(shift.cleaner(), shift.day()))
                .findFirst();
    }

    private Optional<WorkedShift> firstShift(LabourRule rule, PersonWork person) {
        return person.shifts().stream().filter(shift -> applies(rule, shift)).findFirst();
    }

    private boolean applies(LabourRule rule, WorkedShift shift) {
        Cleaner cleaner = shift.cleaner();
        return rule.appliesOn(shift.day(), cleaner, problem.employer());
    }
}
