package io.putzplan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every command offers: help, version, exit codes, and a stack trace for those who ask. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCode.DONE + ":done",
            ExitCode.INTERNAL + ":internal fault, or a file could not be written",
            ExitCode.USAGE + ":wrong usage",
            ExitCode.INVALID_INPUT + ":an input document is invalid or cannot be read",
            ExitCode.UNLAWFUL_ROSTER + ":the checked roster breaks a hard rule",
            ExitCode.NO_LAWFUL_ROSTER + ":no lawful roster was found",
            ExitCode.OTHER_CERTIFICATE + ":the certificate to verify is not that of the roster"
        })
final class CommonOptions {

    /** Read by {@link Failures} from the parsed command line. */
    static final String VERBOSE = "--verbose";

    @Option(names = VERBOSE, description = "Show the stack trace of an internal fault.")
    boolean verbose;
}
