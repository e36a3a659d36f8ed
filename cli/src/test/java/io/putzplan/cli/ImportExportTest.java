package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportExportTest {

    @TempDir
    private Path folder;

    private Path corner() throws IOException {
        return Files.writeString(folder.resolve("corner.txt"), """
                corner
                VEHICLE
                1 10
                CUSTOMER
                0 0 0 0 0 100 0
                1 3 4 6 10 20 2
                2 6 8 4 0 50 5
                """);
    }

    @Test
    void takesAPublishedProblemToAPublishedSolution() throws IOException {
        Path problem = folder.resolve("c.json");
        Path matrix = folder.resolve("c.matrix.json");
        Path roster = folder.resolve("c.roster.json");

        Run imported = Run.of("import", "solomon", corner(), "--out", problem);
        assertThat(imported.exitCode()).isZero();
        assertThat(imported.err().lines()).hasSize(2).last().isEqualTo("written to " + problem + " and " + matrix);

        Run solved = Run.of("solve", problem, "--matrix", matrix, "--steps", 50, "--out", roster);
        assertThat(solved.exitCode()).isZero();

        Run exported = Run.of("export", problem, roster, "--to", "sol");
        assertThat(exported.exitCode()).isZero();
        assertThat(exported.out()).isIn("Route #1: 1 2\n", "Route #1: 2 1\n");

        Path solution = folder.resolve("c.sol");
        assertThat(Run.of("export", problem, roster, "--to", "sol", "--out", solution)
                        .err()
                        .lines())
                .containsExactly("written to " + solution);
        assertThat(Files.readString(solution)).isEqualTo(exported.out());
    }

    @Test
    void takesAHomeCareProblemToASolutionWithTimes() throws IOException {
        Path file = Files.writeString(folder.resolve("care.json"), """
                {"distances": [[0, 5], [5, 0]], "services": [{"id": "s", "default_duration": 10}],
                 "caregivers": [{"id": "c", "abilities": ["s"]}],
                 "patients": [{"id": "p", "time_window": [7, 9], "required_caregivers": [{"service": "s"}]}]}
                """);
        Path problem = folder.resolve("p.json");
        Path roster = folder.resolve("p.roster.json");

        assertThat(Run.of("import", "hhcrsp", file, "--out", problem).exitCode())
                .isZero();
        assertThat(Run.of("solve", problem, "--matrix", folder.resolve("p.matrix.json"), "--steps", 5, "--out", roster)
                        .exitCode())
                .isZero();
        Run exported = Run.of("export", problem, roster, "--to", "hhcrsp");
        assertThat(exported.exitCode()).isZero();
        assertThat(exported.out()).contains("\"arrival_time\" : 7.0", "\"departure_time\" : 17.0");
    }

    @Test
    void writesTheMatrixWhereItIsTold() throws IOException {
        Path matrix = folder.resolve("legs.json");
        Run run = Run.of("import", "SOLOMON", corner(), "--out", folder.resolve("c.json"), "--matrix-out", matrix);
        assertThat(run.exitCode()).isZero();
        assertThat(matrix).isRegularFile();
        assertThat(folder.resolve("c.matrix.json")).doesNotExist();
    }

    @Test
    void namesFileAndLineOfAFault() throws IOException {
        Path file = corner();
        Run run = Run.of("import", "cordeau", file, "--out", folder.resolve("c.json"));
        assertThat(run.err().lines()).containsExactly("error: " + file + ":1: \"corner\", must be a number");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void refusesAMissingFile() {
        Path file = folder.resolve("none.txt");
        Run run = Run.of("import", "solomon", file, "--out", folder.resolve("c.json"));
        assertThat(run.err().lines()).containsExactly("error: " + file + ": cannot be read: no such file");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void refusesTheRosterOfAnotherProblem() throws IOException {
        Path problem = folder.resolve("c.json");
        assertThat(Run.of("import", "solomon", corner(), "--out", problem).exitCode())
                .isZero();
        Path roster = TinyTown.write(TinyTown.rosterStartingAt(9, 0), folder.resolve("r.json"));
        Run run = Run.of("export", problem, roster, "--to", "sol");
        assertThat(run.err().lines())
                .containsExactly(
                        "error: " + roster + ": roster: answers problem \"tiny-town\", must answer \"corner\"");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }
}
