package io.putzplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.datasets.generate.GeneratorSpec;
import io.putzplan.datasets.generate.ProblemGenerator;
import io.putzplan.engine.io.ProblemJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class BenchmarksTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private CommandLine benchmarks;

    @TempDir
    private Path folder;

    @BeforeEach
    void redirect() {
        benchmarks = Benchmarks.commandLine();
        benchmarks.setOut(new PrintWriter(out));
        benchmarks.setErr(new PrintWriter(err));
    }

    private Path tinyProblem() throws IOException {
        Path file = folder.resolve("tiny.json");
        try (OutputStream target = Files.newOutputStream(file)) {
            ProblemJson.write(
                    ProblemGenerator.generate(GeneratorSpec.builder()
                            .name("tiny")
                            .cleaners(3)
                            .days(2)
                            .visitsPerCleanerDay(2.0)
                            .build()),
                    target);
        }
        return file;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "moves --seconds 0 | Invalid value for option '--seconds': '0' must be from 1 to 100000",
                "moves --runs two | Invalid value for option '--runs': 'two' must be a whole number",
                "rosters --problem x.json --time 30 | '30' must be a duration such as 30s or 5m",
                "rosters --problem x.json --time 0s | '0s' must be above 0",
                "rosters --problem x.json --seeds 3-1 | '3-1' must go up, by at most 1000 seeds",
                "rosters --problem x.json --seeds a-b | 'a-b' must be a seed or a range of seeds such as 1-3",
                "rosters --problem x.json --algorithm magic | RUIN_AND_RECREATE, LOCAL_SEARCH",
                "rosters --time 10s | Missing required option: '--problem=FILE'",
                "moves --problm x.json | Unknown options: '--problm', 'x.json'",
                "'' | error: missing command",
            })
    void refusesAWrongCommandLine(String arguments, String message) {
        int exitCode = benchmarks.execute(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(exitCode).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("error: ").contains(message);
    }

    @Test
    void saysInOneLineThatAProblemIsMissing() {
        Path missing = folder.resolve("missing.json");

        int exitCode = benchmarks.execute("moves", "--problem", missing.toString());

        assertThat(exitCode).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(err.toString().lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("error: ")
                .contains("missing.json");
    }

    @Test
    void refusesAnUnknownRulePack() throws IOException {
        int exitCode = benchmarks.execute("moves", "--problem", tinyProblem().toString(), "--rules", "XX");

        assertThat(exitCode).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("error: rule pack \"XX\": unknown, must be one of AT, CH, DE, EU");
    }

    @Test
    void raceOfBothModelsEndsWithTheRatio() throws IOException {
        int exitCode =
                benchmarks.execute("moves", "--problem", tinyProblem().toString(), "--seconds", "1", "--runs", "1");

        assertThat(err).hasToString("");
        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .startsWith("tiny: 3 cleaners")
                .contains("median incremental", "median streams", "ratio  incremental / streams");
    }

    @Test
    void rosterRunsGoToTheScreenAndToCsv() throws IOException {
        Path csv = folder.resolve("runs.csv");

        int exitCode = benchmarks.execute(
                "rosters",
                "--problem",
                tinyProblem().toString(),
                "--time",
                "1s",
                "--seeds",
                "5",
                "--algorithm",
                "ruin_and_recreate",
                "--csv",
                csv.toString());

        assertThat(err).hasToString("");
        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains("ruin_and_recreate");
        assertThat(Files.readAllLines(csv)).hasSize(2).last().asString().startsWith("tiny,RUIN_AND_RECREATE,1,5,");
    }
}
