package io.putzplan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code putzplan} command. */
@Command(
        name = "putzplan",
        description = "Rosters and routes employed home cleaners: who works when, and which homes in which order.",
        subcommands = {
            SolveCommand.class,
            CheckCommand.class,
            PayCommand.class,
            RecordsCommand.class,
            ValidateCommand.class,
            LawCommand.class,
            GenerateCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            HolidaysCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "  putzplan solve week.json --time 30s",
            "  putzplan check week.json week.roster.json",
            "  putzplan generate --town berlin --cleaners 20 --days 5 --out week.json"
        })
public final class Putzplan implements Callable<Integer> {

    private static final int HELP_WIDTH = 100;

    private final Terminal terminal;
    private final OutputStream standardOutput;

    @Spec
    private CommandSpec spec;

    @Mixin
    CommonOptions commonOptions;

    /** A command that prints nowhere, for the man pages to be made from. */
    Putzplan() {
        this(Terminal.PLAIN, OutputStream.nullOutputStream());
    }

    Putzplan(Terminal terminal, OutputStream standardOutput) {
        this.terminal = terminal;
        this.standardOutput = standardOutput;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.detect();
        OutputStream output = new PipeOutput(new FileOutputStream(FileDescriptor.out));
        CommandLine commandLine = commandLine(terminal, output);
        // What is not read from a screen is read by programs, and they expect UTF-8 whatever the locale.
        Charset charset = terminal.live() ? System.out.charset() : StandardCharsets.UTF_8;
        commandLine.setOut(new PrintWriter(new OutputStreamWriter(output, charset)));
        System.exit(run(commandLine, arguments));
    }

    /** Runs one command; the answer is its exit code. */
    static int run(CommandLine commandLine, String... arguments) {
        PrintWriter err = commandLine.getErr();
        try {
            int exitCode = commandLine.execute(arguments);
            if (!commandLine.getOut().checkError()) {
                return exitCode;
            }
            err.println("error: standard output: cannot be written");
        } catch (OutOfMemoryError e) {
            err.printf(
                    "error: memory: %d MiB are not enough, must be more; set e.g. JAVA_OPTS=-Xmx8g%n",
                    Runtime.getRuntime().maxMemory() >> 20);
        }
        err.flush();
        return ExitCode.INTERNAL;
    }

    static CommandLine commandLine(Terminal terminal, OutputStream standardOutput) {
        Failures failures = new Failures();
        return new CommandLine(new Putzplan(terminal, standardOutput))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setExitCodeExceptionMapper(failures)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(HELP_WIDTH)
                .setExpandAtFiles(false);
    }

    Terminal terminal() {
        return terminal;
    }

    /** Where documents go that are results. */
    OutputStream standardOutput() {
        return standardOutput;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        err.println("error: missing command");
        spec.commandLine().usage(err);
        return ExitCode.USAGE;
    }
}
