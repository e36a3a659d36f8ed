package io.putzplan.cli;

import io.putzplan.engine.check.CheckReport;
import io.putzplan.engine.check.RosterChecker;
import io.putzplan.engine.check.Rule;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.travel.TravelTimes;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Warns, where a roster is made use of but not judged, that it is unlawful. */
final class LawWarning {

    private LawWarning() {}

    /** Prints one line if {@code roster}, which was read from {@code file}, breaks a hard rule, else nothing. */
    static void print(
            RosterProblem problem, TravelTimes travelTimes, RulePack rules, Roster roster, Path file, PrintWriter err) {
        CheckReport report = new RosterChecker(problem, travelTimes, rules).check(roster);
        if (!report.isLawful()) {
            err.println("warning: " + file + ": " + CheckCommand.verdict(report, rules.id()) + ofForm(report)
                    + "; see putzplan check");
            err.flush();
        }
    }

    private static String ofForm(CheckReport report) {
        long count = report.violations().stream()
                .filter(violation -> violation.rule() == Rule.WELL_FORMED)
                .count();
        return Phrases.when(count > 0, ", %,d of them of its form".formatted(count));
    }
}
