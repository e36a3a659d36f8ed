package io.putzplan.cli;

import io.putzplan.engine.SolveResult;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Kpis;
import java.nio.file.Path;

/**
 * What there is to say about a new roster.
 *
 * @param problem what was asked
 * @param rulePack id of the rules it was made and judged by
 * @param result the roster, its cost and the verdict
 * @param coverage visits served and not served
 * @param kpis hours, travel and pay
 * @param file where the roster was written
 */
record SolveSummary(
        RosterProblem problem, String rulePack, SolveResult result, Coverage coverage, Kpis kpis, Path file) {

    /** What the process answers: whether the roster is one that may be worked, and both judges say so. */
    int exitCode() {
        if (result.disagreement() != null) {
            return ExitCode.INTERNAL;
        }
        return result.report().isLawful() ? ExitCode.DONE : ExitCode.NO_LAWFUL_ROSTER;
    }
}
