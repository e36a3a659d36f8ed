package io.putzplan.cli;

import io.putzplan.engine.io.RulePackDocument;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.labour.HistoryNeeds;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.ProblemIssue;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.travel.GreatCircleTravelTimes;
import io.putzplan.engine.travel.TravelTimes;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The problem, and what it is judged by. */
final class ProblemOptions {

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem as JSON.")
    private Path problemFile;

    @Option(
            names = "--matrix",
            paramLabel = "FILE",
            description = "Travel times and distances as JSON, instead of estimates from the great-circle distance.")
    private @Nullable Path matrixFile;

    @Option(
            names = "--rules",
            paramLabel = "PACK|FILE",
            description = "Rule pack to apply instead of the one the problem names, e.g. US-WA, or one as JSON.")
    private @Nullable String rules;

    Path problemFile() {
        return problemFile;
    }

    /**
     * Travel between the places of {@code problem}.
     *
     * @throws CommandFailure when the matrix lacks one of them, or a way to travel
     */
    TravelTimes travelTimes(RosterProblem problem) {
        TravelTimes estimates = GreatCircleTravelTimes.of(problem);
        if (matrixFile == null) {
            return estimates;
        }
        TravelTimes matrix = Documents.matrix(matrixFile);
        List<Location> missing = estimates.locations().stream()
                .filter(location -> matrix.indexOf(location) < 0)
                .toList();
        if (!missing.isEmpty()) {
            Location first = missing.getFirst();
            throw CommandFailure.invalidInput(matrixFile + ": has no entry for " + missing.size()
                    + " of the " + estimates.locations().size() + " places of the problem, must have all; the first is "
                    + first.lat() + ", " + first.lon());
        }
        for (Cleaner cleaner : problem.cleaners()) {
            if (!matrix.supports(cleaner.travelMode())) {
                throw CommandFailure.invalidInput("%s: has no table for %s, must have one for cleaner \"%s\""
                        .formatted(matrixFile, cleaner.travelMode(), cleaner.id()));
            }
        }
        return matrix;
    }

    /**
     * The rules asked for, or those the problem names.
     *
     * @throws CommandFailure when there are none of that name, or a history lacks what they ask for and may not be assumed
     */
    RulePack rulePack(RosterProblem problem) {
        return rulePackDocument(problem).pack();
    }

    /**
     * The rules asked for, or those the problem names, as they were written.
     *
     * @throws CommandFailure when there are none of that name, or a history lacks what they ask for and may not be assumed
     */
    RulePackDocument rulePackDocument(RosterProblem problem) {
        RulePackDocument document = documentFor(problem);
        List<ProblemIssue> unmet = HistoryNeeds.unmet(problem, document.pack());
        if (!unmet.isEmpty()) {
            throw CommandFailure.invalidInput(problemFile, unmet);
        }
        return document;
    }

    private RulePackDocument documentFor(RosterProblem problem) {
        if (rules != null) {
            return Documents.rulePack(rules, "--rules");
        }
        try {
            return RulePacks.document(problem.rulePack());
        } catch (IllegalArgumentException e) {
            throw CommandFailure.invalidInput(problemFile + ": rulePack: " + e.getMessage());
        }
    }
}
