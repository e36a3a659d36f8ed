package io.putzplan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.benchmarks.quality.QualityCsv;
import io.putzplan.benchmarks.quality.QualityRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class QualityCommandTest {

    /** One vehicle serves 2 and 1, which weigh 10 together, the other one 3: 10.0 and 2.8. */
    private static final String CORNER = """
            corner
            2 10
            0 0 0 0 0 100 0
            1 3 4 6 10 20 2
            2 1 1 4 0 50 5
            3 1 1 9 0 60 5
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private CommandLine benchmarks;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeProblems() throws IOException {
        benchmarks = Benchmarks.commandLine();
        benchmarks.setOut(new PrintWriter(out));
        benchmarks.setErr(new PrintWriter(err));
        Files.writeString(folder.resolve("corner.txt"), CORNER);
        Files.writeString(folder.resolve("other.txt"), CORNER);
        Files.writeString(folder.resolve("bks.csv"), "instance,bks_cost,convention\nCORNER,12.5,x\n");
    }

    private int run(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "quality",
                "--family",
                "vrptw",
                "--instances",
                folder.toString(),
                "--bks",
                folder.resolve("bks.csv").toString(),
                "--csv",
                csv().toString()));
        arguments.addAll(List.of(options));
        return benchmarks.execute(arguments.toArray(String[]::new));
    }

    private Path csv() {
        return folder.resolve("runs.csv");
    }

    @Test
    void measuresGapsAndKeepsSolutions() throws IOException {
        int exitCode = run(
                "--steps",
                "200",
                "--seeds",
                "1-2",
                "--threads",
                "2",
                "--solutions",
                folder.resolve("sol").toString());

        assertThat(err).hasToString("");
        assertThat(exitCode).isZero();
        List<QualityRun> runs = QualityCsv.read(csv());
        assertThat(runs)
                .extracting(run -> run.instance() + " " + run.seed())
                .containsExactly("corner 1", "corner 2", "other 1", "other 2");
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.solver()).isEqualTo("putzplan");
            assertThat(run.family()).isEqualTo("vrptw");
            assertThat(run.visits()).isEqualTo(3);
            assertThat(run.threads()).isEqualTo(2);
            assertThat(run.iterations()).isEqualTo(200);
            assertThat(run.routes()).isEqualTo(2);
            assertThat(run.isComplete()).isTrue();
            assertThat(run.cost()).isEqualTo(12.8);
        });
        assertThat(runs.getFirst().bestKnown()).isEqualTo(12.5);
        assertThat(runs.getLast().bestKnown()).isNaN();
        assertThat(Files.readAllLines(folder.resolve("sol").resolve("corner.putzplan.2.sol")))
                .allMatch(line -> line.matches("Route #[12]:( \\d)+"))
                .hasSize(2);
        assertThat(out.toString().lines().filter(line -> line.startsWith("corner ")))
                .hasSize(2)
                .allMatch(line -> line.endsWith(" 2.400"));
        assertThat(out.toString().lines().toList().getLast()).matches("putzplan +all +4 +4 +2\\.400 +2\\.400 +2\\.400");
    }

    @Test
    void saysUnderWhichConditionsItMeasured() throws IOException {
        run("--steps", "20", "--seeds", "1", "--only", "corner");

        assertThat(Files.readAllLines(csv()).subList(0, 4))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("# commit: "),
                        line -> assertThat(line).startsWith("# jdk: " + Runtime.version()),
                        line -> assertThat(line).startsWith("# processor: "),
                        line -> assertThat(line)
                                .isEqualTo("# command: putzplan bench quality --family vrptw --instances "
                                        + folder.getFileName()
                                        + " --bks bks.csv --csv runs.csv --steps 20 --seeds 1 --only corner"));
    }

    @ParameterizedTest
    @CsvSource({"corner,1", "'CORN*,x',1", "?orner,1", "'corner,other',2", "*,2"})
    void runsOnlyWhatIsAskedFor(String only, int count) throws IOException {
        assertThat(run("--steps", "20", "--seeds", "1", "--only", only)).isZero();

        assertThat(QualityCsv.read(csv())).hasSize(count);
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("broken.txt"), CORNER.replace("2 10", "2 ten"));

        int exitCode = run("--steps", "20", "--seeds", "1");

        assertThat(exitCode).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(err)
                .hasToString("error: " + folder.resolve("broken.txt") + ":2: \"ten\", must be a number"
                        + System.lineSeparator());
        assertThat(QualityCsv.read(csv())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--threads 2000 | --threads 2000: must be at most 1024",
                "--steps 0 | --steps 0: must be above 0",
                "--only r1* | no file of the family vrptw that is asked for",
                "--peers nobody | --peers nobody: not in this build, must be one of",
                "--peers nobody | ./mvnw -q -Dquickly -Ppeers package -pl benchmarks/peers -am makes",
                "--peers nobody --steps 9 | --peers: must not be combined with --steps",
                "--family tsp | Invalid value for option '--family'",
            })
    void refusesAWrongCommandLine(String options, String message) {
        assertThat(run(options.split(" "))).isEqualTo(ExitCode.USAGE);

        assertThat(err.toString()).startsWith("error: ").contains(message);
    }

    @Test
    void comparesTheRunsOfTwoSolversInOneFile() throws IOException {
        run("--steps", "20", "--seeds", "1", "--only", "corner");
        String putzplan = Files.readAllLines(csv()).getLast();
        Files.writeString(
                csv(),
                Files.readString(csv()) + putzplan.replace("putzplan,", "peer,").replace(",12.8,", ",12.75,"));

        int exitCode = benchmarks.execute("compare", csv().toString(), csv().toString(), "--solvers", "putzplan,peer");

        assertThat(exitCode).isZero();
        assertThat(out.toString().lines().toList().getLast()).matches(" +all +1 +2\\.400 +2\\.000 +0 +1 .*");
    }
}
