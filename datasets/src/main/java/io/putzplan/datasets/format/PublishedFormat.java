package io.putzplan.datasets.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file formats of published benchmark problems. */
public enum PublishedFormat {
    /** Solomon, and Gehring and Homberger: one depot, equal vehicles, time windows. Legs are cut to tenths, as DIMACS does. */
    SOLOMON,
    /**
     * VRPLIB: one depot, vehicles that differ in capacity and in the clients they may serve; legs are rounded to
     * thousandths. Or, with prizes, clients that may be left out at the price of their prize; legs and prizes are cut to
     * tenths.
     */
    VRPLIB,
    /** Cordeau: several depots, a longest route each. Legs are not rounded. */
    CORDEAU,
    /** Pillac: technicians who start at home and differ in skills; tools and spare parts are left out of account. */
    PILLAC,
    /** Home health care: coupled services, abilities, starts that may be late; JSON. Legs are rounded to 1/500 unless all are whole. */
    HHCRSP;

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
        SourceLines source = new SourceLines(name, lines);
        return switch (this) {
            case SOLOMON -> SolomonFormat.read(source).toProblem(name);
            case VRPLIB -> VrplibFormat.read(source).toProblem(name);
            case CORDEAU -> CordeauFormat.read(source).toProblem(name);
            case PILLAC -> PillacFormat.read(source).toProblem(name);
            case HHCRSP -> HhcrspFormat.read(source);
        };
    }
}
