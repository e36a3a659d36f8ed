package io.putzplan.cli;

import io.putzplan.datasets.format.HhcrspSolution;
import io.putzplan.datasets.format.PublishedSolution;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a roster in a published format. */
@Command(
        name = "export",
        description = "Writes the roster of an imported problem as a published solution.",
        footer = {
            "  putzplan export R112.json R112.roster.json --to sol --out R112.sol",
            "  putzplan export R112.json R112.roster.json --to sol"
        })
final class ExportCommand implements Callable<Integer> {

    /** The formats of solutions. */
    enum Format {
        /** A line of customers for each route. */
        SOL,
        /** The services of each caregiver with their times, as JSON. */
        HHCRSP
    }

    @ParentCommand
    private Putzplan parent;

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem as JSON.")
    private Path problemFile;

    @Parameters(index = "1", paramLabel = "ROSTER", description = "The roster as JSON.")
    private Path rosterFile;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            description = "sol: a line \"Route #VEHICLE: CUSTOMER …\" for each route; hhcrsp: JSON with times.")
    private Format format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the solution. Default: standard output.")
    private @Nullable Path outFile;

    @Mixin
    CommonOptions commonOptions;

    @Override
    public Integer call() {
        OutputFile output = outFile == null ? null : OutputFile.at(outFile);
        if (output != null) {
            output.mustNotBe(problemFile, "the problem");
            output.mustNotBe(rosterFile, "the roster");
        }
        byte[] text = solution().getBytes(StandardCharsets.UTF_8);
        if (output == null) {
            OutputFile.writeTo(parent.standardOutput(), stream -> stream.write(text));
        } else {
            output.write(stream -> stream.write(text));
            PrintWriter err = command.commandLine().getErr();
            err.println("written to " + output.path());
            err.flush();
        }
        return ExitCode.DONE;
    }

    private String solution() {
        RosterProblem problem = Documents.problem(problemFile);
        Roster roster = Documents.roster(rosterFile);
        try {
            return switch (format) {
                case SOL -> PublishedSolution.of(problem, roster);
                case HHCRSP -> HhcrspSolution.of(problem, roster);
            };
        } catch (IllegalArgumentException e) {
            throw CommandFailure.invalidInput(rosterFile + ": " + e.getMessage());
        }
    }
}
