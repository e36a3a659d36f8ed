package io.putzplan.engine.io;

import io.putzplan.engine.check.PersonLimits;
import io.putzplan.engine.check.ProvenLimit;
import io.putzplan.engine.roster.LawMargin;

/** Limits as rows of a table. */
final class LimitRows {

    private LimitRows() {}

    /** The table with {@code rows}, which have a person each or not. */
    static String table(String rows, boolean persons) {
        return "<table><thead><tr><th class=\"limit\">Limit</th>"
                + (persons ? "<th class=\"person\">Person</th>" : "")
                + "<th class=\"found\">Found</th><th class=\"left\">Left</th><th class=\"use\">Used</th><th>When</th>"
                + "<th class=\"source\">Source</th></tr></thead><tbody>\n" + rows + "</tbody></table>";
    }

    static String plain(ProvenLimit limit) {
        return row(limit, "");
    }

    static String withPerson(ProvenLimit limit, PersonLimits person) {
        return row(
                limit,
                "<td>" + CertificatePage.bdi(person.name()) + " <span class=\"rule\">"
                        + CertificatePage.bdi(limit.margin().cleaner()) + "</span></td>");
    }

    private static String row(ProvenLimit limit, String person) {
        long left = limit.margin().seconds();
        int percent = (int) Math.floor(100 * limit.use());
        return "<tr class=\"%s\"><th scope=\"row\">%s <span class=\"rule\">%s</span></th>%s<td>%s</td><td class=\"left\">%s</td>"
                        .formatted(
                                left < 0 ? "broken" : left == 0 ? "exact" : "kept",
                                Html.escaped(limit.name()),
                                Html.escaped(limit.margin().ruleId()),
                                person,
                                Html.escaped(limit.amounts()),
                                left(limit))
                + "<td class=\"use\"><span class=\"bar\"><i style=\"width:%d%%\"></i></span></td><td>%s</td><td>%s</td></tr>\n"
                        .formatted(
                                percent,
                                Html.escaped(limit.interval()),
                                CertificatePage.bdi(limit.margin().citation()));
    }

    private static String left(ProvenLimit limit) {
        long left = limit.margin().seconds();
        if (left == 0) {
            return limit.isNothingOfNothing() ? "none found" : "exact";
        }
        return (left < 0 ? "missed by " : "") + distance(limit.margin());
    }

    /** From value to limit in the unit of both, or in the seconds they are worth where they are as good as equal. */
    private static String distance(LawMargin margin) {
        long distance = Math.abs(margin.value() - margin.limit());
        if (distance == 0) {
            return duration(Math.abs(margin.seconds()));
        }
        return switch (margin.measure()) {
            case DURATION -> duration(Math.abs(margin.seconds()));
            case DAYS -> distance + (distance == 1 ? " day" : " days");
            case RESTS -> distance + (distance == 1 ? " rest" : " rests");
            case MONEY -> "%d.%02d".formatted(distance / 100, distance % 100);
        };
    }

    /** E.g. {@code 10 h 20 min}; parts that are zero are left out. */
    static String duration(long seconds) {
        StringBuilder text = new StringBuilder();
        append(text, seconds / 3600, "h");
        append(text, seconds % 3600 / 60, "min");
        append(text, seconds % 60, "s");
        return text.isEmpty() ? "0 s" : text.toString();
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount > 0) {
            text.append(text.isEmpty() ? "" : " ").append(amount).append(' ').append(unit);
        }
    }
}
