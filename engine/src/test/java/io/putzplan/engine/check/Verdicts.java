package io.putzplan.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.EvaluatedRoster;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Rosters;
import io.putzplan.engine.fixture.WorkPlan;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** What {@code plan} breaks by both judges. */
    static List<Violation> of(WorkPlan plan, RulePack rules) {
        return ofBoth(plan.problem(), rules, plan.roster());
    }

    /** As {@link #ofBoth(RosterProblem, RulePack, Roster)}, of a roster of {@code routes}. */
    static List<Violation> ofBoth(RosterProblem problem, RulePack rules, Route... routes) {
        return ofBoth(problem, rules, Rosters.aRoster(problem, routes));
    }

    /** What {@code roster} breaks; the judge that is used while solving must find the same, rule by rule. */
    static List<Violation> ofBoth(RosterProblem problem, RulePack rules, Roster roster) {
        List<Violation> violations = of(problem, rules, roster);
        assertThat(EvaluatedRoster.of(problem, MainStreet.of(problem), rules, roster)
                        .secondsByRule())
                .as("seconds by rule, as evaluated")
                .isEqualTo(secondsByRule(violations));
        return violations;
    }

    private static Map<String, Long> secondsByRule(List<Violation> violations) {
        return violations.stream()
                .collect(Collectors.groupingBy(
                        violation -> violation.rule().name(), Collectors.summingLong(Violation::seconds)));
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
