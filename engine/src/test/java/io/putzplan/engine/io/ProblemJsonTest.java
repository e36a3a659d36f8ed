package io.putzplan.engine.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.putzplan.engine.fixture.RandomLabourFacts;
import io.putzplan.engine.fixture.RandomProblems;
import io.putzplan.engine.problem.InvalidProblemException;
import io.putzplan.engine.problem.ProblemIssue;
import io.putzplan.engine.problem.RosterProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemJsonTest {

    private static List<String> messages(String json) {
        return SampleProblem.read(json).issues().stream()
                .map(ProblemIssue::message)
                .toList();
    }

    private static String with(String old, String replacement) {
        String json = SampleProblem.json();
        assertThat(json).contains(old);
        return json.replaceFirst(Pattern.quote(old), replacement);
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(SampleProblem.read(SampleProblem.json()).orThrow()).isEqualTo(SampleProblem.full());
    }

    @Test
    void readsBackWhateverLabourLawAsks() {
        RandomGenerator random = new SplittableRandom(7);
        for (int i = 0; i < 300; i++) {
            RosterProblem problem = draw(random, i % 2 == 0 ? "DE" : "US-WA");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ProblemJson.write(problem, out);

            assertThat(SampleProblem.read(out.toString(StandardCharsets.UTF_8)).orThrow())
                    .isEqualTo(problem);
        }
    }

    private static RosterProblem draw(RandomGenerator random, String rulePack) {
        while (true) {
            try {
                return RandomLabourFacts.added(random, RandomProblems.draw(random, rulePack));
            } catch (InvalidProblemException invalid) {
                // Some drawn facts contradict each other, such as a minor with a car.
            }
        }
    }

    @Test
    void writesNothingThatHasItsDefault() {
        assertThat(SampleProblem.json().lines().filter(line -> line.contains("\"c-02\", \"home\"")))
                .singleElement()
                .asString()
                .doesNotContain("employment", "hoursBand", "history", "published");
    }

    @Test
    void writesOneLinePerVisitAndLineFeedsOnly() {
        List<String> lines = SampleProblem.json().lines().toList();

        assertThat(lines)
                .filteredOn(line -> line.startsWith("    {\"id\": \"v-"))
                .hasSize(3);
        assertThat(SampleProblem.json()).doesNotContain("\r").endsWith("}\n");
    }

    @Test
    void writesTheSameBytesUnderATurkishLocale() {
        String expected = SampleProblem.json();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(SampleProblem.json()).isEqualTo(expected);
            assertThat(SampleProblem.read(expected).orThrow()).isEqualTo(SampleProblem.full());
            assertThat(messages(with("\"CAR\", \"maxLeg\"", "\"bike\", \"maxLeg\"")))
                    .containsExactly("cleaners[0].travelMode: \"bike\", must be one of CAR, BIKE, PUBLIC_TRANSPORT,"
                            + " FOOT. Did you mean \"BIKE\"?");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void reportsTenFaultsInOneReading() {
        String json = SampleProblem.json()
                .replace("Europe/Berlin", "Europe/Berln")
                .replace("\"currency\": \"EUR\"", "\"currency\": \"EURO\"")
                .replace("\"rulePack\": \"DE\"", "\"rulePack\": \"US-WE\"")
                .replace("\"detourFactor\": 1.3", "\"detourFactor\": 0.9")
                .replace("\"maxLeg\": \"PT45M\"", "\"maxLeg\": \"45m\"")
                .replace("\"weeklyHours\": \"PT38H\", ", "")
                .replace("\"preferredCleaners\": [\"c-01\"]", "\"preferedCleaners\": [\"c-01\"]")
                .replace("\"bannedCleaners\": [\"c-01\"]", "\"bannedCleaners\": [\"c-11\"]")
                .replace("\"latest\": \"2026-03-02T11:00\"", "\"latest\": \"2026-03-02T08:00\"")
                .replace("\"prizeCents\": 2500", "\"prizeCents\": \"2500\"");

        assertThat(messages(json))
                .containsExactly(
                        "cleaners[0].maxLeg: \"45m\", must be a duration such as PT2H30M",
                        "cleaners[1].contract.weeklyHours: missing, must be a duration such as PT2H30M",
                        "currency: \"EURO\", must be an ISO 4217 code such as \"EUR\" or \"USD\"",
                        "households[0].preferedCleaners: an unknown property, must be one of the known ones."
                                + " Did you mean \"preferredCleaners\"?",
                        "households[1].bannedCleaners: no cleaner \"c-11\", must be the id of a cleaner"
                                + " (household \"h-02\"). Did you mean \"c-01\"?",
                        "period.zone: \"Europe/Berln\", must be an IANA time zone such as Europe/Berlin."
                                + " Did you mean \"Europe/Berlin\"?",
                        "rulePack: no rule pack \"US-WE\", must be one of "
                                + "AT, CH, DE, EU, FR, GB, NONE, US, US-CA, US-WA, US-WA-SEA. Did you mean \"US-WA\"?",
                        "travel.CAR.detourFactor: 0.9, must be 1 to 5",
                        "visits[0].prizeCents: \"2500\", must be a whole number",
                        "visits[0].windows[0].latest: 2026-03-02T08:00, must not be before earliest 2026-03-02T09:00"
                                + " (visit \"v-01\")");
    }

    @Test
    void reportsAMistypedRequiredPropertyOnce() {
        assertThat(messages(with("\"service\"", "\"servce\"")))
                .containsExactly("visits[0].servce: an unknown property, must be one of the known ones."
                        + " Did you mean \"service\"?");
    }

    @Test
    void reportsDuplicatePropertiesAndKeepsTheFirst() {
        assertThat(messages(with("\"service\": \"PT2H30M\"", "\"service\": \"PT2H30M\", \"service\": \"PT1H\"")))
                .containsExactly("visits[0].service: a second \"service\", must be given only once");
    }

    @Test
    void doesNotCoerceScalars() {
        assertThat(messages(with("\"level\": 3", "\"level\": \"3\"")))
                .containsExactly("cleaners[0].skills[0].level: \"3\", must be a whole number");
        assertThat(messages(with("\"level\": 3", "\"level\": 3.0")))
                .containsExactly("cleaners[0].skills[0].level: 3.0, must be a whole number");
        assertThat(messages(with("\"id\": \"v-01\"", "\"id\": 1"))).containsExactly("visits[0].id: 1, must be a text");
    }

    @Test
    void reportsTheElementThatIsNoObjectAndNothingThatFollowsFromIt() {
        String json = SampleProblem.json();
        int start = json.indexOf("{\"id\": \"v-01\"");
        String broken = json.substring(0, start) + "7,\n    " + json.substring(json.indexOf("{\"id\": \"v-02\""));

        assertThat(messages(broken)).containsExactly("visits[0]: 7, must be an object");
    }

    @Test
    void reportsListsThatAreMissingOrNone() {
        assertThat(messages("{}"))
                .containsExactly(
                        "cleaners: missing, must be an array",
                        "currency: missing, must be a text",
                        "households: missing, must be an array",
                        "id: missing, must be a text",
                        "period: missing, must be given",
                        "rulePack: missing, must be a text",
                        "travel: missing, must be given",
                        "visits: missing, must be an array");
        assertThat(messages(with("\"cleaners\": [", "\"cleaners\": {}, \"x\": [")))
                .containsExactly(
                        "cleaners: an object, must be an array",
                        "x: an unknown property, must be one of the known ones");
        assertThat(messages("[]")).containsExactly("document: an array, must be an object");
    }

    @Test
    void saysWhereTheSyntaxIsBroken() {
        assertThat(messages("{\n  \"id\": \"a\",,\n}"))
                .containsExactly("line 2, column 13: unexpected character (',' (code 44)),"
                        + " must be JSON (RFC 8259): was expecting double-quote to start property name");
        assertThat(messages("{\"id\": tru}")).hasSize(1).first().asString().startsWith("line 1, column ");
        assertThat(messages(SampleProblem.json() + "{}"))
                .hasSize(1)
                .first()
                .asString()
                .contains("more content");
    }

    @Test
    void everyTruncatedPrefixGivesOneIssue() {
        byte[] bytes = SampleProblem.json().getBytes(StandardCharsets.UTF_8);
        int end = SampleProblem.json().stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length++) {
            byte[] prefix = Arrays.copyOf(bytes, length);
            ProblemReading reading = ProblemJson.read(new ByteArrayInputStream(prefix), InputLimits.DEFAULT);

            assertThat(reading.problem()).isNull();
            assertThat(reading.issues()).hasSize(1);
            assertThat(reading.issues().getFirst().code()).isIn("TRUNCATED", "EMPTY_DOCUMENT", "SYNTAX");
        }
    }

    @Test
    void everyFlippedByteIsAnIssueOrAProblem() {
        byte[] bytes = SampleProblem.json().getBytes(StandardCharsets.UTF_8);
        for (int position = 0; position < bytes.length; position += 3) {
            byte[] flipped = bytes.clone();
            flipped[position] ^= (byte) (1 + position % 127);
            ProblemReading reading = ProblemJson.read(new ByteArrayInputStream(flipped), InputLimits.DEFAULT);

            assertThat(reading.problem() == null).isEqualTo(!reading.errors().isEmpty());
        }
    }

    @Test
    void acceptsAByteOrderMark() {
        assertThat(messages("\uFEFF" + SampleProblem.json())).isEmpty();
    }

    @Test
    void throwsAllIssuesAtOnce() {
        ProblemReading reading = SampleProblem.read("{}");

        assertThatThrownBy(reading::orThrow)
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.issues()).isEqualTo(reading.issues()));
    }

    @Test
    void showsUnprintableCharactersEscaped() {
        assertThat(messages(with("\"currency\": \"EUR\"", "\"currency\": \"\\\\u001b[31m\"")))
                .containsExactly("currency: \"\\u001b[31m\", must be an ISO 4217 code such as \"EUR\" or \"USD\"");
    }

    @Test
    void warningsDoNotStopTheProblem() {
        ProblemReading reading = SampleProblem.read(with("\"minLevel\": 2", "\"minLevel\": 5"));

        assertThat(reading.problem()).isInstanceOf(RosterProblem.class);
        assertThat(reading.warnings())
                .extracting(ProblemIssue::message)
                .containsExactly("visits[0]: visit \"v-01\" requires skill \"ironing\" level 5, which none of the 2"
                        + " cleaners has. It will stay unassigned");
    }
}
