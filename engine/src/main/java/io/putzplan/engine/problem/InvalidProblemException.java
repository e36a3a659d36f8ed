package io.putzplan.engine.problem;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a problem has errors; carries every error found. */
public final class InvalidProblemException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<ProblemIssue> issues;

    /** An exception for {@code issues}, of which at least one is an error. */
    public InvalidProblemException(List<ProblemIssue> issues) {
        super(issues.stream().map(ProblemIssue::message).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    /** Every issue found. */
    public List<ProblemIssue> issues() {
        return issues;
    }
}
