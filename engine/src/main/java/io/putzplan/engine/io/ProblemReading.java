package io.putzplan.engine.io;

import io.putzplan.engine.labour.HistoryNeeds;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.IssueSeverity;
import io.putzplan.engine.problem.ProblemIssue;
import io.putzplan.engine.problem.RosterProblem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a problem document.
 *
 * @param problem the problem; null when there are errors
 * @param issues everything found, errors first, each group in the order of the document's paths
 */
public record ProblemReading(@Nullable RosterProblem problem, List<ProblemIssue> issues) {

    public ProblemReading {
        issues = List.copyOf(issues);
    }

    /**
     * The same, with an error for every history that lacks what {@code rules} ask for, where the employer refuses to assume it.
     */
    public ProblemReading heldTo(RulePack rules) {
        List<ProblemIssue> unmet = problem == null ? List.of() : HistoryNeeds.unmet(problem, rules);
        return unmet.isEmpty()
                ? this
                : new ProblemReading(
                        null, Stream.concat(unmet.stream(), issues.stream()).toList());
    }

    /** What stops the problem from being solved. */
    public List<ProblemIssue> errors() {
        return issues.stream()
                .filter(issue -> issue.severity() == IssueSeverity.ERROR)
                .toList();
    }

    /** What is doubtful. */
    public List<ProblemIssue> warnings() {
        return issues.stream()
                .filter(issue -> issue.severity() == IssueSeverity.WARNING)
                .toList();
    }

    /**
     * The problem.
     *
     * @throws InvalidDocumentException when there are errors, with all issues
     */
    public RosterProblem orThrow() {
        if (problem == null) {
            throw new InvalidDocumentException(issues);
        }
        return problem;
    }
}
