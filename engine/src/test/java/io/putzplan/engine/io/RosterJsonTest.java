package io.putzplan.engine.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.putzplan.engine.problem.ProblemIssue;
import io.putzplan.engine.roster.BreakKind;
import io.putzplan.engine.roster.BreakStop;
import io.putzplan.engine.roster.Obstacle;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import io.putzplan.engine.roster.UnassignedVisit;
import io.putzplan.engine.roster.VisitStop;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RosterJsonTest {

    private static final RosterMetadata METADATA = new RosterMetadata("0.1.0", "DE", 1, 5_000L);

    private static final Roster ROSTER = new Roster(
            "tiny",
            List.of(new Route(
                    "c-01",
                    LocalDate.of(2026, 3, 2),
                    at("08:45"),
                    List.of(
                            new VisitStop("v-01", at("09:00"), at("09:00"), at("11:00"), 900, 5_200, 0),
                            new BreakStop(BreakKind.UNPAID_BREAK, at("11:10"), at("11:40")),
                            new VisitStop("v-02", at("11:10"), at("11:40"), at("13:40"), 600, 3_000, 0)),
                    720,
                    4_100,
                    at("13:52"))),
            List.of(new UnassignedVisit("v-03", Map.of(Obstacle.SKILL, 3, Obstacle.NO_ROOM, 21))));

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse("2026-03-02T" + time + "+01:00");
    }

    private static String json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RosterJson.write(ROSTER, METADATA, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Roster read(String json) {
        return RosterJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), InputLimits.DEFAULT);
    }

    private static List<String> faults(String json) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> read(json)).issues().stream()
                .map(ProblemIssue::message)
                .toList();
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(read(json())).isEqualTo(ROSTER);
    }

    @Test
    void putsEveryStopOnALineOfItsOwn() {
        assertThat(json()).isEqualTo("""
                        {
                          "problem": "tiny",
                          "engineVersion": "0.1.0",
                          "rulePack": "DE",
                          "seed": 1,
                          "steps": 5000,
                          "routes": [
                            {
                              "cleaner": "c-01",
                              "day": "2026-03-02",
                              "departure": "2026-03-02T08:45:00+01:00",
                              "stops": [
                                {"kind": "VISIT", "visit": "v-01", "arrival": "2026-03-02T09:00:00+01:00", "start": "2026-03-02T09:00:00+01:00", "end": "2026-03-02T11:00:00+01:00", "travelSeconds": 900, "travelMetres": 5200, "waitingSeconds": 0},
                                {"kind": "UNPAID_BREAK", "start": "2026-03-02T11:10:00+01:00", "end": "2026-03-02T11:40:00+01:00"},
                                {"kind": "VISIT", "visit": "v-02", "arrival": "2026-03-02T11:10:00+01:00", "start": "2026-03-02T11:40:00+01:00", "end": "2026-03-02T13:40:00+01:00", "travelSeconds": 600, "travelMetres": 3000, "waitingSeconds": 0}
                              ],
                              "returnTravelSeconds": 720,
                              "returnTravelMetres": 4100,
                              "arrival": "2026-03-02T13:52:00+01:00"
                            }
                          ],
                          "unassigned": [
                            {
                              "visit": "v-03",
                              "obstacles": {
                                "SKILL": 3,
                                "NO_ROOM": 21
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void reportsAllFaultsWithTheirPaths() {
        String json = json().replace("\"UNPAID_BREAK\"", "\"LUNCH\"")
                .replace("\"travelSeconds\": 600", "\"travelSeconds\": -600")
                .replace("\"day\": \"2026-03-02\"", "\"day\": \"2026-02-30\"")
                .replace("\"NO_ROOM\"", "\"NO_ROM\"");

        assertThat(faults(json))
                .containsExactly(
                        "routes[0].day: \"2026-02-30\", must be a date such as 2026-03-02",
                        "routes[0].stops[1].kind: \"LUNCH\", must be one of VISIT, UNPAID_BREAK, PAID_REST",
                        "routes[0].stops[2].travelSeconds: -600, must be 0 to 2147483647",
                        "unassigned[0].obstacles.NO_ROM: an unknown property, must be one of the known ones."
                                + " Did you mean \"NO_ROOM\"?");
    }

    @Test
    void everyTruncatedPrefixIsRefused() {
        String json = json().stripTrailing();
        for (int length = 0; length < json.length(); length += 7) {
            assertThat(faults(json.substring(0, length))).hasSize(1);
        }
    }
}
