package io.putzplan.engine.check;

import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.SourceStatus;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.travel.TravelTimes;
import java.util.List;

/**
 * What a roster proves, and on what the proof rests. Made from the problem and the roster alone: equal ones give equal
 * certificates.
 *
 * @param problem id of the problem
 * @param period days rostered, and their clock
 * @param packs the rule pack and those it extends, the most particular first
 * @param verdict every hard rule broken
 * @param people everybody who works, in the order of the problem
 * @param consents consents without which the roster would be unlawful
 * @param unconfirmed rules used that no source proves
 * @param secondary rules used of which only a secondary source was read
 * @param unjudged rules and clauses of contracts that could not be judged, or only on an assumption
 */
public record Certificate(
        String problem,
        PlanningPeriod period,
        List<PackReference> packs,
        CheckReport verdict,
        List<PersonLimits> people,
        List<ReliedConsent> consents,
        List<UsedRule> unconfirmed,
        List<UsedRule> secondary,
        List<UnjudgedRule> unjudged) {

    public Certificate {
        packs = List.copyOf(packs);
        people = List.copyOf(people);
        consents = List.copyOf(consents);
        unconfirmed = List.copyOf(unconfirmed);
        secondary = List.copyOf(secondary);
        unjudged = List.copyOf(unjudged);
    }

    /**
     * The certificate of {@code roster} under {@code rules}, which extend nothing that is named.
     *
     * @throws io.putzplan.engine.problem.InvalidProblemException when a history lacks what {@code rules} ask for and the employer
     *     refuses to assume it
     */
    public static Certificate of(RosterProblem problem, TravelTimes travelTimes, RulePack rules, Roster roster) {
        return of(problem, travelTimes, rules, List.of(PackReference.of(rules, null, List.of())), roster);
    }

    /**
     * The certificate of {@code roster}.
     *
     * @param rules the rule pack, with everything it extends merged in
     * @param packs the same as it is to be named, and then those it extends
     * @throws io.putzplan.engine.problem.InvalidProblemException when a history lacks what its rules ask for and the employer
     *     refuses to assume it
     */
    public static Certificate of(
            RosterProblem problem, TravelTimes travelTimes, RulePack rules, List<PackReference> packs, Roster roster) {
        ProblemFacts facts = new ProblemFacts(problem, travelTimes, rules);
        Findings findings = new RosterChecker(problem, travelTimes, rules).judge(roster);
        CheckReport verdict = findings.report(facts.cleanerIds());
        List<PersonWork> people = PersonWork.of(facts, CleanerWork.of(facts, roster)).stream()
                .filter(person -> !person.shifts().isEmpty())
                .toList();
        RulesInUse used = new RulesInUse(problem, rules, people);
        return new Certificate(
                problem.id(),
                problem.period(),
                packs,
                verdict,
                new LimitsByPerson(findings, facts.wording()).of(people),
                new ConsentReliance(problem, travelTimes, rules, roster).beyond(verdict),
                ofStatus(SourceStatus.UNCONFIRMED, used),
                ofStatus(SourceStatus.SECONDARY, used),
                new RulesNotJudged(facts, used).of(people));
    }

    private static List<UsedRule> ofStatus(SourceStatus status, RulesInUse used) {
        return used.rules().stream()
                .filter((LabourRule rule) -> rule.citation().status() == status)
                .map(UsedRule::of)
                .toList();
    }
}
