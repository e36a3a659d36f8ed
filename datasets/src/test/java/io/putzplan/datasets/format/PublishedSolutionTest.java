package io.putzplan.datasets.format;

import static io.putzplan.datasets.format.Rosters.route;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.putzplan.engine.RosterSolver;
import io.putzplan.engine.SolveResult;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedSolutionTest {

    private static final List<String> CORNER =
            List.of("corner", "2 10", "0 0 0 0 0 100 0", "1 3 4 6 10 20 2", "2 1 1 4 0 50 5", "3 1 1 9 0 60 5");

    private static ImportedProblem corner() {
        return PublishedFormat.SOLOMON.read("corner.txt", CORNER);
    }

    private static String solution(Route... routes) {
        ImportedProblem corner = corner();
        return PublishedSolution.of(corner.problem(), Rosters.of(corner, routes));
    }

    @Test
    void writesALineForEachRoute() {
        assertThat(solution(route("2", "3"), route("1", "2", "1"))).isEqualTo("Route #2: 3\nRoute #1: 2 1\n");
    }

    @Test
    void refusesRostersThatAreNoSolutions() {
        assertThatThrownBy(() -> solution(route("7", "3")))
                .hasMessage("roster: a route of cleaner \"7\", must be the only one of a cleaner of the problem");
        assertThatThrownBy(() -> solution(route("1", "3"), route("1", "2")))
                .hasMessage("roster: a route of cleaner \"1\", must be the only one of a cleaner of the problem");
        assertThatThrownBy(() -> solution(route("1", "3", "3")))
                .hasMessage("roster: visit \"3\", must be one of the problem and served once");
        assertThatThrownBy(() -> PublishedSolution.of(corner().problem(), new Roster("x", List.of(), List.of())))
                .hasMessage("roster: answers problem \"x\", must answer \"corner\"");
    }

    @Test
    void theObjectiveIsTheLengthOfAllRoutes() {
        ImportedProblem corner = corner();
        SolveResult result = RosterSolver.builder()
                .stepLimit(200)
                .travelTimes(corner.travelTimes())
                .build()
                .solve(corner.problem());

        assertThat(result.report().isLawful()).isTrue();
        assertThat(result.roster().unassigned()).isEmpty();
        // One vehicle serves 2 and 1, which weigh 10 together: 1.4 + 3.6 + 5.0; the other one 3: 1.4 + 1.4.
        assertThat(result.cost().totalCents()).isEqualTo(14 + 36 + 50 + 14 + 14);
        assertThat(corner.objective().cost(result.roster())).isEqualTo(12.8);
        assertThat(PublishedSolution.of(corner.problem(), result.roster()).lines())
                .hasSize(2);
    }
}
