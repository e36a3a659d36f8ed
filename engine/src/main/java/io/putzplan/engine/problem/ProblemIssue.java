package io.putzplan.engine.problem;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong or doubtful about a problem.
 *
 * @param severity whether it stops the problem from being solved
 * @param code stable name of the kind of fault, e.g. {@code WINDOW_REVERSED}
 * @param path where it is, as a path through the JSON document, e.g. {@code visits[17].windows[0].latest}
 * @param found the value found, as text
 * @param needed what the value must be
 * @param hint what to do about it; null when nothing is known
 */
public record ProblemIssue(
        IssueSeverity severity,
        String code,
        String path,
        String found,
        String needed,
        @Nullable String hint) {

    /** A question that names the one of {@code known} that {@code name} most likely meant; null when none is near. */
    public static @Nullable String nearestName(String name, Collection<String> known) {
        return new NearestName().hint(name, known);
    }

    /** One line for people: {@code <path>: <found>, <needed>[. <hint>]}, with control characters escaped. */
    public String message() {
        String line = path + ": " + found + ", " + needed;
        return printable(hint == null ? line : line + ". " + hint);
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                String digits = Integer.toHexString(c);
                printable.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
            } else {
                printable.append(c);
            }
        }
        return printable.toString();
    }
}
