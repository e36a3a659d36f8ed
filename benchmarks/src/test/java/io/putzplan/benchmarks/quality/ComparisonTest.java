package io.putzplan.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    @TempDir
    private Path directory;

    @Test
    void findsAConsistentDifferenceSignificant() {
        List<QualityRun> first = new ArrayList<>();
        List<QualityRun> second = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            first.add(run("r" + i, 1, 100 + i));
            second.add(run("r" + i, 1, 101 + 2 * i));
        }

        Comparison comparison = Comparison.of(first, second);

        assertThat(comparison.pairs()).isEqualTo(8);
        assertThat(comparison.firstMean()).isCloseTo(3.5, within(1e-9));
        assertThat(comparison.firstBetter()).isEqualTo(8);
        assertThat(comparison.secondBetter()).isZero();
        // Of the 2^8 ways to sign the ranks, two are as extreme.
        assertThat(comparison.pValue()).isCloseTo(2.0 / 256, within(1e-12));
    }

    @Test
    void countsAnInstanceOnceHoweverManySeeds() {
        List<QualityRun> first = List.of(run("r", 1, 101), run("r", 2, 103), run("only-here", 1, 100));
        List<QualityRun> second = List.of(run("r", 1, 102));

        Comparison comparison = Comparison.of(first, second);

        assertThat(comparison.pairs()).isEqualTo(1);
        assertThat(comparison.firstMean()).isCloseTo(2, within(1e-9));
        assertThat(comparison.pValue()).isNaN();
    }

    @Test
    void leavesOutInstancesWithUnassignedVisits() {
        QualityRun incomplete = run("r", 1, 1, 90);

        assertThat(Comparison.of(List.of(incomplete), List.of(run("r", 1, 102))).pairs())
                .isZero();
    }

    @Test
    void readsBackWhatWasWritten() throws IOException {
        Path file = directory.resolve("runs.csv");
        QualityRun run = run("r, \"quoted\"", 3, 100.25);
        try (Writer writer = Files.newBufferedWriter(file)) {
            new QualityCsv(writer, List.of("commit: 1,2")).write(run);
        }

        assertThat(QualityCsv.read(file)).containsExactly(run);
    }

    @Test
    void namesTheLineThatCannotBeRead() throws IOException {
        Path file = directory.resolve("runs.csv");
        try (Writer writer = Files.newBufferedWriter(file)) {
            new QualityCsv(writer, List.of()).write(run("r", 3, 100));
        }
        Files.writeString(file, Files.readString(file).replace(",r,100,", ",r,many,"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> QualityCsv.read(file))
                .withMessage(file + ", line 2: For input string: \"many\", must be a number");
    }

    private static QualityRun run(String instance, long seed, double cost) {
        return run(instance, seed, 0, cost);
    }

    private static QualityRun run(String instance, long seed, int unassigned, double cost) {
        return new QualityRun(
                "putzplan", "vrptw", instance, 100, seed, 1, 10, 10.1, 9.5, 5, 3, unassigned, 0, cost, 0, 100);
    }
}
