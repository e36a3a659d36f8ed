package io.putzplan.engine.check;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.travel.TravelTimes;
import java.util.List;

/**
 * Judges rosters of one problem by their clock times.
 *
 * <p>What a roster says of itself (travel, waiting) is verified, never believed. A roster that is not well formed is judged
 * as far as it can be read.
 */
public final class RosterChecker {

    private final ProblemFacts facts;

    /** A checker for rosters of {@code problem} under {@code rules}. */
    public RosterChecker(RosterProblem problem, TravelTimes travelTimes, RulePack rules) {
        this.facts = new ProblemFacts(problem, travelTimes, rules);
    }

    /** Finds every hard rule {@code roster} breaks. */
    public CheckReport check(Roster roster) {
        return judge(roster).report(facts.cleanerIds());
    }

    Findings judge(Roster roster) {
        Findings findings = new Findings();
        List<Route> routes = new Completeness(findings).completeRoutes(roster);
        new RosterForm(facts, findings).judge(roster, routes);
        List<CleanerWork> all = CleanerWork.of(facts, routes);
        new CouplingRules(facts, findings).judge(all);
        for (CleanerWork work : all) {
            work.shifts().forEach(shift -> judgeShift(shift, findings));
            new RestRules(facts, findings).judge(work.shifts());
            work.weeks().forEach(new WeeklyRules(facts, findings)::judge);
        }
        return findings;
    }

    private void judgeShift(WorkedShift shift, Findings findings) {
        new StopOrder(facts, findings).judge(shift);
        new LegForm(facts, findings).judge(shift);
        new StayForm(facts, findings).judge(shift);
        new TimePromises(facts, findings).judge(shift);
        new PeoplePromises(findings).judge(shift);
        new ShiftLimits(findings).judge(shift);
        new DailyWorkRules(facts, findings).judge(shift);
        new BreakRules(facts, findings).judge(shift);
        new MealRules(facts, findings).judge(shift);
        new PaidRestRules(facts, findings).judge(shift);
    }
}
