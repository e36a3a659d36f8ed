package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolveCommandTest {

    @TempDir
    private Path folder;

    private Path problem;

    @BeforeEach
    void writeTinyTown() throws IOException {
        problem = TinyTown.write(TinyTown.problem(), folder.resolve("tiny.json"));
    }

    @Test
    void writesALawfulRosterBesideTheProblem() {
        Run run = Run.of("solve", problem, "--steps", 3, "--quiet");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("c-1 Ada", "1 of 1 mandatory served, 0 of 1 optional", "lawful, no hard rule of US-WA")
                .endsWith("Roster  " + folder.resolve("tiny.roster.json") + System.lineSeparator());
        assertThat(Run.of("check", problem, folder.resolve("tiny.roster.json")).exitCode())
                .isZero();
    }

    @Test
    void givesTheSameBytesForTheSameSeedAndSteps() throws IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        Run.of("solve", problem, "--steps", 3, "--seed", 5, "--out", first);
        Run.of("solve", problem, "--steps", 3, "--seed", 5, "--out", second);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void refusesAnImpossibleNumberOfThreads() {
        Run run = Run.of("solve", problem, "--steps", 3, "--threads", 0);
        assertThat(run.err()).contains("0 must be from 1 to 1024");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void showsTheWarningsOfTheProblemUnlessQuiet() {
        assertThat(Run.of("solve", problem, "--steps", 1).err()).startsWith("warning: visits[1]");
    }

    @Test
    void givesTheSummaryAsJson() {
        Run run = Run.of("solve", problem, "--steps", 3, "--quiet", "--json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("{")
                .contains("\"exitCode\" : 0", "\"lawful\" : true", "\"mandatoryServed\" : 1", "\"SKILL\" : 1");
    }

    @Test
    void neverOverwritesTheProblem() throws IOException {
        byte[] before = Files.readAllBytes(problem);
        Run run = Run.of("solve", problem, "--steps", 1, "--quiet", "--out", problem);
        assertThat(run.err().lines()).containsExactly("error: " + problem + ": is the problem, must be another file");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(problem).hasBinaryContent(before);
    }

    @Test
    void refusesAnOutputItCannotWriteBeforeItSolves() throws IOException {
        Run run = Run.of("solve", problem, "--time", "1h", "--quiet", "--out", folder);
        assertThat(run.err().lines()).containsExactly("error: " + folder + ": is a folder, must be a file to write");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(problem);
        }
    }

    @Test
    void refusesAMatrixThatLacksAPlace() throws IOException {
        Path matrix = Files.writeString(folder.resolve("matrix.json"), """
                {"locations": [{"lat": 1, "lon": 2}], "modes": {"CAR": {"seconds": [[0]], "metres": [[0]]}}}
                """);
        Run run = Run.of("solve", problem, "--steps", 1, "--quiet", "--matrix", matrix);
        assertThat(run.err().lines())
                .containsExactly("error: " + matrix + ": has no entry for 1 of the 1 places of the problem,"
                        + " must have all; the first is 47.6, -122.3");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void refusesAMatrixThatLacksAWayToTravel() throws IOException {
        Path matrix = Files.writeString(folder.resolve("matrix.json"), """
                {"locations": [{"lat": 47.6, "lon": -122.3}], "modes": {"BIKE": {"seconds": [[0]], "metres": [[0]]}}}
                """);
        Run run = Run.of("solve", problem, "--steps", 1, "--quiet", "--matrix", matrix);
        assertThat(run.err().lines())
                .containsExactly("error: " + matrix + ": has no table for CAR, must have one for cleaner \"c-1\"");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void namesTheRosterAfterTheProblem() {
        assertThat(SolveCommand.besides(Path.of("plans", "week.json"))).isEqualTo(Path.of("plans", "week.roster.json"));
        assertThat(SolveCommand.besides(Path.of("week"))).isEqualTo(Path.of("week.roster.json"));
    }
}
