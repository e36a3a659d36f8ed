package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command, as its callers see it: a process with output, files and an exit code. */
class PutzplanIT {

    @TempDir
    private Path folder;

    @Test
    void makesTheSameLawfulRosterTwice() throws Exception {
        Path problem = generate();
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        assertThat(run("solve", problem, "--steps", "40", "--seed", "3", "--out", first))
                .isZero();
        assertThat(run("solve", problem, "--steps", "40", "--seed", "3", "--out", second))
                .isZero();
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(out()).contains("mandatory served", "lawful, no hard rule of US-WA");
        assertThat(err()).doesNotContain("WARN", "Exception");
        assertThat(run("check", problem, first)).isZero();
        assertThat(out())
                .isEqualTo(first + ": lawful, no hard rule of US-WA, contract or promise is broken"
                        + System.lineSeparator());
    }

    @Test
    void writesTheBestRosterSoFarWhenItIsAskedToStop() throws Exception {
        Path problem = generate();
        Process process = start("solve", problem, "--time", "10m");
        try (BufferedReader progress = process.errorReader()) {
            assertThat(progress.lines().anyMatch(line -> line.contains("found at")))
                    .isTrue();
            process.toHandle().destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isZero();
        assertThat(out()).contains("lawful, no hard rule of US-WA");
        assertThat(run("check", problem, folder.resolve("day.roster.json"))).isZero();
    }

    @Test
    void failsWhenStandardOutputIsFull() throws Exception {
        File full = new File("/dev/full");
        assumeThat(full).exists();
        Process process = new ProcessBuilder(command("generate", "--cleaners", "40", "--days", "7"))
                .redirectOutput(full)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(ExitCode.INTERNAL);
        assertThat(err())
                .isEqualToIgnoringNewLines("error: standard output: cannot be written: No space left on device");
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() throws Exception {
        Process process = new ProcessBuilder(command("generate", "--cleaners", "40", "--days", "7"))
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        process.getInputStream().close();
        assertThat(process.waitFor()).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void namesItsVersion() throws Exception {
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("putzplan 0.");
    }

    private Path generate() throws Exception {
        Path problem = folder.resolve("day.json");
        assertThat(run("generate", "--cleaners", "9", "--days", "2", "--seed", "4", "--out", problem))
                .isZero();
        return problem;
    }

    private int run(Object... arguments) throws Exception {
        Process process = new ProcessBuilder(command(arguments))
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        return process.waitFor();
    }

    private Process start(Object... arguments) throws IOException {
        return new ProcessBuilder(command(arguments))
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
    }

    private static List<String> command(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "putzplan.jar").toAbsolutePath().toString()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        return command;
    }

    private String out() throws IOException {
        return Files.readString(folder.resolve("out.txt"));
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err.txt"));
    }
}
