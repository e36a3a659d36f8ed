package io.putzplan.benchmarks.quality;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs as CSV (RFC 4180): a head, then a line per run; the gap is written for people and not read back. */
public final class QualityCsv {

    private static final List<String> HEAD = List.of(
            "family",
            "instance",
            "visits",
            "seed",
            "limit_s",
            "unassigned_mandatory",
            "cost",
            "best_known",
            "iterations",
            "gap_percent");

    private final CsvWriter csv;

    /** Writes the head to {@code target}, which the caller closes. */
    public QualityCsv(Writer target) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
        csv.writeRecord(HEAD);
    }

    /** Writes one line and hands it on, so that an interrupted benchmark keeps what it measured. */
    public void write(QualityRun run) {
        csv.writeRecord(List.of(
                run.family(),
                run.instance(),
                Integer.toString(run.visits()),
                Long.toString(run.seed()),
                Long.toString(run.limitSeconds()),
                Integer.toString(run.unassigned()),
                Double.toString(run.cost()),
                Double.toString(run.bestKnown()),
                Long.toString(run.iterations()),
                String.format(Locale.ROOT, "%.4f", run.gapPercent())));
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when a line cannot be read, naming file and line
     */
    public static List<QualityRun> read(Path file) throws IOException {
        List<QualityRun> runs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : reader) {
                runs.add(read(file, line));
            }
        }
        return runs;
    }

    private static QualityRun read(Path file, NamedCsvRecord line) {
        try {
            return new QualityRun(
                    line.getField("family"),
                    line.getField("instance"),
                    Integer.parseInt(line.getField("visits")),
                    Long.parseLong(line.getField("seed")),
                    Long.parseLong(line.getField("limit_s")),
                    Integer.parseInt(line.getField("unassigned_mandatory")),
                    Double.parseDouble(line.getField("cost")),
                    Double.parseDouble(line.getField("best_known")),
                    Long.parseLong(line.getField("iterations")));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "%s, line %d: %s, must be a number".formatted(file, line.getStartingLineNumber(), e.getMessage()),
                    e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "%s, line %d: must have the columns %s".formatted(file, line.getStartingLineNumber(), HEAD), e);
        }
    }
}
