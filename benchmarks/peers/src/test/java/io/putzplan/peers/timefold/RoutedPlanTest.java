package io.putzplan.peers.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import io.putzplan.benchmarks.quality.PublishedFamily;
import io.putzplan.peers.RoutingData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutedPlanTest {

    @TempDir
    private Path folder;

    @Test
    void scoresMovesAsItScoresWholePlans() throws IOException {
        StringBuilder text = new StringBuilder("town\n3 40\n0 0 0 0 0 300 0\n");
        for (int customer = 1; customer <= 12; customer++) {
            text.append("%d %d %d %d %d %d 5%n"
                    .formatted(
                            customer,
                            customer * 7 % 13,
                            customer * 5 % 11,
                            3 + customer % 4,
                            customer,
                            60 + 9 * customer));
        }
        RoutingData data =
                new RoutingData(PublishedFamily.VRPTW.read(Files.writeString(folder.resolve("town.txt"), text)));
        SolverConfig config = TimefoldContestant.config(1, EnvironmentMode.FULL_ASSERT)
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(2_000L));

        RoutedPlan plan = SolverFactory.<RoutedPlan>create(config).buildSolver().solve(RoutedPlan.empty(data));

        assertThat(plan.getScore()).isNotNull();
        assertThat(plan.getScore().hardScore()).isZero();
        assertThat(plan.getScore())
                .isEqualTo(HardSoftScore.of(
                        0, -data.roster(plan.routes(), 0).cost().totalCents()));
    }
}
