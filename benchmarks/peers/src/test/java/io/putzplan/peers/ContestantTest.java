package io.putzplan.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.benchmarks.quality.BestKnownCosts;
import io.putzplan.benchmarks.quality.Contestant;
import io.putzplan.benchmarks.quality.PublishedFamily;
import io.putzplan.benchmarks.quality.QualityBench;
import io.putzplan.benchmarks.quality.QualityRun;
import io.putzplan.benchmarks.quality.SearchBudget;
import io.putzplan.datasets.format.ImportedProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContestantTest {

    /** One vehicle serves 2 and 1, which weigh 10 together, the other one 3: 10.0 and 2.8. */
    private static final String CORNER = """
            corner
            2 10
            0 0 0 0 0 100 0
            1 3 4 6 10 20 2
            2 1 1 4 0 50 5
            3 1 1 9 0 60 5
            """;

    /** Technician 2 lives next to both requests but has the skill for one only. */
    private static final String CREW = """
            crew

            CREW
            2 3 0 0
            DEPOT
            0 4 5 0 200 0 [] [] []
            1 0 0 0 200 0 [0,2] [] []
            2 9 9 10 200 0 [] [] []
            3 3 4 20 40 90 [0] [] []
            4 8 8 0 50 10 [] [] []
            """;

    @TempDir
    private Path folder;

    static List<Contestant> contestants() {
        return ServiceLoader.load(Contestant.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Test
    void areFoundByName() {
        assertThat(contestants()).extracting(Contestant::name).containsExactly("jsprit", "ortools", "timefold");
    }

    @ParameterizedTest
    @MethodSource("contestants")
    void findTheBestRosterOfATinyProblem(Contestant contestant) throws IOException {
        QualityRun run = run(PublishedFamily.VRPTW, CORNER, contestant);

        assertThat(run.isComplete()).isTrue();
        assertThat(run.cost()).isEqualTo(12.8);
    }

    @Test
    void orToolsHeedsSkillsAndPaysForDuration() throws IOException {
        QualityRun run = run(PublishedFamily.TRSP, CREW, new OrToolsContestant());

        assertThat(run.isComplete()).isTrue();
        assertThat(run.cost()).isEqualTo(5 + 90 + 5 + 2 * Math.sqrt(2) + 10);
    }

    private QualityRun run(PublishedFamily family, String text, Contestant contestant) throws IOException {
        ImportedProblem problem = family.read(Files.writeString(folder.resolve("problem.txt"), text));
        SearchBudget budget = new SearchBudget(Duration.ofSeconds(1), null, 1);
        return new QualityBench(family, BestKnownCosts.NONE, budget, null).run("problem", problem, contestant, 1);
    }
}
