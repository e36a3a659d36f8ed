package io.putzplan.benchmarks.moves;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import io.putzplan.benchmarks.LoadedProblem;
import io.putzplan.datasets.generate.GeneratorSpec;
import io.putzplan.datasets.generate.ProblemGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoveRaceTest {

    private static MoveRace race(int cleaners) {
        LoadedProblem loaded = LoadedProblem.of(ProblemGenerator.generate(GeneratorSpec.builder()
                .cleaners(cleaners)
                .visitsPerCleanerDay(3.0)
                .build()));
        return new MoveRace(loaded.compiled(), loaded.rules(), 1);
    }

    @Test
    void bothModelsWalkTheSamePath() {
        MoveRace race = race(10);
        MoveLimit limit = MoveLimit.of(20_000);

        MoveRun incremental = race.run(ScoreModel.INCREMENTAL, limit, EnvironmentMode.NO_ASSERT);
        MoveRun streams = race.run(ScoreModel.STREAMS, limit, EnvironmentMode.NO_ASSERT);

        assertThat(streams.score()).isEqualTo(incremental.score());
        assertThat(streams.moves()).isEqualTo(incremental.moves());
    }

    @ParameterizedTest
    @EnumSource
    void scoresStayRightAfterEveryMove(ScoreModel model) {
        MoveRun run = race(4).run(model, MoveLimit.of(500), EnvironmentMode.FULL_ASSERT);

        assertThat(run.moves()).isGreaterThanOrEqualTo(500);
    }
}
