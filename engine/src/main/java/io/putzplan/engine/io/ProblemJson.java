package io.putzplan.engine.io;

import io.putzplan.engine.problem.ProblemDraft;
import io.putzplan.engine.problem.ProblemIssue;
import io.putzplan.engine.problem.RosterProblem;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Problem documents. Reading finds all faults at once; writing is deterministic, leaves out what has its default, and puts
 * every cleaner, household, visit and coupling on a line of its own.
 */
public final class ProblemJson {

    private ProblemJson() {}

    /**
     * The problem in {@code file}.
     *
     * @throws InvalidDocumentException when anything is wrong with the file or the problem, with all issues at once
     */
    public static RosterProblem read(Path file, InputLimits limits) {
        return tryRead(file, limits).orThrow();
    }

    /** The problem in {@code in}, with all issues; never throws for what is in the document. The stream is left open. */
    public static ProblemReading read(InputStream in, InputLimits limits) {
        Issues issues = new Issues(limits.maxIssues());
        Place root = Place.root(issues);
        return reading(new JsonSource(limits, issues).read(in, tokens -> ProblemReader.read(tokens, root)), issues);
    }

    /** The problem in {@code file}, with all issues; never throws for what is in the file, or for want of it. */
    public static ProblemReading tryRead(Path file, InputLimits limits) {
        Issues issues = new Issues(limits.maxIssues());
        Place root = Place.root(issues);
        return reading(new JsonSource(limits, issues).read(file, tokens -> ProblemReader.read(tokens, root)), issues);
    }

    /**
     * Writes {@code problem} as UTF-8. The stream is flushed and left open.
     *
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public static void write(RosterProblem problem, OutputStream out) {
        JsonOutput.write(out, ProblemWriter.EXPANDED_DEPTH, json -> new ProblemWriter(json).write(problem));
    }

    private static ProblemReading reading(@Nullable ProblemDraft draft, Issues issues) {
        if (draft == null) {
            return new ProblemReading(null, issues.all());
        }
        issues.addUnlessFollowing(draft.issues());
        String rulePack = draft.rulePack();
        if (rulePack != null && !rulePack.isBlank() && !RulePacks.ids().contains(rulePack)) {
            issues.error(
                    "rulePack",
                    "UNKNOWN_RULE_PACK",
                    "no rule pack " + Shown.quoted(rulePack),
                    "must be one of " + String.join(", ", RulePacks.ids()),
                    ProblemIssue.nearestName(rulePack, RulePacks.ids()));
        }
        return new ProblemReading(issues.hasErrors() ? null : problem(draft), issues.all());
    }

    @SuppressWarnings("NullAway") // a draft without errors has all its parts
    private static RosterProblem problem(ProblemDraft draft) {
        return new RosterProblem(
                draft.id(),
                draft.period(),
                draft.currency(),
                draft.rulePack(),
                draft.travel(),
                draft.prices(),
                draft.cleaners(),
                draft.households(),
                draft.visits(),
                draft.couplings(),
                draft.employer(),
                draft.publicHolidays());
    }
}
