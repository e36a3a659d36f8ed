package io.putzplan.benchmarks.moves;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveTableTest {

    private static MoveRun run(ScoreModel model, long moves) {
        return new MoveRun(model, moves, 2_000_000_000L, 1_000_000_000L, HardMediumSoftScore.ZERO);
    }

    private static String medians(List<MoveRun> runs) {
        StringWriter text = new StringWriter();
        MoveTable.printMedians(new PrintWriter(text), runs);
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void dividesTheMedians() {
        List<MoveRun> runs = List.of(
                run(ScoreModel.INCREMENTAL, 60_000),
                run(ScoreModel.STREAMS, 12_000),
                run(ScoreModel.INCREMENTAL, 40_000),
                run(ScoreModel.STREAMS, 1_000),
                run(ScoreModel.INCREMENTAL, 900_000),
                run(ScoreModel.STREAMS, 20_000));

        assertThat(medians(runs)).isEqualTo("""
                        median incremental  30,000 moves/s, 60,000 moves per cpu second
                        median streams      6,000 moves/s, 12,000 moves per cpu second
                        ratio  incremental / streams  5.00 by wall time, 5.00 by cpu time
                        """);
    }

    @Test
    void averagesTheTwoRunsInTheMiddle() {
        List<MoveRun> runs = List.of(run(ScoreModel.STREAMS, 1_000), run(ScoreModel.STREAMS, 2_000));

        assertThat(medians(runs)).isEqualTo("median streams      750 moves/s, 1,500 moves per cpu second\n");
    }
}
