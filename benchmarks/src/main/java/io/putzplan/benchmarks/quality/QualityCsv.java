package io.putzplan.benchmarks.quality;

import de.siegmar.fastcsv.reader.CommentStrategy;
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

/**
 * Runs as CSV (RFC 4180): comments on the conditions, a head, then a line per run; the gap is written for people and not
 * read back.
 */
public final class QualityCsv {

    private static final List<String> HEAD = List.of(
            "solver",
            "family",
            "instance",
            "visits",
            "seed",
            "threads",
            "limit_s",
            "wall_s",
            "cpu_s",
            "iterations",
            "routes",
            "unassigned_mandatory",
            "violation_s",
            "cost",
            "fixed_cost",
            "best_known",
            "gap_percent");

    private final CsvWriter csv;

    /** Writes {@code comments}, one a line behind {@code #}, and the head to {@code target}, which the caller closes. */
    public QualityCsv(Writer target, List<String> comments) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
        comments.forEach(comment -> csv.writeComment(" " + comment));
        csv.writeRecord(HEAD);
    }

    /** Writes one line and hands it on, so that an interrupted benchmark keeps what it measured. */
    public void write(QualityRun run) {
        csv.writeRecord(List.of(
                run.solver(),
                run.family(),
                run.instance(),
                Integer.toString(run.visits()),
                Long.toString(run.seed()),
                Integer.toString(run.threads()),
                Long.toString(run.limitSeconds()),
                seconds(run.wallSeconds()),
                seconds(run.cpuSeconds()),
                Long.toString(run.iterations()),
                Integer.toString(run.routes()),
                Integer.toString(run.unassigned()),
                Long.toString(run.violationSeconds()),
                Double.toString(run.cost()),
                Double.toString(run.fixedCost()),
                Double.toString(run.bestKnown()),
                String.format(Locale.ROOT, "%.4f", run.gapPercent())));
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when a line cannot be read, naming file and line
     */
    public static List<QualityRun> read(Path file) throws IOException {
        List<QualityRun> runs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : reader) {
                runs.add(read(file, line));
            }
        }
        return runs;
    }

    private static QualityRun read(Path file, NamedCsvRecord line) {
        try {
            return new QualityRun(
                    line.getField("solver"),
                    line.getField("family"),
                    line.getField("instance"),
                    Integer.parseInt(line.getField("visits")),
                    Long.parseLong(line.getField("seed")),
                    Integer.parseInt(line.getField("threads")),
                    Long.parseLong(line.getField("limit_s")),
                    Double.parseDouble(line.getField("wall_s")),
                    Double.parseDouble(line.getField("cpu_s")),
                    Long.parseLong(line.getField("iterations")),
                    Integer.parseInt(line.getField("routes")),
                    Integer.parseInt(line.getField("unassigned_mandatory")),
                    Long.parseLong(line.getField("violation_s")),
                    Double.parseDouble(line.getField("cost")),
                    Double.parseDouble(line.getField("fixed_cost")),
                    Double.parseDouble(line.getField("best_known")));
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
