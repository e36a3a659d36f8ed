package io.putzplan.engine.io;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of unknown origin in a page. */
final class Html {

    private static final Pattern SLOT = Pattern.compile("\\$\\{(\\w+)}");

    private Html() {}

    /** {@code text} as it stands in an element or a quoted attribute: nothing in it is markup, nothing steers. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isReadable(character) ? character : '\ufffd');
            }
        });
        return escaped.toString();
    }

    private static boolean isReadable(int character) {
        int type = Character.getType(character);
        return !Character.isISOControl(character) && type != Character.FORMAT && type != Character.SURROGATE;
    }

    /** {@code template} with every <code>${name}</code> replaced by the part of that name, in which slots are mere text. */
    static String filled(String template, Map<String, String> parts) {
        return SLOT.matcher(template).replaceAll(slot -> {
            String part = parts.get(slot.group(1));
            if (part == null) {
                throw new IllegalStateException("The slot (" + slot.group() + ") must have a part.");
            }
            return Matcher.quoteReplacement(part);
        });
    }
}
