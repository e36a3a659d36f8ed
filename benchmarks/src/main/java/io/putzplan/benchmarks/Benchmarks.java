package io.putzplan.benchmarks;

import io.putzplan.engine.io.InvalidDocumentException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code putzplan bench} command. */
@Command(
        name = "putzplan bench",
        mixinStandardHelpOptions = true,
        description = "Measures Putzplan. What the figures mean: docs/benchmarking.md.",
        subcommands = {
            MovesCommand.class,
            MicroCommand.class,
            RostersCommand.class,
            QualityCommand.class,
            CompareCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Benchmarks implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private Benchmarks() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Benchmarks())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, arguments) -> {
                    CommandLine command = failure.getCommandLine();
                    printError(command, failure);
                    command.getErr()
                            .println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for usage.");
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof InvalidDocumentException) {
                        printError(command, failure);
                        return ExitCode.INVALID_INPUT;
                    }
                    throw failure;
                });
    }

    private static void printError(CommandLine command, Exception failure) {
        String.valueOf(failure.getMessage())
                .lines()
                .forEach(line -> command.getErr().println("error: " + line));
        command.getErr().flush();
    }

    @Override
    public Integer call() {
        spec.commandLine().getErr().println("error: missing command");
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
