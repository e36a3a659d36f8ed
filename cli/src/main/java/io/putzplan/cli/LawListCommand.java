package io.putzplan.cli;

import io.putzplan.cli.Table.Alignment;
import io.putzplan.engine.io.ReportJson;
import io.putzplan.engine.io.RulePackDocument;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.labour.RulePack;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the rule packs that come with Putzplan. */
@Command(
        name = "list",
        description = "Lists the rule packs that come with Putzplan; rules are counted with those taken over.",
        footer = {"  putzplan law list", "  putzplan law list --json | jq -r '.packs[].pack'"})
final class LawListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = Failures.JSON, description = "Print the list as JSON.")
    private boolean json;

    @Mixin
    CommonOptions commonOptions;

    @Override
    public Integer call() {
        List<RulePackDocument> packs =
                RulePacks.ids().stream().map(RulePacks::document).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ReportJson()
                    .list("packs", packs.stream().map(LawListCommand::report).toList())
                    .toText());
        } else {
            table(packs).print(out, "");
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static Table table(List<RulePackDocument> packs) {
        Table table = new Table(
                Alignment.LEFT,
                Alignment.LEFT,
                Alignment.LEFT,
                Alignment.LEFT,
                Alignment.RIGHT,
                Alignment.RIGHT,
                Alignment.LEFT);
        table.add("Pack", "Extends", "Layer", "Sources read", "Rules", "Unconfirmed", "Title");
        for (RulePackDocument document : packs) {
            table.add(
                    document.pack().id(),
                    Objects.requireNonNullElse(document.base(), ""),
                    Text.words(document.pack().layer()),
                    date(document.pack()),
                    Integer.toString(document.pack().rules().size()),
                    Long.toString(LawText.unconfirmed(document.pack())),
                    document.pack().title());
        }
        return table;
    }

    private static ReportJson report(RulePackDocument document) {
        return new ReportJson()
                .text("pack", document.pack().id())
                .text("title", document.pack().title())
                .text("extends", document.base())
                .text("layer", document.pack().layer().name())
                .text("date", date(document.pack()))
                .number("rules", document.pack().rules().size())
                .number("unconfirmed", LawText.unconfirmed(document.pack()));
    }

    private static String date(RulePack pack) {
        return pack.date() == null ? "" : pack.date().toString();
    }
}
