package io.putzplan.engine.check;

import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.RosterProblem;
import java.util.List;

/** The rules of a pack that speak of a shift somebody works. */
final class RulesInUse {

    private final RosterProblem problem;
    private final RulePack pack;
    private final List<LabourRule> used;

    /** The rules of {@code pack} that speak of one of {@code people} on a day they work. */
    RulesInUse(RosterProblem problem, RulePack pack, List<PersonWork> people) {
        this.problem = problem;
        this.pack = pack;
        this.used = pack.rules().stream()
                .filter(rule -> people.stream().anyMatch(person -> speaksOf(rule, person)))
                .toList();
    }

    /** In the order of the pack. */
    List<LabourRule> rules() {
        return used;
    }

    /** Those that a roster must keep. */
    List<LabourRule> binding() {
        return used.stream().filter(LabourRule::isBinding).toList();
    }

    /** Every rule of the pack that would apply to a shift of {@code person} if the person were young enough. */
    List<LabourRule> forTheYoung(PersonWork person) {
        return pack.rules().stream()
                .filter(rule -> rule.appliesTo().maxAge() != null
                        && person.shifts().stream().anyMatch(shift -> wouldApply(rule, shift)))
                .toList();
    }

    private boolean wouldApply(LabourRule rule, WorkedShift shift) {
        Selector selector = rule.appliesTo();
        Selector ofAnyAge = new Selector(
                null, null, selector.worker(), selector.employer(), selector.minEmployees(), selector.maxEmployees());
        return rule.isInForceOn(shift.day()) && ofAnyAge.matches(shift.cleaner(), problem.employer(), shift.day());
    }

    /** Whether {@code rule} applies to a shift of {@code person} for which it is not waived. */
    boolean binds(LabourRule rule, PersonWork person) {
        return person.shifts().stream()
                .anyMatch(shift -> applies(rule, shift) && !rule.isWaivedBy(shift.cleaner(), shift.day()));
    }

    private boolean speaksOf(LabourRule rule, PersonWork person) {
        return person.shifts().stream().anyMatch(shift -> applies(rule, shift));
    }

    private boolean applies(LabourRule rule, WorkedShift shift) {
        Cleaner cleaner = shift.cleaner();
        return rule.appliesOn(shift.day(), cleaner, problem.employer());
    }
}
