package io.putzplan.engine.io;

import io.putzplan.engine.problem.ProblemIssue;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a document cannot be used; carries every issue found, errors first. */
public final class InvalidDocumentException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<ProblemIssue> issues;

    /** An exception for {@code issues}, of which at least one is an error. */
    public InvalidDocumentException(List<ProblemIssue> issues) {
        super(issues.stream().map(ProblemIssue::message).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    /** Every issue found, warnings included. */
    public List<ProblemIssue> issues() {
        return issues;
    }
}
