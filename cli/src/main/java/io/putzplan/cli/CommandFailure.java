package io.putzplan.cli;

import io.putzplan.engine.problem.ProblemIssue;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;

/** Ends a command with a message for people and an exit code for scripts. */
final class CommandFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient List<ProblemIssue> issues;

    private CommandFailure(int exitCode, String message, List<ProblemIssue> issues) {
        super(message);
        this.exitCode = exitCode;
        this.issues = List.copyOf(issues);
    }

    /** The command line asks for something that cannot be done. */
    static CommandFailure usage(String message) {
        return new CommandFailure(ExitCode.USAGE, message, List.of());
    }

    /** An input document cannot be used, for one reason. */
    static CommandFailure invalidInput(String message) {
        return new CommandFailure(ExitCode.INVALID_INPUT, message, List.of());
    }

    /** The document in {@code file} cannot be used, for these reasons. */
    static CommandFailure invalidInput(Path file, List<ProblemIssue> issues) {
        return new CommandFailure(ExitCode.INVALID_INPUT, Issues.summary(file, issues), issues);
    }

    /** The machine did not let the command finish. */
    static CommandFailure internal(String message) {
        return new CommandFailure(ExitCode.INTERNAL, message, List.of());
    }

    int exitCode() {
        return exitCode;
    }

    /** The single faults, errors first; empty when the message says it all. */
    List<ProblemIssue> issues() {
        return issues;
    }
}
