package io.putzplan.engine.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/input-format.md to what the code does. */
class InputFormatDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/input-format.md");
    private static final Pattern CODE = Pattern.compile(
            "\"([A-Z]+(?:_[A-Z0-9]+)+|SYNTAX|TRUNCATED)\"(?=,|\\s*:)|\\? \"([A-Z_]+)\" : \"([A-Z_]+)\"");

    /** Kinds of stops, which look like codes. */
    private static final Set<String> NOT_CODES = Set.of("UNPAID_BREAK", "PAID_REST", "LAWFUL", "UNLAWFUL");

    /** The example that contains {@code text}. */
    private static String example(String text) throws IOException {
        return Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT).replace("\r\n", "\n"))
                .results()
                .map(match -> match.group(1))
                .filter(example -> example.contains(text))
                .findFirst()
                .orElseThrow();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theProblemInItIsSound() throws IOException {
        assertThat(SampleProblem.read(example("\"period\"")).issues()).isEmpty();
    }

    @Test
    void theCleanerAndTheVisitInItAreSound() throws IOException {
        String json = SampleProblem.json();
        String withCleaner = replaceLine(json, "{\"id\": \"c-01\"", example("\"absences\""));
        String withBoth = replaceLine(withCleaner, "{\"id\": \"v-01\"", example("\"pin\""));

        assertThat(SampleProblem.read(withBoth).issues()).isEmpty();
    }

    private static String replaceLine(String json, String start, String replacement) {
        return String.join(
                "\n",
                json.lines()
                        .map(line -> line.strip().startsWith(start) ? replacement.strip() + "," : line)
                        .toList());
    }

    @Test
    void theRosterInItIsSound() throws IOException {
        assertThat(RosterJson.read(stream(example("\"unassigned\"")), InputLimits.DEFAULT)
                        .routes())
                .hasSize(1);
    }

    @Test
    void theTravelMatrixInItIsSound(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("matrix.json"), example("\"modes\""));

        assertThat(TravelMatrixJson.read(file, InputLimits.DEFAULT).locations()).hasSize(2);
    }

    @Test
    void theRulePackInItIsSound() throws IOException {
        assertThat(RulePacks.read(stream(example("\"extends\""))).rules()).hasSize(12);
    }

    @Test
    void theRulePackOfTheLawPageIsSound() throws IOException {
        String law = Files.readString(DOCUMENT.resolveSibling("law.md"));
        int start = law.indexOf("```json") + "```json".length();

        assertThat(RulePacks.read(stream(law.substring(start, law.indexOf("```", start))))
                        .rules())
                .hasSize(41);
    }

    @Test
    void listsEveryIssueCode() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String room : List.of("io", "problem")) {
            try (Stream<Path> sources =
                    Files.list(Path.of("src/main/java/io/putzplan/engine").resolve(room))) {
                for (Path source : sources.sorted().toList()) {
                    CODE.matcher(Files.readString(source)).results().forEach(match -> addGroups(codes, match));
                }
            }
        }
        codes.removeAll(NOT_CODES);

        String document = Files.readString(DOCUMENT);
        assertThat(codes)
                .hasSizeGreaterThan(50)
                .allSatisfy(code -> assertThat(document).contains("`" + code + "`"));
    }

    private static void addGroups(Set<String> codes, MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                codes.add(match.group(group));
            }
        }
    }
}
