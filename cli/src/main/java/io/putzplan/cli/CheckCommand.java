package io.putzplan.cli;

import io.putzplan.engine.check.Certificate;
import io.putzplan.engine.check.CheckReport;
import io.putzplan.engine.check.RosterChecker;
import io.putzplan.engine.check.Violation;
import io.putzplan.engine.io.CertificateDocument;
import io.putzplan.engine.io.PackChain;
import io.putzplan.engine.io.ReportJson;
import io.putzplan.engine.io.RulePackDocument;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.travel.TravelTimes;
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

/** Judges a roster, whoever made it, by its clock times. */
@Command(
        name = "check",
        description = "Judges a roster by law, contracts and promises; it shares no code with what makes rosters.",
        footer = {
            "  putzplan check week.json week.roster.json",
            "  putzplan check week.json by-hand.json --json",
            "  putzplan check week.json week.roster.json --certificate week.certificate.json"
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private ProblemOptions problemOptions;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "1", paramLabel = "ROSTER", description = "The roster as JSON.")
    private Path rosterFile;

    @Option(names = Failures.JSON, description = "Print the verdict as JSON.")
    private boolean json;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "Write what the roster proves to FILE as JSON, and next to it as an HTML page.")
    private @Nullable Path certificateFile;

    @Option(
            names = "--verify-certificate",
            paramLabel = "FILE",
            description = "Make the certificate anew and say whether FILE is the same.")
    private @Nullable Path claimedFile;

    @Mixin
    CommonOptions commonOptions;

    @Override
    public Integer call() {
        CertificateFiles files = certificateFile == null ? null : CertificateFiles.at(certificateFile);
        if (files != null) {
            files.mustNotBe(problemOptions.problemFile(), "the problem");
            files.mustNotBe(rosterFile, "the roster");
        }
        RosterProblem problem = Documents.problem(problemOptions.problemFile());
        Roster roster = Documents.rosterOf(problem, rosterFile, problemOptions.problemFile());
        RulePackDocument pack = problemOptions.rulePackDocument(problem);
        RulePack rules = pack.pack();
        TravelTimes travelTimes = problemOptions.travelTimes(problem);
        CheckReport report = new RosterChecker(problem, travelTimes, rules).check(roster);
        CertificateDocument certificate = files == null && claimedFile == null
                ? null
                : CertificateDocument.of(
                        Certificate.of(problem, travelTimes, rules, PackChain.of(pack), roster),
                        problem,
                        roster,
                        Version.number());
        CertificateComparison comparison =
                claimedFile == null || certificate == null ? null : CertificateComparison.of(claimedFile, certificate);
        print(report, problem, rules, comparison);
        if (files != null && certificate != null) {
            write(files, certificate);
        }
        if (comparison != null && !comparison.matches()) {
            return ExitCode.OTHER_CERTIFICATE;
        }
        return report.isLawful() ? ExitCode.DONE : ExitCode.UNLAWFUL_ROSTER;
    }

    private void print(
            CheckReport report, RosterProblem problem, RulePack rules, @Nullable CertificateComparison comparison) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ReportJson result = new ReportJson()
                    .text("problem", problem.id())
                    .text("rulePack", rules.id())
                    .flag("lawful", report.isLawful())
                    .number("hardSeconds", report.hardSeconds())
                    .violations("violations", report.violations());
            if (comparison != null) {
                comparison.addTo(result);
            }
            out.println(result.toText());
        } else {
            report.violations().forEach(violation -> out.println(line(violation)));
            out.println(rosterFile + ": " + verdict(report, rules.id()));
            if (comparison != null) {
                comparison.print(out);
            }
        }
        out.flush();
    }

    private void write(CertificateFiles files, CertificateDocument certificate) {
        files.write(certificate);
        PrintWriter err = spec.commandLine().getErr();
        err.println("written to " + files.names());
        err.flush();
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
