package io.putzplan.cli;

import io.putzplan.engine.check.PayLedger;
import io.putzplan.engine.check.PayWeek;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.travel.TravelTimes;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a roster owes every cleaner. */
@Command(
        name = "pay",
        description = {
            "Says line by line what a roster owes every cleaner for each pay week, and by which rule.",
            "Warns if the roster is unlawful."
        },
        footer = {
            "  putzplan pay week.json week.roster.json",
            "  putzplan pay week.json week.roster.json --cleaner c-07 --csv pay.csv"
        })
final class PayCommand implements Callable<Integer> {

    /** How the answer is given instead of as a table. */
    static final class Form {

        @Option(names = "--csv", paramLabel = "FILE", description = "Write the lines as CSV.")
        private @Nullable Path csvFile;

        @Option(names = Failures.JSON, description = "Print the lines as JSON.")
        private boolean json;
    }

    @Mixin
    private ProblemOptions problemOptions;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "1", paramLabel = "ROSTER", description = "The roster as JSON.")
    private Path rosterFile;

    @Option(names = "--cleaner", paramLabel = "ID", description = "Only this cleaner.")
    private @Nullable String cleaner;

    @ArgGroup
    private Form form = new Form();

    @Mixin
    CommonOptions commonOptions;

    @Override
    public Integer call() {
        OutputFile csv = form.csvFile == null ? null : OutputFile.at(form.csvFile);
        if (csv != null) {
            csv.mustNotBe(problemOptions.problemFile(), "the problem");
            csv.mustNotBe(rosterFile, "the roster");
        }
        RosterProblem problem = Documents.problem(problemOptions.problemFile());
        Roster roster = Documents.rosterOf(problem, rosterFile, problemOptions.problemFile());
        RulePack rules = problemOptions.rulePack(problem);
        TravelTimes travelTimes = problemOptions.travelTimes(problem);
        List<PayWeek> weeks = weeks(problem, PayLedger.of(problem, travelTimes, rules, roster));
        LawWarning.print(
                problem,
                travelTimes,
                rules,
                roster,
                rosterFile,
                spec.commandLine().getErr());
        if (csv != null) {
            byte[] text = PayReport.csv(weeks).getBytes(StandardCharsets.UTF_8);
            csv.write(stream -> stream.write(text));
            PrintWriter err = spec.commandLine().getErr();
            err.println("written to " + csv.path());
            err.flush();
            return ExitCode.DONE;
        }
        PrintWriter out = spec.commandLine().getOut();
        if (form.json) {
            out.println(PayReport.json(problem, rules, weeks).toText());
        } else {
            PayReport.print(problem, weeks, out);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private List<PayWeek> weeks(RosterProblem problem, PayLedger ledger) {
        if (cleaner == null) {
            return ledger.weeks();
        }
        if (problem.cleaners().stream().noneMatch(known -> known.id().equals(cleaner))) {
            throw CommandFailure.usage(
                    "--cleaner: \"%s\" is no cleaner of problem \"%s\", must be one".formatted(cleaner, problem.id()));
        }
        return ledger.weeksOf(cleaner);
    }
}
