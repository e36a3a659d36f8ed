package io.putzplan.datasets.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The file formats of published benchmark problems. */
public enum PublishedFormat {
    /** Solomon, and Gehring and Homberger: one depot, equal vehicles, time windows. Legs are cut to tenths, as DIMACS does. */
    SOLOMON(SolomonFormat::read),
    /** VRPLIB: one depot, vehicles that differ in capacity and in the clients they may serve. Legs are rounded to thousandths. */
    VRPLIB(VrplibFormat::read),
    /** Cordeau: several depots, a longest route each. Legs are not rounded. */
    CORDEAU(CordeauFormat::read),
    /** Pillac: technicians who start at home and differ in skills; tools and spare parts are left out of account. */
    PILLAC(PillacFormat::read);

    private final Function<SourceLines, PublishedInstance> reader;

    PublishedFormat(Function<SourceLines, PublishedInstance> reader) {
        this.reader = reader;
    }

    /**
     * The problem in {@code file}.
     *
     * @throws IllegalArgumentException when the file is not of this format, with file, line, what is found and what must be
     * @throws IOException when the file cannot be read
     */
    public ImportedProblem read(Path file) throws IOException {
        return read(file.toString(), Files.readAllLines(file, StandardCharsets.ISO_8859_1));
    }

    /** As {@link #read(Path)} for {@code lines} of a file called {@code name}. */
    ImportedProblem read(String name, List<String> lines) {
        return reader.apply(new SourceLines(name, lines)).toProblem(name);
    }
}
