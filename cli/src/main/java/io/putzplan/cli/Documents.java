package io.putzplan.cli;

import io.putzplan.engine.io.InputLimits;
import io.putzplan.engine.io.InvalidDocumentException;
import io.putzplan.engine.io.ProblemJson;
import io.putzplan.engine.io.ProblemReading;
import io.putzplan.engine.io.RosterJson;
import io.putzplan.engine.io.RulePackDocument;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.io.TravelMatrixJson;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.travel.TravelTimes;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Reads the documents named on the command line. What cannot be read ends the command. */
final class Documents {

    private Documents() {}

    /** What came of reading a problem; of its errors none is thrown. */
    static ProblemReading readProblem(Path file) {
        return ProblemJson.tryRead(file, InputLimits.DEFAULT);
    }

    /** A problem without errors. */
    static RosterProblem problem(Path file) {
        return problem(file, readProblem(file));
    }

    /** The problem that was read from {@code file}, if it has no errors. */
    static RosterProblem problem(Path file, ProblemReading reading) {
        return read(file, reading::orThrow);
    }

    static Roster roster(Path file) {
        return read(file, () -> RosterJson.read(file, InputLimits.DEFAULT));
    }

    /** The roster in {@code file}, which must be for {@code problem}, itself from {@code problemFile}. */
    static Roster rosterOf(RosterProblem problem, Path file, Path problemFile) {
        Roster roster = roster(file);
        if (!roster.problem().equals(problem.id())) {
            throw CommandFailure.invalidInput("%s: is for problem \"%s\", must be for \"%s\" (%s)"
                    .formatted(file, roster.problem(), problem.id(), problemFile));
        }
        return roster;
    }

    static TravelTimes matrix(Path file) {
        return read(file, () -> TravelMatrixJson.read(file, InputLimits.DEFAULT));
    }

    /**
     * A rule pack that comes with Putzplan, or one from a file: what ends in {@code .json} or holds a separator is a file.
     *
     * @param option what names it on the command line
     * @throws CommandFailure when there is none of that name
     */
    static RulePackDocument rulePack(String nameOrFile, String option) {
        if (nameOrFile.endsWith(".json") || nameOrFile.contains("/") || nameOrFile.contains("\\")) {
            Path file = Path.of(nameOrFile);
            return read(file, () -> RulePacks.readDocument(file));
        }
        try {
            return RulePacks.document(nameOrFile);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(option + ": " + e.getMessage());
        }
    }

    private static <T> T read(Path file, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (InvalidDocumentException e) {
            throw CommandFailure.invalidInput(file, e.issues());
        }
    }

    /** What stood in the way, without the name of the file. */
    static String reason(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "no such file";
            case AccessDeniedException denied -> "permission denied";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            case UncheckedIOException wrapper when wrapper.getCause() != null -> reason(wrapper.getCause());
            default -> String.valueOf(failure.getMessage());
        };
    }
}
