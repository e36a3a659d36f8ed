package io.putzplan.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GapSummaryTest {

    private static QualityRun run(double cost, int unassigned, long violationSeconds) {
        return new QualityRun(
                "putzplan", "trsp", "r", 100, 1, 1, 10, 10, 9, 5, 3, unassigned, violationSeconds, cost, 900, 1_000);
    }

    @Test
    void leavesTheFixedCostOutOfTheGap() {
        assertThat(run(1_001, 0, 0).gapPercent()).isCloseTo(1, within(1e-9));
    }

    @Test
    void averagesCompleteAndLawfulRunsOnly() {
        GapSummary summary = GapSummary.of(
                List.of(run(1_006, 0, 0), run(950, 1, 0), run(1_000, 0, 0), run(950, 0, 60), run(1_003, 0, 0)));

        assertThat(summary.runs()).isEqualTo(5);
        assertThat(summary.complete()).isEqualTo(3);
        assertThat(summary.mean()).isCloseTo(3, within(1e-9));
        assertThat(summary.median()).isCloseTo(3, within(1e-9));
        assertThat(summary.worst()).isCloseTo(6, within(1e-9));
    }

    @Test
    void takesTheMiddleOfTheTwoMiddleGaps() {
        GapSummary summary =
                GapSummary.of(List.of(run(1_009, 0, 0), run(1_000, 0, 0), run(1_001, 0, 0), run(1_002, 0, 0)));

        assertThat(summary.median()).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void isNoNumberWithoutAnyGap() {
        GapSummary summary = GapSummary.of(List.of(run(950, 1, 0)));

        assertThat(summary.complete()).isZero();
        assertThat(summary.mean()).isNaN();
        assertThat(summary.worst()).isNaN();
    }
}
