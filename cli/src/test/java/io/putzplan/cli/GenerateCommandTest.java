package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheSameBytesForTheSameOptions() throws IOException {
        Path file = folder.resolve("day.json");
        Run toFile = Run.of("generate", "--cleaners", 3, "--days", 1, "--seed", 7, "--name", "day", "--out", file);
        Run toStandardOutput = Run.of("generate", "--cleaners", 3, "--days", 1, "--seed", 7, "--name", "day");
        assertThat(toFile.exitCode()).isZero();
        assertThat(toFile.out()).isEmpty();
        assertThat(toFile.err().lines()).hasSize(2).last().isEqualTo("written to " + file);
        assertThat(toStandardOutput.exitCode()).isZero();
        assertThat(toStandardOutput.err()).isEmpty();
        assertThat(toStandardOutput.out()).isEqualTo(Files.readString(file));
        assertThat(Run.of("validate", file).exitCode()).isZero();
    }

    @Test
    void followsASpecAndLetsOptionsOverrideIt() throws IOException {
        Path spec = Files.writeString(folder.resolve("day.properties"), """
                version=1
                name=berlin-day
                town=berlin
                seed=4
                cleaners=9
                days=7
                """);
        Path file = folder.resolve("day.json");
        assertThat(Run.of("generate", "--spec", spec, "--cleaners", 6, "--out", file)
                        .err())
                .startsWith("berlin-day: 6 cleaners, ")
                .contains("rules DE");
    }

    @Test
    void drawsAsManyVisitsAsAskedFor() {
        Run run = Run.of(
                "generate",
                "--cleaners",
                10,
                "--days",
                7,
                "--visits-per-cleaner-day",
                4,
                "--out",
                folder.resolve("w.json"));
        assertThat(run.err()).contains(": 10 cleaners, 280 visits in ");
    }

    @Test
    void putsHomesOnRealAddresses() throws IOException {
        Path addresses = Files.writeString(folder.resolve("streets.csv"), """
                street,number,postcode,city,lat,lon
                Main Street,1,98101,Seattle,47.61,-122.33
                Main Street,2,98101,Seattle,47.62,-122.34
                Pine Street,3,98102,Seattle,47.63,-122.32
                """);
        Run run = Run.of("generate", "--addresses", addresses, "--rules", "US-WA", "--cleaners", 1, "--days", 1);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("{\"lat\": 47.6").doesNotContain("\"lat\": 47.5");
    }

    @Test
    void reportsEveryOptionOutOfRange() {
        Run run = Run.of("generate", "--cleaners", 0, "--days", 0);
        assertThat(run.err().lines())
                .containsExactly(
                        "error: generator spec: cleaners 0, must be 1 to 100000",
                        "error: generator spec: days 0, must be 1 to 366");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void refusesASpecThatIsNone() throws IOException {
        Path spec = Files.writeString(folder.resolve("spec.properties"), "cleaner=3\n");
        Run run = Run.of("generate", "--spec", spec);
        assertThat(run.err()).startsWith("error: " + spec + ": generator spec: key \"cleaner\", must be one of ");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void refusesAMissingSpec() {
        Path spec = folder.resolve("spec.properties");
        Run run = Run.of("generate", "--spec", spec);
        assertThat(run.err().lines()).containsExactly("error: " + spec + ": cannot be read: no such file");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void refusesAnAddressFileThatIsNoTable() throws IOException {
        Path addresses = Files.writeString(folder.resolve("streets.csv"), "street;number\nMain Street;1\n");
        Run run = Run.of("generate", "--addresses", addresses);
        assertThat(run.err().lines()).singleElement().asString().startsWith("error: " + addresses + ":1: header ");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void refusesAnOutputThatIsAFolder() {
        Run run = Run.of("generate", "--cleaners", 1, "--days", 1, "--out", folder);
        assertThat(run.err().lines()).containsExactly("error: " + folder + ": is a folder, must be a file to write");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
