package io.putzplan.datasets.format;

import static io.putzplan.datasets.format.Rosters.route;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.putzplan.engine.roster.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedObjectiveTest {

    private static final double NEARLY = 1e-9;

    private static double cost(ImportedProblem imported, Route... routes) {
        return imported.objective().cost(Rosters.of(imported, routes));
    }

    private static ImportedProblem sample(PublishedFormat format, String name) throws IOException {
        return format.read(PublishedFormatTest.sample(name));
    }

    @Test
    void cutsLegsToTenthsInSolomonsFiles() throws IOException {
        ImportedProblem corner = sample(PublishedFormat.SOLOMON, "corner.txt");

        // 1.414…, 3.605… and 5; 1.414… there and back.
        assertThat(cost(corner, route("1", "2", "1"), route("2", "3"))).isEqualTo((14 + 36 + 50 + 14 + 14) / 10.0);
        assertThat(corner.objective().fixedCost()).isZero();
    }

    @Test
    void roundsLegsToThousandthsInVrplibFiles() throws IOException {
        ImportedProblem corner = sample(PublishedFormat.VRPLIB, "corner.vrp");

        assertThat(cost(corner, route("1", "1", "2"))).isEqualTo((5_000 + 3_354 + 2_500) / 1_000.0);
    }

    @Test
    void roundsLegsToThousandthsEvenWhereSecondsAreCoarser() {
        ImportedProblem late = PublishedFormat.VRPLIB.read(
                "late.vrp",
                List.of(
                        "CAPACITY: 9",
                        "NODE_COORD_SECTION",
                        "1 0 0",
                        "2 1 1",
                        "DEMAND_SECTION",
                        "1 0",
                        "2 7",
                        "SERVICE_TIME: 1",
                        "TIME_WINDOW_SECTION",
                        "1 0 100000",
                        "2 10 20"));

        assertThat(cost(late, route("1", "1"))).isEqualTo((1_414 + 1_414) / 1_000.0);
    }

    @Test
    void doesNotRoundLegsInCordeausFiles() throws IOException {
        ImportedProblem depots = sample(PublishedFormat.CORDEAU, "two-depots");

        assertThat(cost(depots, route("1.2", "2", "1"), route("2.1", "3")))
                .isCloseTo(Math.sqrt(2) + Math.sqrt(13) + 5 + 0.5 + 0.5, within(NEARLY));
    }

    @Test
    void leavesHomeAsLateAsDoesNotDelayTheReturnInPillacsFiles() throws IOException {
        ImportedProblem crew = sample(PublishedFormat.PILLAC, "crew.txt");

        assertThat(cost(crew, route("1", "3"))).isCloseTo(5 + 90 + 5, within(NEARLY));
        assertThat(cost(crew, route("2", "4", "3")))
                .isCloseTo(Math.sqrt(2) + 10 + Math.sqrt(41) + 90 + Math.sqrt(61), within(NEARLY));
        assertThat(crew.objective().fixedCost()).isEqualTo(90 + 10);
    }

    @Test
    void leavesHomeEarlyEnoughForTheFirstToClose() throws IOException {
        List<String> lines = new ArrayList<>(PublishedFormatTest.lines("crew.txt"));
        lines.set(12, "4 0 3 0 8 1 [] [] [0,0]");
        ImportedProblem crew = PublishedFormat.PILLAC.read("crew.txt", lines);

        // Starts at 8 at the latest, so leaves at 5; the second opens at 20, and takes 90 and 5 home.
        assertThat(cost(crew, route("1", "4", "3"))).isCloseTo(20 + 90 + 5 - 5, within(NEARLY));
    }

    @Test
    void addsThePrizesOfCustomersLeftOut() throws IOException {
        ImportedProblem prizes = sample(PublishedFormat.VRPLIB, "prizes.vrp");

        assertThat(cost(prizes, route("1", "2"))).isEqualTo((14 + 14 + 48) / 10.0);
        assertThat(cost(prizes, route("1", "1", "2"))).isEqualTo((50 + 36 + 14) / 10.0);
    }

    @Test
    void refusesWhatTheProblemDoesNotHave() throws IOException {
        ImportedProblem corner = sample(PublishedFormat.SOLOMON, "corner.txt");

        assertThatThrownBy(() -> cost(corner, route("3", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("roster: cleaner \"3\", must be one of the problem");
        assertThatThrownBy(() -> cost(corner, route("1", "4")))
                .hasMessage("roster: visit \"4\", must be one of the problem");
    }
}
