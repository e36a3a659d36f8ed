package io.putzplan.engine.check;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.InvalidProblemException;
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

    /**
     * A checker for rosters of {@code problem} under {@code rules}.
     *
     * @throws InvalidProblemException when a history lacks what {@code rules} ask for and the employer refuses to assume it
     */
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
        PersonWork.of(facts, all).forEach(person -> judgePerson(person, findings));
        for (CleanerWork work : all) {
            work.shifts().forEach(shift -> judgeShift(shift, findings));
            new RestRules(facts, findings).judgeContract(work.shifts());
            work.weeks().forEach(new WeeklyRules(facts, findings)::judgeContract);
            new ContractBandRules(facts, findings).judge(work);
        }
        return findings;
    }

    /** Limits hold for the person, over all contracts together. */
    private void judgePerson(PersonWork person, Findings findings) {
        new OverlapRules(facts, findings).judge(person);
        new DailyWorkRules(facts, findings).judge(person);
        new WeeklyRules(facts, findings).judge(person);
        new AverageWorkRules(facts, findings).judge(person);
        new RestRules(facts, findings).judge(person);
        new WeeklyRestRules(facts, findings).judge(person);
        new ConsecutiveDayRules(facts, findings).judge(person);
        new SubstituteRestRules(facts, findings).judge(person);
        new JoinedRestRules(facts, findings).judge(person);
        new FreeSundayRules(facts, findings).judge(person);
        new EarningsRules(facts, findings).judge(person);
    }

    private void judgeShift(WorkedShift shift, Findings findings) {
        new StopOrder(facts, findings).judge(shift);
        new LegForm(facts, findings).judge(shift);
        new StayForm(facts, findings).judge(shift);
        new TimePromises(facts, findings).judge(shift);
        new PeoplePromises(findings).judge(shift);
        new ShiftLimits(findings).judge(shift);
        new DailyWorkRules(facts, findings).judgeContract(shift);
        new SpanRules(facts, findings).judge(shift);
        new BreakRules(facts, findings).judge(shift);
        new MealRules(facts, findings).judge(shift);
        new PaidRestRules(facts, findings).judge(shift);
        new NightRules(facts, findings).judge(shift);
        new ProtectedDayRules(facts, findings).judge(shift);
        new NoticeRules(facts, findings).judge(shift);
    }
}
