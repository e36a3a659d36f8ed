package io.putzplan.datasets.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.putzplan.engine.RosterSolver;
import io.putzplan.engine.SolveResult;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Coupling;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HhcrspFormatTest {

    private static final LocalDateTime ZERO = LocalDateTime.parse("2027-03-01T00:00");

    /** Two caregivers at the office, two patients; the first has two services that start together. */
    private static final String WHOLE = """
            {
              "distances": [[0, 5, 20], [5, 0, 16], [20, 16, 0]],
              "central_offices": [{"id": "d", "location": [0, 0]}],
              "services": [{"id": "s1", "default_duration": 10}, {"id": "s2", "default_duration": 12}],
              "caregivers": [{"id": "c1", "abilities": ["s1"]}, {"id": "c2", "abilities": ["s2", "s1"]}],
              "patients": [
                {"id": "p1", "time_window": [3.9, 30.7], "synchronization": {"type": "simultaneous"},
                 "required_caregivers": [{"service": "s1"}, {"service": "s2", "duration": 14.0}]},
                {"id": "p2", "time_window": [0.0, 10.0], "required_caregivers": [{"service": "s1"}]}
              ]
            }
            """;

    private static ImportedProblem read(String text) {
        return PublishedFormat.HHCRSP.read("folder/tiny.x.json", text.lines().toList());
    }

    @Test
    void readsServicesAsVisitsWithADueTime() {
        RosterProblem problem = read(WHOLE).problem();

        assertThat(problem.id()).isEqualTo("tiny.x");
        assertThat(problem.visits()).extracting(Visit::id).containsExactly("p1/s1", "p1/s2", "p2/s1");
        Visit second = problem.visits().get(1);
        assertThat(second.household()).isEqualTo("p1");
        assertThat(second.service()).isEqualTo(Duration.ofMinutes(14));
        assertThat(second.skills()).hasSize(1).first().hasFieldOrPropertyWithValue("skill", "s2");
        assertThat(second.windows()).hasSize(1);
        assertThat(second.windows().getFirst().earliest()).isEqualTo(ZERO.plusMinutes(3));
        assertThat(second.windows().getFirst().dueBy()).isEqualTo(ZERO.plusMinutes(30));
        assertThat(second.windows().getFirst().latest()).isEqualTo(ZERO.plusDays(7));
        assertThat(problem.couplings()).containsExactly(Coupling.together("p1/s1", "p1/s2"));
        assertThat(problem.prices().latePerMinute()).isEqualTo(500);
    }

    @Test
    void readsFractionsOfDistancesAsFiveHundredths() {
        ImportedProblem fine = read(WHOLE.replace("16", "16.0014"));

        assertThat(fine.travelTimes()
                        .seconds(fine.problem().cleaners().getFirst().travelMode(), 1, 2))
                .isEqualTo(8_001);
        assertThat(fine.problem().visits().getFirst().service()).isEqualTo(Duration.ofSeconds(5_000));
        assertThat(fine.problem().prices().travelPerMinute()).isEqualTo(60);
    }

    @Test
    void readsShiftsBasesAndBansOfTheExtendedFiles() {
        String extended = WHOLE.replace("central_offices", "departing_points")
                .replace(
                        "\"id\": \"c1\",",
                        "\"id\": \"c1\", \"starting_point_id\": \"d\", \"distance_matrix_index\": 2, \"working_shift\": [60, 540],")
                .replace(
                        "\"id\": \"p2\",",
                        "\"id\": \"p2\", \"distance_matrix_index\": 1, \"incompatible_caregivers\": [\"c1\"],");
        RosterProblem problem = read(extended).problem();

        Cleaner first = problem.cleaners().getFirst();
        assertThat(first.shifts().getFirst().earliestStart()).isEqualTo(ZERO.plusMinutes(60));
        assertThat(first.shifts().getFirst().latestEnd()).isEqualTo(ZERO.plusDays(7));
        assertThat(problem.households().get(1).bannedCleaners()).containsExactly("c1");
        assertThat(problem.households().get(1).location())
                .isEqualTo(problem.households().getFirst().location())
                .isNotEqualTo(first.home());
    }

    @Test
    void readsLags() {
        String sequential =
                WHOLE.replace("{\"type\": \"simultaneous\"}", "{\"type\": \"sequential\", \"distance\": [5, 9]}");

        assertThat(read(sequential).problem().couplings())
                .containsExactly(new Coupling("p1/s1", "p1/s2", Duration.ofMinutes(5), Duration.ofMinutes(9)));
    }

    @Test
    void writesWhatItSolved() {
        ImportedProblem imported = read(WHOLE);
        SolveResult result = RosterSolver.builder()
                .travelTimes(imported.travelTimes())
                .stepLimit(200)
                .seed(1)
                .build()
                .solve(imported.problem());

        assertThat(result.report().isLawful()).isTrue();
        // Both together at p1 by 5, the able one from p1 to p2 by 31 or 35: 10 + 41 of travel and the lateness twice.
        assertThat(result.cost().totalCents()).isEqualTo(500 * (10 + 41 + 2 * 21));
        assertThat(imported.objective().cost(result.roster())).isEqualTo((10 + 41 + 2 * 21) / 3.0);
        JsonNode routes = JsonMapper.shared()
                .readTree(HhcrspSolution.of(imported.problem(), result.roster()))
                .get("routes");
        assertThat(routes).hasSize(2);
        JsonNode first = routes.get(0);
        assertThat(first.get("caregiver_id").stringValue()).isEqualTo("c1");
        JsonNode stop = first.get("locations").get(0);
        assertThat(stop.get("patient").stringValue()).isEqualTo("p1");
        assertThat(stop.get("service").stringValue()).isEqualTo("s1");
        assertThat(stop.get("arrival_time").doubleValue()).isEqualTo(5);
        assertThat(stop.get("departure_time").doubleValue()).isEqualTo(15);
        assertThat(first.get("locations").get(1).get("arrival_time").doubleValue())
                .isEqualTo(31);
    }

    @Test
    void namesFileAndPathOfAFault() {
        assertThatThrownBy(() -> read("[1]")).hasMessage("folder/tiny.x.json: : [1], must be an object");
        assertThatThrownBy(() -> read(WHOLE.replace("\"p2\"", "7")))
                .hasMessage("folder/tiny.x.json: patients[1].id: 7, must be a text");
        assertThatThrownBy(() -> read(WHOLE.replace("16, 0]", "16]")))
                .hasMessageContaining("distances: [[0,5,20],")
                .hasMessageEndingWith("must have as many columns as rows");
        assertThatThrownBy(() -> read(WHOLE.replace("simultaneous", "loose")))
                .hasMessage("folder/tiny.x.json: patients[0].synchronization.type: \"loose\", must be simultaneous or"
                        + " sequential");
        assertThatThrownBy(() -> read(WHOLE.replace("[[0, 5, 20], [5, 0, 16], [20, 16, 0]]", "[[0, 5], [5, 0]]")))
                .hasMessageEndingWith("must have a row for each base and each patient");
        assertThatThrownBy(() -> read("{"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("folder/tiny.x.json:1: no JSON, must be a JSON document: ");
    }

    @Test
    void writesOnlyRostersOfTheProblem() {
        RosterProblem problem = read(WHOLE).problem();
        RosterProblem other = PublishedFormat.HHCRSP
                .read("other.json", WHOLE.lines().toList())
                .problem();
        SolveResult result = RosterSolver.builder().stepLimit(1).seed(1).build().solve(other);

        assertThat(result.report().isLawful()).isTrue();
        assertThatThrownBy(() -> HhcrspSolution.of(problem, result.roster()))
                .hasMessage("roster: answers problem \"other\", must answer \"tiny.x\"");
        assertThat(List.of(problem.cleaners().size(), problem.households().size()))
                .containsExactly(2, 2);
    }
}
