package io.putzplan.engine.io;

/** How values found in a document are shown to people: short. */
final class Shown {

    private static final int MAX_LENGTH = 80;

    private Shown() {}

    /** {@code text} in quotes. */
    static String quoted(String text) {
        return "\"" + plain(text) + "\"";
    }

    /** {@code text}, shortened if need be. */
    static String plain(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
    }

    /** A property name as part of a path. */
    static String name(String name) {
        boolean simple = !name.isEmpty() && name.length() <= MAX_LENGTH;
        for (int i = 0; simple && i < name.length(); i++) {
            char c = name.charAt(i);
            simple = c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
        }
        return simple ? name : "[" + quoted(name) + "]";
    }
}
