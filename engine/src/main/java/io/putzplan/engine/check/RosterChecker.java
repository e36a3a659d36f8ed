package io.putzplan.engine.check;

import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.travel.TravelTimes;
import java.util.List;

/** Judges rosters of one problem. */
public final class RosterChecker {

    @SuppressWarnings("UnusedVariable")
    private final RosterProblem problem;

    @SuppressWarnings("UnusedVariable")
    private final TravelTimes travelTimes;

    @SuppressWarnings("UnusedVariable")
    private final RulePack rules;

    /** A checker for rosters of {@code problem} under {@code rules}. */
    public RosterChecker(RosterProblem problem, TravelTimes travelTimes, RulePack rules) {
        this.problem = problem;
        this.travelTimes = travelTimes;
        this.rules = rules;
    }

    /** Finds every hard rule {@code roster} breaks. */
    public CheckReport check(Roster roster) {
        return new CheckReport(List.of());
    }
}
