package io.putzplan.benchmarks.quality;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The least costs known, by instance, from a table with the columns {@code instance}, {@code bks_cost} and {@code convention}. */
public final class BestKnownCosts {

    /** Such costs are of another objective: fewest vehicles first. */
    private static final String OTHER_OBJECTIVE = "hierarchical";

    /** No cost of any instance. */
    public static final BestKnownCosts NONE = new BestKnownCosts(Map.of());

    private final Map<String, Double> costs;

    private BestKnownCosts(Map<String, Double> costs) {
        this.costs = costs;
    }

    /**
     * The table in {@code file}; of several rows for one instance the last counts.
     *
     * @throws IllegalArgumentException when a line cannot be read, naming file and line
     */
    public static BestKnownCosts read(Path file) throws IOException {
        Map<String, Double> costs = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : reader) {
                if (!field(file, line, "convention").startsWith(OTHER_OBJECTIVE)) {
                    costs.put(key(field(file, line, "instance")), cost(file, line));
                }
            }
        }
        return new BestKnownCosts(costs);
    }

    /** The least cost known of {@code instance}, upper or lower case; not a number when there is none. */
    public double of(String instance) {
        return costs.getOrDefault(instance.toUpperCase(Locale.ROOT), Double.NaN);
    }

    /** Name of the instance without folders and without the extension of its file. */
    private static String key(String instance) {
        String name = instance.substring(instance.lastIndexOf('/') + 1);
        for (String extension : List.of(".txt", ".json", ".vrp")) {
            if (name.endsWith(extension)) {
                name = name.substring(0, name.length() - extension.length());
            }
        }
        return name.toUpperCase(Locale.ROOT);
    }

    private static double cost(Path file, NamedCsvRecord line) {
        String cost = field(file, line, "bks_cost");
        try {
            return Double.parseDouble(cost);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "%s, line %d: bks_cost \"%s\", must be a number"
                            .formatted(file, line.getStartingLineNumber(), cost),
                    e);
        }
    }

    private static String field(Path file, NamedCsvRecord line, String column) {
        return line.findField(column)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s, line %d: must have the column %s".formatted(file, line.getStartingLineNumber(), column)));
    }
}
