package io.putzplan.engine.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.ProblemIssue;
import io.putzplan.engine.problem.TravelMode;
import io.putzplan.engine.travel.MatrixTravelTimes;
import io.putzplan.engine.travel.TravelTimes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TravelMatrixJsonTest {

    private static final Location HERE = new Location(52.5, 13.4);
    private static final Location THERE = new Location(52.6, 13.5);

    @TempDir
    Path folder;

    private MatrixTravelTimes read(String json) throws IOException {
        return TravelMatrixJson.read(Files.writeString(folder.resolve("matrix.json"), json), InputLimits.DEFAULT);
    }

    private List<String> faults(String json) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> read(json)).issues().stream()
                .map(ProblemIssue::message)
                .toList();
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        TravelTimes written = new MatrixTravelTimes(
                List.of(HERE, THERE),
                Map.of(
                        TravelMode.CAR,
                        new MatrixTravelTimes.Table(
                                new int[] {0, 600, TravelTimes.UNREACHABLE, 0}, new int[] {0, 5_000, 0, 0})));
        Path file = folder.resolve("written.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            TravelMatrixJson.write(written, out);
        }

        assertThat(file).hasContent("""
                        {
                          "locations": [
                            {
                              "lat": 52.5,
                              "lon": 13.4
                            },
                            {
                              "lat": 52.6,
                              "lon": 13.5
                            }
                          ],
                          "modes": {
                            "CAR": {
                              "seconds": [
                                [0, 600],
                                [604800, 0]
                              ],
                              "metres": [
                                [0, 5000],
                                [0, 0]
                              ]
                            }
                          }
                        }
                        """);
        MatrixTravelTimes matrix = TravelMatrixJson.read(file, InputLimits.DEFAULT);
        assertThat(matrix.locations()).containsExactly(HERE, THERE);
        assertThat(matrix.seconds(TravelMode.CAR, 0, 1)).isEqualTo(600);
        assertThat(matrix.metres(TravelMode.CAR, 0, 1)).isEqualTo(5_000);
        assertThat(matrix.seconds(TravelMode.CAR, 1, 0)).isEqualTo(TravelTimes.UNREACHABLE);
        assertThat(matrix.supports(TravelMode.BIKE)).isFalse();
    }

    @Test
    void reportsAllFaultsWithTheirPaths() {
        assertThat(faults("""
                                {"locations": [{"lat": 1, "lon": 2}, {"lat": 1, "lon": 2}],
                                 "modes": {"CAR": {"seconds": [[0, 604801], [-1, 0, 0]], "metres": [[0, "1"]]},
                                           "BIK": {}}}"""))
                .containsExactly(
                        "locations[1]: 1.0, 2.0, is already locations[0]",
                        "modes.BIK: an unknown property, must be one of CAR, BIKE, PUBLIC_TRANSPORT, FOOT."
                                + " Did you mean \"BIKE\"?",
                        "modes.CAR.metres: 1 rows, must be 2, one per location",
                        "modes.CAR.metres[0][1]: 1, must be a whole number, 0 to 2147483647",
                        "modes.CAR.seconds[0][1]: 604801, must be a whole number, 0 to 604800",
                        "modes.CAR.seconds[1]: 3 entries, must be 2, one per location",
                        "modes.CAR.seconds[1][0]: -1, must be a whole number, 0 to 604800");
    }

    @Test
    void wantsLocationsBeforeModes() {
        assertThat(faults("{\"modes\": {}, \"locations\": []}"))
                .containsExactly("modes: before locations, must come after locations");
        assertThat(faults("{}")).containsExactly("locations: missing, must be an array of locations");
    }
}
