package io.putzplan.cli;

import io.putzplan.engine.check.CheckReport;
import io.putzplan.engine.check.RosterChecker;
import io.putzplan.engine.check.Violation;
import io.putzplan.engine.io.ReportJson;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges a roster, whoever made it, by its clock times. */
@Command(
        name = "check",
        description = "Judges a roster by law, contracts and promises; it shares no code with what makes rosters.",
        footer = {"  putzplan check week.json week.roster.json", "  putzplan check week.json by-hand.json --json"})
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private ProblemOptions problemOptions;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "1", paramLabel = "ROSTER", description = "The roster as JSON.")
    private Path rosterFile;

    @Option(names = Failures.JSON, description = "Print the verdict as JSON.")
    private boolean json;

    @Mixin
    CommonOptions commonOptions;

    @Override
    public Integer call() {
        RosterProblem problem = Documents.problem(problemOptions.problemFile());
        Roster roster = Documents.roster(rosterFile);
        if (!roster.problem().equals(problem.id())) {
            throw CommandFailure.invalidInput("%s: is for problem \"%s\", must be for \"%s\" (%s)"
                    .formatted(rosterFile, roster.problem(), problem.id(), problemOptions.problemFile()));
        }
        RulePack rules = problemOptions.rulePack(problem);
        CheckReport report = new RosterChecker(problem, problemOptions.travelTimes(problem), rules).check(roster);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ReportJson()
                    .text("problem", problem.id())
                    .text("rulePack", rules.id())
                    .flag("lawful", report.isLawful())
                    .number("hardSeconds", report.hardSeconds())
                    .violations("violations", report.violations())
                    .toText());
        } else {
            report.violations().forEach(violation -> out.println(line(violation)));
            out.println(rosterFile + ": " + verdict(report, rules.id()));
        }
        out.flush();
        return report.isLawful() ? ExitCode.DONE : ExitCode.UNLAWFUL_ROSTER;
    }

    /** One violation as one line: rule, amount, and the checker's words, which name person, day, finding and citation. */
    static String line(Violation violation) {
        return Text.printable("%s  %s  %s"
                .formatted(violation.rule().name(), Text.exactly(violation.seconds()), violation.message()));
    }

    /** The verdict in words. */
    static String verdict(CheckReport report, String rulePack) {
        return report.isLawful()
                ? "lawful, no hard rule of " + rulePack + ", contract or promise is broken"
                : "unlawful, " + Text.count(report.violations().size(), "violation") + " of "
                        + Text.exactly(report.hardSeconds()) + " in all";
    }
}
