package io.putzplan.engine.io;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in our own words what the parser found wrong with a text. */
final class SyntaxFaults {

    private static final String NEEDED = "must be JSON (RFC 8259)";
    private static final Pattern LIMIT = Pattern.compile("^(.+?) \\((\\d+)\\) exceeds the maximum allowed \\((\\d+).*");

    /** What the parser adds for programmers: where a structure began, what else it could be told to accept. */
    private static final Pattern ASIDE =
            Pattern.compile("\\s*(\\(start marker at|\\(or|\\n|\\[Source|- maybe).*", Pattern.DOTALL);

    private SyntaxFaults() {}

    static void report(JacksonException fault, JsonParser parser, Issues issues) {
        TokenStreamLocation location = fault.getLocation();
        String where = where(location == null ? parser.currentLocation() : location);
        String message = fault.getOriginalMessage();
        if (fault instanceof UnexpectedEndOfInputException) {
            issues.fatal(where, "TRUNCATED", "the document breaks off", "must go on", "The file may be incomplete");
            return;
        }
        Matcher limit = LIMIT.matcher(message);
        if (fault instanceof StreamConstraintsException && limit.find()) {
            String found = lowerFirst(limit.group(1)) + " " + limit.group(2);
            issues.fatal(where, "LIMIT_EXCEEDED", found, "must be at most " + limit.group(3), null);
            return;
        }
        String plain = ASIDE.matcher(message).replaceAll("");
        int split = plain.indexOf("): ");
        String found = split < 0 ? plain : plain.substring(0, split + 1);
        String needed = split < 0 ? NEEDED : NEEDED + ": " + plain.substring(split + 3);
        issues.fatal(where, "SYNTAX", Shown.plain(lowerFirst(found)), needed, null);
    }

    static String where(TokenStreamLocation location) {
        return "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
