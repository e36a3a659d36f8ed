package io.putzplan.cli;

import io.putzplan.datasets.format.ImportedProblem;
import io.putzplan.datasets.format.PublishedFormat;
import io.putzplan.engine.io.ProblemJson;
import io.putzplan.engine.io.TravelMatrixJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a problem of a published benchmark file. */
@Command(
        name = "import",
        description = {
            "Makes a problem and its travel matrix of a published benchmark file.",
            "",
            "Vehicles and caregivers become cleaners with one shift each, customers and services visits. The rule pack is",
            "NONE: no labour law."
        },
        footer = {
            "  putzplan import solomon R112.txt",
            "  putzplan solve R112.json --matrix R112.matrix.json --time 30s",
            "  putzplan export R112.json R112.roster.json --to sol"
        })
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "FAMILY",
            description = "solomon (Gehring and Homberger too), vrplib, cordeau, pillac or hhcrsp.")
    private PublishedFormat family;

    @Parameters(index = "1", paramLabel = "FILE", description = "The published file.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the problem. Default: named after FILE, in the working folder.")
    private @Nullable Path outFile;

    @Option(
            names = "--matrix-out",
            paramLabel = "FILE",
            description = "Where to write the travel matrix. Default: beside the problem, as NAME.matrix.json.")
    private @Nullable Path matrixFile;

    @Mixin
    CommonOptions commonOptions;

    @Override
    public Integer call() {
        Path problemFile = outFile == null ? Path.of(stem(file) + ".json") : outFile;
        OutputFile output = OutputFile.at(problemFile);
        OutputFile matrixOutput = OutputFile.at(
                matrixFile == null ? problemFile.resolveSibling(stem(problemFile) + ".matrix.json") : matrixFile);
        output.mustNotBe(file, "the file to import");
        matrixOutput.mustNotBe(file, "the file to import");
        ImportedProblem imported = read();
        output.write(stream -> ProblemJson.write(imported.problem(), stream));
        matrixOutput.write(stream -> TravelMatrixJson.write(imported.travelTimes(), stream));
        PrintWriter err = command.commandLine().getErr();
        err.println(ProblemText.describe(imported.problem()));
        err.println("written to " + output.path() + " and " + matrixOutput.path());
        err.flush();
        return ExitCode.DONE;
    }

    private ImportedProblem read() {
        try {
            return family.read(file);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.invalidInput(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw CommandFailure.invalidInput(file + ": cannot be read: " + Documents.reason(e));
        }
    }

    /** Name of the file without folders and without its last dot and what follows. */
    private static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
