package io.putzplan.cli;

import io.putzplan.engine.io.RulePackDocument;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a rule pack in plain words. */
@Command(
        name = "show",
        description = "Shows every rule of a pack in plain words, those it takes over included.",
        footer = {"  putzplan law show DE", "  putzplan law show US-WA-SEA --notes", "  putzplan law show ours.json"})
final class LawShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PACK|FILE", description = "A pack of 'putzplan law list', or a rule pack as JSON.")
    private String pack;

    @Option(names = "--notes", description = "Show what is assumed, unproven or left out, below each rule.")
    private boolean notes;

    @Mixin
    CommonOptions commonOptions;

    @Override
    public Integer call() {
        RulePackDocument document = Documents.rulePack(pack, "PACK");
        PrintWriter out = spec.commandLine().getOut();
        new LawPrinter(out, document, notes).print();
        out.flush();
        return ExitCode.DONE;
    }
}
