package io.putzplan.cli;

import io.putzplan.engine.io.ReportJson;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExitCodeExceptionMapper;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: {@code error: } lines on stderr and, where the result would be JSON, the same on stdout. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler, IExitCodeExceptionMapper {

    /** Asks any command that has it for its result, and its errors, as JSON. */
    static final String JSON = "--json";

    private static final String ERROR = "error: ";

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        String message = inHouseForm(String.valueOf(failure.getMessage()));
        PrintWriter err = command.getErr();
        err.println(ERROR + message);
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for usage.");
        err.flush();
        if (Arrays.asList(arguments).contains(JSON)) {
            printJson(command, CommandFailure.usage(message));
        }
        return getExitCode(failure);
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        CommandFailure failure = exception instanceof CommandFailure known ? known : unforeseen(exception);
        PrintWriter err = command.getErr();
        if (failure.issues().size() > 1) {
            Issues.print(err, failure.issues());
        }
        String.valueOf(failure.getMessage()).lines().forEach(line -> err.println(ERROR + line));
        ParseResult innermost = innermost(parsed);
        if (failure != exception && innermost.hasMatchedOption(CommonOptions.VERBOSE)) {
            exception.printStackTrace(err);
        }
        err.flush();
        if (innermost.hasMatchedOption(JSON)) {
            printJson(command, failure);
        }
        return failure.exitCode();
    }

    @Override
    public int getExitCode(Throwable failure) {
        return switch (failure) {
            case ParameterException usage -> ExitCode.USAGE;
            case CommandFailure known -> known.exitCode();
            default -> ExitCode.INTERNAL;
        };
    }

    private static CommandFailure unforeseen(Exception exception) {
        String what = exception.getMessage() == null ? exception.getClass().getSimpleName() : exception.getMessage();
        String sentence = what.endsWith(".") ? what : what + ".";
        return CommandFailure.internal("internal: " + sentence
                + " This is a bug: report it with the output of the same command and --verbose");
    }

    private static void printJson(CommandLine command, CommandFailure failure) {
        command.getOut()
                .println(new ReportJson()
                        .number("exitCode", failure.exitCode())
                        .text("error", String.valueOf(failure.getMessage()))
                        .issues("issues", failure.issues())
                        .toText());
        command.getOut().flush();
    }

    private static ParseResult innermost(ParseResult parsed) {
        ParseResult result = parsed;
        while (result.hasSubcommand()) {
            result = result.subcommand();
        }
        return result;
    }

    /** Picocli begins its messages with a capital, and a few of them with the word error. */
    private static String inHouseForm(String message) {
        String bare =
                message.regionMatches(true, 0, ERROR, 0, ERROR.length()) ? message.substring(ERROR.length()) : message;
        boolean isWord = bare.length() > 1 && Character.isLowerCase(bare.charAt(1));
        return isWord ? bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1) : bare;
    }
}
