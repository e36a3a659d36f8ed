package io.putzplan.cli;

import io.putzplan.engine.io.ProblemReading;
import io.putzplan.engine.io.ReportJson;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.problem.RosterProblem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds everything that is wrong or doubtful about a problem. */
@Command(
        name = "validate",
        description = {
            "Finds everything that is wrong or doubtful about a problem, in one run.",
            "Warnings alone do not make a problem invalid."
        },
        footer = {"  putzplan validate week.json", "  putzplan validate week.json --json | jq '.issues[].path'"})
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "The problem as JSON.")
    private Path problemFile;

    @Option(names = Failures.JSON, description = "Print the issues as JSON.")
    private boolean json;

    @Mixin
    CommonOptions commonOptions;

    @Override
    public Integer call() {
        ProblemReading reading = heldToItsRules(Documents.readProblem(problemFile));
        RosterProblem problem = reading.problem();
        PrintWriter out = spec.commandLine().getOut();
        if (problem == null) {
            return Issues.printFaults(out, problemFile, reading.issues(), json);
        }
        if (json) {
            out.println(new ReportJson()
                    .number("exitCode", ExitCode.DONE)
                    .object("problem", ProblemText.report(problem))
                    .issues("issues", reading.issues())
                    .toText());
        } else {
            Issues.print(out, reading.issues());
            out.println(ProblemText.describe(problem));
            out.println(problemFile + ": valid, " + Issues.counts(reading.issues()));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static ProblemReading heldToItsRules(ProblemReading reading) {
        RosterProblem problem = reading.problem();
        return problem == null ? reading : reading.heldTo(RulePacks.load(problem.rulePack()));
    }
}
