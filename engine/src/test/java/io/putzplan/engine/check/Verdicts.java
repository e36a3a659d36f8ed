package io.putzplan.engine.check;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Rosters;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import java.util.List;

/** Short ways to have routes on {@link MainStreet} judged. */
final class Verdicts {

    private Verdicts() {}

    static List<Violation> of(RosterProblem problem, RulePack rules, Route... routes) {
        return of(problem, rules, Rosters.aRoster(problem, routes));
    }

    static List<Violation> of(RosterProblem problem, RulePack rules, Roster roster) {
        return new RosterChecker(problem, MainStreet.of(problem), rules)
                .check(roster)
                .violations();
    }

    static List<Violation> of(WorkPlan plan, RulePack rules) {
        return of(plan.problem(), rules, plan.roster());
    }

    /** One line per violation of {@code plan}: rule id, cleaner, seconds. */
    static List<String> brief(WorkPlan plan, RulePack rules) {
        return brief(of(plan, rules));
    }

    /** One line per violation: rule id, cleaner, seconds. */
    static List<String> brief(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.rule() + " " + violation.ruleId() + " " + violation.cleaner() + " "
                        + violation.seconds())
                .toList();
    }

    static List<String> messages(List<Violation> violations) {
        return violations.stream().map(Violation::message).toList();
    }
}
