package io.putzplan.benchmarks.quality;

import io.putzplan.datasets.format.HhcrspSolution;
import io.putzplan.datasets.format.ImportedProblem;
import io.putzplan.datasets.format.PublishedFormat;
import io.putzplan.datasets.format.PublishedSolution;
import io.putzplan.engine.roster.Roster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A family of published problems: how its files are called, read and answered. */
public enum PublishedFamily {
    /** One depot, equal vehicles, time windows: Solomon, and Gehring and Homberger. */
    VRPTW(PublishedFormat.SOLOMON, "txt"),
    /** Several depots, a longest route: Cordeau. */
    MDVRPTW(PublishedFormat.CORDEAU, ""),
    /** Vehicles that may serve some of the customers only. */
    SDVRPTW(PublishedFormat.VRPLIB, "vrp"),
    /** Technicians with skills who start at home: Pillac. */
    TRSP(PublishedFormat.PILLAC, "txt"),
    /** Caregivers and patients with coupled services that may be late: Mankowska et al., Ceschia et al. */
    HHCRSP(PublishedFormat.HHCRSP, "json") {
        @Override
        public String solution(ImportedProblem problem, Roster roster) {
            return HhcrspSolution.of(problem.problem(), roster);
        }
    };

    private final PublishedFormat format;
    private final String extension;

    PublishedFamily(PublishedFormat format, String extension) {
        this.format = format;
        this.extension = extension;
    }

    /** What tables call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file of this name is one of the family, by its extension. */
    public boolean isNamed(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? "" : name.substring(dot + 1)).equals(extension);
    }

    /**
     * The problem in {@code file}.
     *
     * @throws IllegalArgumentException when the file is not of this family
     * @throws IOException when the file cannot be read
     */
    public ImportedProblem read(Path file) throws IOException {
        return format.read(file);
    }

    /** The text of {@code roster} as solutions of the family are published. */
    public String solution(ImportedProblem problem, Roster roster) {
        return PublishedSolution.of(problem.problem(), roster);
    }
}
