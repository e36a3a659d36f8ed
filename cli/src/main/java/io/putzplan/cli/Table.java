package io.putzplan.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text in columns as wide as their widest cell, two spaces apart. */
final class Table {

    /** On which side of its column a cell stands. */
    enum Alignment {
        LEFT,
        RIGHT
    }

    private final List<Alignment> alignments;
    private final List<List<String>> rows = new ArrayList<>();

    Table(Alignment... alignments) {
        this.alignments = List.of(alignments);
    }

    /** Adds a row with one cell per column. */
    void add(String... cells) {
        if (cells.length != alignments.size()) {
            throw new IllegalArgumentException(
                    "The cells (%d) must be as many as the columns (%d).".formatted(cells.length, alignments.size()));
        }
        rows.add(Arrays.stream(cells).map(Text::printable).toList());
    }

    /** Prints all rows, each after {@code indent} and without trailing spaces. */
    void print(PrintWriter writer, String indent) {
        int[] widths = new int[alignments.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                String padding = " ".repeat(widths[column] - width(cell));
                line.append(column == 0 ? "" : "  ")
                        .append(alignments.get(column) == Alignment.LEFT ? cell + padding : padding + cell);
            }
            writer.println(line.toString().stripTrailing());
        }
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
