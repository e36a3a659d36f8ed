package io.putzplan.datasets.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.CleanerSkill;
import io.putzplan.engine.problem.Commitment;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.RequiredSkill;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Shift;
import io.putzplan.engine.problem.TimeWindow;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.problem.Visit;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedFormatTest {

    private static final LocalDateTime ZERO = LocalDateTime.parse("2027-03-01T00:00");

    static Path sample(String name) {
        try {
            URL resource = Objects.requireNonNull(PublishedFormatTest.class.getResource(name), name);
            return Path.of(resource.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static List<String> lines(String name) throws IOException {
        return Files.readAllLines(sample(name));
    }

    private static ImportedProblem read(PublishedFormat format, String name) throws IOException {
        return format.read(sample(name));
    }

    private static LocalDateTime second(long seconds) {
        return ZERO.plusSeconds(seconds);
    }

    private static Location placeOf(RosterProblem problem, String visit) {
        return problem.households().stream()
                .filter(household -> household.id().equals(visit))
                .findFirst()
                .orElseThrow()
                .location();
    }

    private static int seconds(ImportedProblem imported, Location from, Location to) {
        return imported.travelTimes()
                .seconds(
                        TravelMode.CAR,
                        imported.travelTimes().indexOf(from),
                        imported.travelTimes().indexOf(to));
    }

    private static int metres(ImportedProblem imported, Location from, Location to) {
        return imported.travelTimes()
                .metres(
                        TravelMode.CAR,
                        imported.travelTimes().indexOf(from),
                        imported.travelTimes().indexOf(to));
    }

    private static Shift shift(Cleaner cleaner) {
        return cleaner.shifts().getFirst();
    }

    @Nested
    class Solomon {

        @Test
        void countsTenSecondsAndMetresToTheUnit() throws IOException {
            RosterProblem problem = read(PublishedFormat.SOLOMON, "corner.txt").problem();

            assertThat(problem.id()).isEqualTo("corner");
            assertThat(problem.rulePack()).isEqualTo("NONE");
            assertThat(problem.cleaners()).extracting(Cleaner::id).containsExactly("1", "2");
            assertThat(shift(problem.cleaners().getFirst()))
                    .isEqualTo(new Shift(second(0), second(1_000), null, null, 10, null));
            Visit first = problem.visits().getFirst();
            assertThat(first.id()).isEqualTo("1");
            assertThat(first.service()).isEqualTo(Duration.ofSeconds(20));
            assertThat(first.windows()).containsExactly(TimeWindow.of(second(100), second(200)));
            assertThat(first.load()).isEqualTo(6);
        }

        @Test
        void cutsLegsToTenths() throws IOException {
            ImportedProblem imported = read(PublishedFormat.SOLOMON, "corner.txt");
            Location depot = imported.problem().cleaners().getFirst().home();

            assertThat(seconds(imported, depot, placeOf(imported.problem(), "1")))
                    .isEqualTo(50);
            assertThat(seconds(imported, depot, placeOf(imported.problem(), "2")))
                    .isEqualTo(14);
            assertThat(metres(imported, depot, placeOf(imported.problem(), "2")))
                    .isEqualTo(14);
        }

        @Test
        void keepsCustomersInOneHouseApart() throws IOException {
            ImportedProblem imported = read(PublishedFormat.SOLOMON, "corner.txt");

            assertThat(placeOf(imported.problem(), "2")).isNotEqualTo(placeOf(imported.problem(), "3"));
            assertThat(seconds(imported, placeOf(imported.problem(), "2"), placeOf(imported.problem(), "3")))
                    .isZero();
        }
    }

    @Nested
    class Vrplib {

        @Test
        void readsVehiclesThatDiffer() throws IOException {
            RosterProblem problem = read(PublishedFormat.VRPLIB, "corner.vrp").problem();

            assertThat(problem.id()).isEqualTo("corner-vrp");
            assertThat(shift(problem.cleaners().getFirst()))
                    .isEqualTo(new Shift(second(0), second(100_000), null, null, 10, Duration.ofSeconds(40_000)));
            assertThat(shift(problem.cleaners().getLast()).capacity()).isEqualTo(20);
            assertThat(problem.households().getFirst().onlyCleaners()).containsExactly("1");
            assertThat(problem.households().getLast().onlyCleaners()).isEmpty();
        }

        @Test
        void callsNodesAsSolutionsDo() throws IOException {
            RosterProblem problem = read(PublishedFormat.VRPLIB, "corner.vrp").problem();

            assertThat(problem.visits()).extracting(Visit::id).containsExactly("1", "2");
            assertThat(problem.visits().getFirst().service()).isEqualTo(Duration.ofMinutes(25));
        }

        @Test
        void roundsLegsToThousandths() throws IOException {
            ImportedProblem imported = read(PublishedFormat.VRPLIB, "corner.vrp");
            Location first = placeOf(imported.problem(), "1");
            Location second = placeOf(imported.problem(), "2");

            assertThat(seconds(imported, first, second)).isEqualTo(3_354);
            assertThat(metres(imported, first, second)).isEqualTo(3_354);
        }

        @Test
        void readsEqualVehiclesFromKeywords() throws IOException {
            RosterProblem problem =
                    read(PublishedFormat.VRPLIB, "equal-vehicles.vrp").problem();

            assertThat(problem.cleaners())
                    .hasSize(3)
                    .allSatisfy(cleaner -> assertThat(shift(cleaner).capacity()).isEqualTo(15));
            assertThat(problem.visits().getFirst().service()).isEqualTo(Duration.ofSeconds(4_000));
        }
    }

    @Nested
    class Prizes {

        @Test
        void makeCustomersOptional() throws IOException {
            RosterProblem problem = read(PublishedFormat.VRPLIB, "prizes.vrp").problem();

            assertThat(problem.visits())
                    .extracting(Visit::commitment)
                    .containsExactly(Commitment.OPTIONAL, Commitment.MANDATORY);
            assertThat(problem.visits()).extracting(Visit::prizeCents).containsExactly(48L, 0L);
        }

        @Test
        void comeWithLegsCutToTenths() throws IOException {
            ImportedProblem imported = read(PublishedFormat.VRPLIB, "prizes.vrp");
            Location depot = imported.problem().cleaners().getFirst().home();

            assertThat(seconds(imported, depot, placeOf(imported.problem(), "2")))
                    .isEqualTo(14);
            assertThat(imported.problem().visits().getFirst().service()).isEqualTo(Duration.ofSeconds(20));
        }
    }

    @Nested
    class Cordeau {

        @Test
        void basesVehiclesAtTheirDepots() throws IOException {
            RosterProblem problem = read(PublishedFormat.CORDEAU, "two-depots").problem();

            assertThat(problem.id()).isEqualTo("two-depots");
            assertThat(problem.cleaners()).extracting(Cleaner::id).containsExactly("1.1", "1.2", "2.1", "2.2");
            assertThat(problem.cleaners().get(0).home())
                    .isEqualTo(problem.cleaners().get(1).home())
                    .isNotEqualTo(problem.cleaners().get(2).home());
            assertThat(shift(problem.cleaners().get(0)))
                    .isEqualTo(new Shift(second(0), second(100_000), null, null, 20, Duration.ofSeconds(50_000)));
            assertThat(shift(problem.cleaners().get(2)))
                    .isEqualTo(new Shift(second(0), second(120_000), null, null, 30, null));
        }

        @Test
        void roundsTravelUpAndDistanceToTheNearest() throws IOException {
            ImportedProblem imported = read(PublishedFormat.CORDEAU, "two-depots");
            Location depot = imported.problem().cleaners().getFirst().home();

            assertThat(seconds(imported, depot, placeOf(imported.problem(), "1")))
                    .isEqualTo(5_000);
            assertThat(seconds(imported, depot, placeOf(imported.problem(), "2")))
                    .isEqualTo(1_415);
            assertThat(metres(imported, depot, placeOf(imported.problem(), "2")))
                    .isEqualTo(1_414);
        }
    }

    @Nested
    class Pillac {

        @Test
        void readsSkillsAndNothingElse() throws IOException {
            RosterProblem problem = read(PublishedFormat.PILLAC, "crew.txt").problem();

            assertThat(problem.cleaners()).extracting(Cleaner::id).containsExactly("1", "2");
            assertThat(problem.cleaners().getFirst().skills())
                    .containsExactly(CleanerSkill.of("0", 1), CleanerSkill.of("2", 1));
            assertThat(problem.visits()).extracting(Visit::id).containsExactly("3", "4");
            assertThat(problem.visits().getFirst().skills()).containsExactly(new RequiredSkill("0", 1));
            assertThat(shift(problem.cleaners().getFirst()).capacity()).isNull();
        }

        @Test
        void paysForTimeInUnitsThatLetServicesFitIntoADay() throws IOException {
            RosterProblem problem = read(PublishedFormat.PILLAC, "crew.txt").problem();

            assertThat(problem.visits().getFirst().service()).isEqualTo(Duration.ofMinutes(150));
            assertThat(shift(problem.cleaners().getLast()).earliestStart()).isEqualTo(second(1_000));
            assertThat(problem.cleaners().getFirst().contract().hourlyWageCents())
                    .isEqualTo(3_600);
            assertThat(problem.cleaners().getFirst().contract().mileageCentsPerKm())
                    .isZero();
        }
    }

    @Nested
    class Faults {

        /** The sample with the given line replaced. */
        private static void readWith(PublishedFormat format, String sample, int line, String text) throws IOException {
            List<String> lines = new ArrayList<>(lines(sample));
            lines.set(line - 1, text);
            format.read("f", lines);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "SOLOMON|corner.txt|5|2 ten|f:5: \"ten\", must be a number",
                    "SOLOMON|corner.txt|5|2|f:5: 1 numbers, must be 2: vehicles, capacity",
                    "SOLOMON|corner.txt|5|0 10|f:5: number of vehicles 0, must be a whole number, 1 to 1000000",
                    "SOLOMON|corner.txt|8|see below|f:8: \"see below\", must be a row of numbers or a heading",
                    "SOLOMON|corner.txt|11|2 3 4 6 10 20 2|f:11: customer 2, must be 1",
                    "SOLOMON|corner.txt|11|1 3 4 6 10 20|f:11: 6 numbers, must be 7: number, x, y, demand,"
                            + " ready time, due date, service time",
                    "SOLOMON|corner.txt|11|1 3 4 0.5 10 20 2|f:11: demand 0.5, must be a whole number, 0 to 1000000",
                    "SOLOMON|corner.txt|11|1 3 4 6 21 20 2|f:11: window 21 to 20 of customer 1,"
                            + " must begin at 0 or later and not end before",
                    "SOLOMON|corner.txt|11|1 3 4 6 10 20 0|f:11: service 0 of customer 1, must be above 0",
                    "VRPLIB|corner.vrp|3|EDGE_WEIGHT_TYPE: GEO|f:3: EDGE_WEIGHT_TYPE GEO, must be EUC_2D",
                    "VRPLIB|corner.vrp|11|DEMANDS_SECTION|f:11: \"DEMANDS_SECTION\", must be one of"
                            + " NODE_COORD_SECTION, DEMAND_SECTION, SERVICE_TIME_SECTION, TIME_WINDOW_SECTION,"
                            + " PRIZE_SECTION, CAPACITY_SECTION, VEHICLES_ALLOWED_CLIENTS_SECTION, DEPOT_SECTION",
                    "VRPLIB|corner.vrp|13|3 7|f:14: a second row 3 in DEMAND_SECTION, must be the only one",
                    "VRPLIB|corner.vrp|13|2 7 7|f:13: 2 values, must be 1 behind the number in DEMAND_SECTION",
                    "VRPLIB|corner.vrp|28|2 9|f:28: client 9, must be a node",
                    "SOLOMON|corner.txt|11|1 3 4 6 10 20 8641|f:11: visits[0].service: PT24H10S,"
                            + " must be PT1S to PT24H (visit \"1\")",
                    "SOLOMON|corner.txt|11|1 3 4 6 10 1e300 2|f:11: window 10 to 1.0E300 of customer 1,"
                            + " must end within 62 days of 10 s each unit",
                    "VRPLIB|corner.vrp|28|2 2.5|f:28: client 2.5, must be a whole number, 1 to 1000000",
                    "VRPLIB|prizes.vrp|21|2 -1|f:21: prize -1, must be 0 to 1000000",
                    "VRPLIB|prizes.vrp|21|2 much|f:21: \"much\", must be a number",
                    "VRPLIB|prizes.vrp|21|1 2|f:21: a second row 1 in PRIZE_SECTION, must be the only one",
                    "VRPLIB|prizes.vrp|19|DEPOT_SECTION|f:21: depot 2, must be node 1, and the only one",
                    "CORDEAU|two-depots|1|2 2 3 2|f:1: kind 2, must be 6, several depots with windows",
                    "CORDEAU|two-depots|1|6 2 4 2|f:8: the end of the file, must have 9 lines,"
                            + " one for each depot's limits, customer and depot",
                    "CORDEAU|two-depots|2|50|f:2: 1 numbers, must be 2: longest route, capacity",
                    "CORDEAU|two-depots|4|1 3 4 2 12 1 3 1 2 9 25|f:4: 11 numbers, must be 12: number, x, y, service,"
                            + " demand, frequency, combinations, their list, earliest, latest",
                    "PILLAC|crew.txt|12|4 3 4 20 40 90 [0]|f:12: row 4, must be 3",
                    "PILLAC|crew.txt|12|3 3 4 20 40 [0]|f:12: \"3 3 4 20 40 [0]\", must be number, x, y, earliest,"
                            + " latest, service and [skills]",
                })
        void nameFileLineAndWhatMustBe(PublishedFormat format, String sample, int line, String text, String message) {
            assertThatThrownBy(() -> readWith(format, sample, line, text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        @ParameterizedTest
        @CsvSource({
            "SOLOMON,corner.txt",
            "VRPLIB,corner.vrp",
            "VRPLIB,prizes.vrp",
            "CORDEAU,two-depots",
            "PILLAC,crew.txt"
        })
        void areFoundWhereverAFileBreaksOff(PublishedFormat format, String sample) throws IOException {
            List<String> lines = lines(sample);
            for (int kept = 0; kept < lines.size() - 4; kept++) {
                List<String> rest = lines.subList(0, kept);
                assertThatThrownBy(() -> format.read("f", rest))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("f:");
            }
        }
    }
}
