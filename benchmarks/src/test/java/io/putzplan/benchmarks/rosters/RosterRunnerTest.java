package io.putzplan.benchmarks.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.benchmarks.LoadedProblem;
import io.putzplan.datasets.generate.GeneratorSpec;
import io.putzplan.datasets.generate.ProblemGenerator;
import io.putzplan.engine.solver.Algorithm;
import io.putzplan.engine.solver.SearchLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RosterRunnerTest {

    @ParameterizedTest
    @EnumSource
    void countsTheStepsOfASearch(Algorithm algorithm) {
        LoadedProblem loaded = LoadedProblem.of(ProblemGenerator.generate(GeneratorSpec.builder()
                .cleaners(4)
                .days(2)
                .visitsPerCleanerDay(2.0)
                .build()));

        RosterRun run = RosterRunner.run(loaded.compiled(), new SearchLimits(null, 1_000L, 1), algorithm);

        assertThat(run.steps()).isGreaterThanOrEqualTo(1_000);
        assertThat(run.cost().hardSeconds()).isZero();
        assertThat(run.cost().wageCents()).isPositive();
    }
}
