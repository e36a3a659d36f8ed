package io.putzplan.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;

/**
 * What one call of the command came to.
 *
 * @param exitCode answer to the caller
 * @param out standard output
 * @param err standard error
 */
record Run(int exitCode, String out, String err) {

    /** Calls {@code putzplan} in this process, as if its output went to files. */
    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        CommandLine commandLine = Putzplan.commandLine(Terminal.PLAIN, document)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int exitCode = Putzplan.run(
                commandLine, Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(exitCode, out + document.toString(StandardCharsets.UTF_8), err.toString());
    }
}
