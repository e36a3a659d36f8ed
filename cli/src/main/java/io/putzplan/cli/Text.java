package io.putzplan.cli;

import java.util.Locale;

/** Amounts as people read them, the same in every locale. */
final class Text {

    private Text() {}

    /** Hours and minutes, rounded to the nearest minute: {@code 1,038:20}. */
    static String hours(long seconds) {
        long minutes = Math.round(seconds / 60.0);
        return String.format(Locale.ROOT, "%,d:%02d", minutes / 60, minutes % 60);
    }

    /** To the second, in the units it takes: {@code 1 h 5 min}, {@code 1 s}. */
    static String exactly(long seconds) {
        StringBuilder text = new StringBuilder();
        append(text, seconds / 3600, "h");
        append(text, seconds / 60 % 60, "min");
        append(text, seconds % 60, "s");
        return text.isEmpty() ? "0 s" : text.toString();
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount != 0) {
            text.append(text.isEmpty() ? "" : " ").append(amount).append(' ').append(unit);
        }
    }

    /** Minor units as an amount of {@code currency}: {@code USD 12,345.67}. */
    static String money(String currency, long cents) {
        return currency + " " + amount(cents);
    }

    /** Minor units as an amount: {@code 12,345.67}. */
    static String amount(long cents) {
        String sign = cents < 0 ? "-" : "";
        return String.format(Locale.ROOT, "%s%,d.%02d", sign, Math.abs(cents / 100), Math.abs(cents % 100));
    }

    /** A share as a percentage: {@code 14.2 %}; 0 of 0 is 0 %. */
    static String percent(long part, long whole) {
        return percent(whole == 0 ? 0 : (double) part / whole);
    }

    /** A share from 0 to 1 as a percentage. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** A count with its noun, which takes an s unless there is exactly one: {@code 1 visit}, {@code 1,200 visits}. */
    static String count(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    /** An enum constant in words: {@code NOT_AVAILABLE} becomes {@code not available}. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code text} with everything that could steer a terminal, or reverse the reading, replaced by {@code ?}. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> Character.isISOControl(character) || Character.getType(character) == Character.FORMAT
                        ? '?'
                        : character)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
