package io.putzplan.engine.io;

/** How values found in a document are shown to people: short, and harmless to a terminal. */
final class Shown {

    private static final int MAX_LENGTH = 80;

    private Shown() {}

    /** {@code text} in quotes. */
    static String quoted(String text) {
        return "\"" + plain(text) + "\"";
    }

    /** {@code text} shortened, with anything unprintable escaped. */
    static String plain(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i == MAX_LENGTH) {
                return shown.append("…").toString();
            }
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || Character.isSurrogate(c)) {
                shown.append("\\u").append(hex(c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
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

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
