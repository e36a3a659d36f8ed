package io.putzplan.engine.io;

import io.putzplan.engine.problem.IssueSeverity;
import io.putzplan.engine.problem.ProblemIssue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the issues of one document, up to a limit, and drops those that only follow from one already there. */
final class Issues {

    /** Warnings that mean nothing while another part of the document is faulty. */
    private static final Set<String> DEPENDS_ON_ALL = Set.of("VISIT_UNSERVABLE", "NO_CLEANERS");

    private final int limit;
    private final List<ProblemIssue> errors = new ArrayList<>();
    private final List<ProblemIssue> warnings = new ArrayList<>();
    private final Set<String> faulty = new HashSet<>();
    private final Set<String> aboveFaulty = new HashSet<>();
    private int unreported;
    private boolean fatal;

    Issues(int limit) {
        this.limit = limit;
    }

    /** Reports a fault in the form or the structure of the document. */
    void error(String path, String code, String found, String needed, @Nullable String hint) {
        markFaulty(path);
        add(errors, new ProblemIssue(IssueSeverity.ERROR, code, path, found, needed, hint));
    }

    /** Reports the one fault that keeps the document from being read at all; all others are void. */
    void fatal(String path, String code, String found, String needed, @Nullable String hint) {
        errors.clear();
        unreported = 0;
        fatal = true;
        add(errors, new ProblemIssue(IssueSeverity.ERROR, code, path, found, needed, hint));
    }

    boolean isFatal() {
        return fatal;
    }

    /** Notes that whatever is said about {@code path} later only repeats a fault already known. */
    void markFaulty(String path) {
        faulty.add(path);
        for (String above = parent(path); !above.isEmpty() && aboveFaulty.add(above); above = parent(above)) {
            // every ancestor is noted
        }
    }

    /** Takes over what was found about the meaning of the document, unless it follows from a fault already known. */
    void addUnlessFollowing(List<ProblemIssue> found) {
        for (ProblemIssue issue : found) {
            boolean warning = issue.severity() == IssueSeverity.WARNING;
            if (!follows(issue.path()) && !(warning && hasErrors() && DEPENDS_ON_ALL.contains(issue.code()))) {
                add(warning ? warnings : errors, issue);
            }
        }
    }

    private boolean follows(String path) {
        if (aboveFaulty.contains(path) || faulty.contains(Place.DOCUMENT)) {
            return true;
        }
        for (String at = path; !at.isEmpty(); at = parent(at)) {
            if (faulty.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private void add(List<ProblemIssue> list, ProblemIssue issue) {
        if (list.size() < limit) {
            list.add(issue);
        } else {
            unreported++;
        }
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** Errors, then warnings, each in the order of their paths. */
    List<ProblemIssue> all() {
        Comparator<ProblemIssue> byPath = Comparator.comparing(ProblemIssue::path, PathOrder.INSTANCE);
        List<ProblemIssue> all = new ArrayList<>(errors);
        all.sort(byPath);
        List<ProblemIssue> doubts = new ArrayList<>(warnings);
        doubts.sort(byPath);
        all.addAll(doubts);
        if (unreported > 0) {
            all.add(new ProblemIssue(
                    hasErrors() ? IssueSeverity.ERROR : IssueSeverity.WARNING,
                    "TOO_MANY_ISSUES",
                    Place.DOCUMENT,
                    unreported + " further issues",
                    "not shown beyond " + limit,
                    null));
        }
        return all;
    }

    void throwIfErrors() {
        if (hasErrors()) {
            throw new InvalidDocumentException(all());
        }
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
