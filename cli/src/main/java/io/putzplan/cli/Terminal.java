package io.putzplan.cli;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the output can show.
 *
 * @param live whether a line can be rewritten in place
 * @param blocks whether block characters can be printed, instead of ASCII
 * @param colour whether colour is wanted
 */
record Terminal(boolean live, boolean blocks, boolean colour) {

    /** A file, a pipe or a log. */
    static final Terminal PLAIN = new Terminal(false, false, false);

    /** What this process writes to. */
    static Terminal detect() {
        return isInteractive(System.console())
                ? of(System.getenv(), StandardCharsets.UTF_8.equals(System.out.charset()))
                : PLAIN;
    }

    static Terminal of(Map<String, String> environment, boolean utf8) {
        boolean dumb = "dumb".equals(environment.get("TERM"));
        String noColour = environment.get("NO_COLOR");
        return new Terminal(!dumb, utf8 && !dumb, !dumb && (noColour == null || noColour.isEmpty()));
    }

    private static boolean isInteractive(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        // From Java 22 on a console may exist without a terminal, and tells so by a method that Java 21 does not have.
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** {@code text} in bold where colour is wanted. */
    String emphasised(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}
