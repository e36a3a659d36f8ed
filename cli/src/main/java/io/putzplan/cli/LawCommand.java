package io.putzplan.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the labour law that rosters are held to. */
@Command(
        name = "law",
        description = {
            "Shows the rule packs that rosters are held to, and checks packs of one's own.",
            "None of it is legal advice: local counsel signs a pack off before people work by it."
        },
        subcommands = {LawListCommand.class, LawShowCommand.class, LawCheckCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "  putzplan law list",
            "  putzplan law show US-WA",
            "  putzplan law check ours.json && putzplan solve week.json --rules ours.json"
        })
final class LawCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    CommonOptions commonOptions;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        err.println("error: missing command");
        spec.commandLine().usage(err);
        return ExitCode.USAGE;
    }
}
