package io.putzplan.datasets.format;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A VRPLIB file taken apart into its keywords and the numbered rows of its sections. */
final class VrplibSections {

    /** Stands for any number of values in a row. */
    static final int ANY = -1;

    private static final Pattern KEYWORD = Pattern.compile("([A-Z_]+)\\s*:\\s*(.*)");
    private static final List<String> SECTIONS = List.of(
            "NODE_COORD_SECTION",
            "DEMAND_SECTION",
            "SERVICE_TIME_SECTION",
            "TIME_WINDOW_SECTION",
            "PRIZE_SECTION",
            "CAPACITY_SECTION",
            "VEHICLES_ALLOWED_CLIENTS_SECTION",
            "DEPOT_SECTION");

    private final SourceLines source;
    private final Map<String, Keyword> keywords = new TreeMap<>();
    private final Map<String, Map<Integer, Row>> sections = new TreeMap<>();

    private record Keyword(int line, String value) {}

    /**
     * One row of a section.
     *
     * @param line line of the file
     * @param values numbers behind the first
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(int line, double[] values) {}

    private VrplibSections(SourceLines source) {
        this.source = source;
    }

    static VrplibSections read(SourceLines source) {
        VrplibSections file = new VrplibSections(source);
        String section = "";
        for (int line = 1; line <= source.count() && !source.line(line).equals("EOF"); line++) {
            String text = source.line(line);
            Matcher keyword = KEYWORD.matcher(text);
            if (keyword.matches()) {
                file.keywords.put(keyword.group(1), new Keyword(line, keyword.group(2)));
            } else if (text.endsWith("SECTION")) {
                section = file.open(line, text);
            } else if (!text.isEmpty()) {
                file.row(line, section);
            }
        }
        return file;
    }

    private String open(int line, String section) {
        if (!SECTIONS.contains(section)) {
            throw source.fault(line, "\"" + section + "\"", "must be one of " + String.join(", ", SECTIONS));
        }
        if (sections.putIfAbsent(section, new TreeMap<>()) != null) {
            throw source.fault(line, "a second " + section, "must be the only one");
        }
        return section;
    }

    private void row(int line, String section) {
        Map<Integer, Row> rows = sections.get(section);
        if (rows == null) {
            throw source.fault(line, "\"" + source.line(line) + "\"", "must be KEYWORD: value or lie in a section");
        }
        double[] numbers = source.numbers(line);
        if (section.equals("DEPOT_SECTION")) {
            if (numbers[0] != 1 && numbers[0] != -1) {
                throw source.fault(line, "depot " + SourceLines.plain(numbers[0]), "must be node 1, and the only one");
            }
            return;
        }
        int number = source.whole(line, numbers[0], 1, "number");
        if (rows.putIfAbsent(number, new Row(line, Arrays.copyOfRange(numbers, 1, numbers.length))) != null) {
            throw source.fault(line, "a second row " + number + " in " + section, "must be the only one");
        }
    }

    SourceLines source() {
        return source;
    }

    String name() {
        Keyword name = keywords.get("NAME");
        return name == null || name.value().isBlank() ? source.stem() : name.value();
    }

    boolean has(String section) {
        return sections.containsKey(section);
    }

    /** Whether the file says that vehicles differ. */
    boolean isSiteDependent() {
        return hasType("SD");
    }

    /** Whether the file says or shows that clients have prizes. */
    boolean isPrizeCollecting() {
        return hasType("PC") || has("PRIZE_SECTION");
    }

    private boolean hasType(String prefix) {
        Keyword type = keywords.get("TYPE");
        return type != null && type.value().startsWith(prefix);
    }

    /** Makes sure that a section is there and has {@code count} rows, if that is known. */
    void requireRows(String section, @Nullable Integer count) {
        Map<Integer, Row> rows = rows(section, ANY);
        if (count != null && rows.size() != count) {
            throw source.ended("must have had %d rows in %s, not %d".formatted(count, section, rows.size()));
        }
    }

    /** The rows of a section by number, each with {@code count} values. */
    Map<Integer, Row> rows(String section, int count) {
        Map<Integer, Row> rows = sections.get(section);
        if (rows == null) {
            throw source.ended("must have a " + section);
        }
        for (Row row : rows.values()) {
            if (count != ANY && row.values().length != count) {
                String needed = "must be %d behind the number in %s".formatted(count, section);
                throw source.fault(row.line(), row.values().length + " values", needed);
            }
        }
        return rows;
    }

    Row of(Map<Integer, Row> rows, int node, String section) {
        Row row = rows.get(node);
        if (row == null) {
            throw source.ended("must have a row for node %d in %s".formatted(node, section));
        }
        return row;
    }

    /** Service time of a node, stated for each or for all. */
    double service(int node) {
        Double forAll = number("SERVICE_TIME");
        return forAll != null && !has("SERVICE_TIME_SECTION")
                ? forAll
                : of(rows("SERVICE_TIME_SECTION", 1), node, "SERVICE_TIME_SECTION")
                        .values()[0];
    }

    @Nullable Double number(String keyword) {
        Keyword found = keywords.get(keyword);
        return found == null ? null : (Double) source.number(found.line(), found.value());
    }

    @Nullable Integer whole(String keyword) {
        Keyword found = keywords.get(keyword);
        return found == null
                ? null
                : (Integer) source.whole(found.line(), source.number(found.line(), found.value()), 0, keyword);
    }

    void requireEuclidean() {
        Keyword type = keywords.get("EDGE_WEIGHT_TYPE");
        if (type != null && !type.value().equals("EUC_2D")) {
            throw source.fault(type.line(), "EDGE_WEIGHT_TYPE " + type.value(), "must be EUC_2D");
        }
    }
}
