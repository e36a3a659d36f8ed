package io.putzplan.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BestKnownCostsTest {

    @TempDir
    private Path folder;

    private Path table(String... rows) throws IOException {
        return Files.writeString(
                folder.resolve("bks.csv"), "instance,bks_cost,convention\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void matchesNamesWithoutFoldersExtensionAndCase() throws IOException {
        BestKnownCosts costs = BestKnownCosts.read(
                table("C1_2_1,2698.6,x", "crew25/C101.100_25-5,10495.9,x", "some/day.json,7,x", "cordeau/pr01,8,x"));

        assertThat(costs.of("c1_2_1")).isEqualTo(2_698.6);
        assertThat(costs.of("C101.100_25-5")).isEqualTo(10_495.9);
        assertThat(costs.of("day")).isEqualTo(7);
        assertThat(costs.of("pr01")).isEqualTo(8);
        assertThat(costs.of("C101")).isNaN();
    }

    @Test
    void takesTheLastRowWhoseObjectiveIsTheSame() throws IOException {
        BestKnownCosts costs = BestKnownCosts.read(
                table("a,3,distance", "a,2,distance", "a,1,\"hierarchical_vehicles, then distance\""));

        assertThat(costs.of("a")).isEqualTo(2);
    }

    @Test
    void namesTheLineThatCannotBeRead() throws IOException {
        Path costless = table("a,3,x", "b,,x");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BestKnownCosts.read(costless))
                .withMessage(costless + ", line 3: bks_cost \"\", must be a number");

        Path headless = Files.writeString(folder.resolve("other.csv"), "name,cost\na,3\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BestKnownCosts.read(headless))
                .withMessage(headless + ", line 2: must have the column convention");
    }
}
