package io.putzplan.cli;

import io.putzplan.engine.check.Replacement;
import io.putzplan.engine.io.InvalidDocumentException;
import io.putzplan.engine.io.ReportJson;
import io.putzplan.engine.io.RulePackDocument;
import io.putzplan.engine.io.RulePacks;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds everything that is wrong with a rule pack of one's own. */
@Command(
        name = "check",
        description = {
            "Finds everything that is wrong with a rule pack of one's own, in one run.",
            "An agreement or a firm may tighten any rule, and loosen what the law leaves to it."
        },
        footer = {"  putzplan law check ours.json", "  putzplan law check ours.json --json | jq '.issues[].path'"})
final class LawCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The rule pack as JSON.")
    private Path file;

    @Option(names = Failures.JSON, description = "Print the verdict as JSON.")
    private boolean json;

    @Mixin
    CommonOptions commonOptions;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            RulePackDocument document = RulePacks.readDocument(file);
            if (json) {
                out.println(report(document).toText());
            } else {
                document.replacements().forEach(replacement -> out.println(note(replacement)));
                out.println(file + ": valid, " + LawText.describe(document));
            }
            out.flush();
            return ExitCode.DONE;
        } catch (InvalidDocumentException e) {
            return Issues.printFaults(out, file, e.issues(), json);
        }
    }

    private static ReportJson report(RulePackDocument document) {
        return new ReportJson()
                .number("exitCode", ExitCode.DONE)
                .text("pack", document.pack().id())
                .text("extends", document.base())
                .number("own", document.own().size())
                .number("rules", document.pack().rules().size())
                .list(
                        "replaces",
                        document.replacements().stream()
                                .map(LawCheckCommand::report)
                                .toList())
                .issues("issues", List.of());
    }

    private static ReportJson report(Replacement replacement) {
        return new ReportJson()
                .text("ruleId", replacement.ruleId())
                .text("citation", replacement.citation())
                .text("replacedId", replacement.replacedId())
                .text("replacedCitation", replacement.replacedCitation());
    }

    private static String note(Replacement replacement) {
        return Text.printable("note: %s replaces %s (%s)"
                .formatted(replacement.ruleId(), replacement.replacedId(), replacement.replacedCitation()));
    }
}
