package io.putzplan.cli;

import io.putzplan.engine.problem.IssueSeverity;
import io.putzplan.engine.problem.ProblemIssue;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Issues of a document as lines. */
final class Issues {

    private Issues() {}

    /** Prints one line per issue. */
    static void print(PrintWriter writer, List<ProblemIssue> issues) {
        for (ProblemIssue issue : issues) {
            writer.println((issue.severity() == IssueSeverity.ERROR ? "error: " : "warning: ") + issue.message());
        }
    }

    /** One line on a document that has {@code issues}: the issue itself if there is but one, else their number. */
    static String summary(Path file, List<ProblemIssue> issues) {
        if (issues.size() > 1) {
            return file + ": invalid, " + counts(issues);
        }
        ProblemIssue issue = issues.getFirst();
        // A fault of the file as a whole has the file itself as its place.
        return issue.path().equals(file.toString()) ? issue.message() : file + ": " + issue.message();
    }

    /**
     * Prints the faults of {@code file} where they are what was asked for, and so the result.
     *
     * @return the exit code
     * @throws CommandFailure when they are to be JSON, which is how that is printed
     */
    static int printFaults(PrintWriter out, Path file, List<ProblemIssue> issues, boolean json) {
        if (json) {
            throw CommandFailure.invalidInput(file, issues);
        }
        boolean several = issues.size() > 1;
        if (several) {
            print(out, issues);
        }
        out.println((several ? "" : "error: ") + summary(file, issues));
        out.flush();
        return ExitCode.INVALID_INPUT;
    }

    /** How many there are of each severity: {@code 10 errors, 1 warning}. */
    static String counts(List<ProblemIssue> issues) {
        long errors = issues.stream()
                .filter(issue -> issue.severity() == IssueSeverity.ERROR)
                .count();
        return Text.count(errors, "error") + ", " + Text.count(issues.size() - errors, "warning");
    }
}
